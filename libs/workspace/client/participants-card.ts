import { Component, inject, input, output } from '@angular/core';
import { FUNCTION_WORDS, SECOND_ADULT_WORD } from '@faellesblik/cases/client/participant-words';
import type { CaseWholeFragment, PersonFragment } from '@faellesblik/contracts/generated/operations';
import { Session } from '@faellesblik/platform/client/session';
import { Button } from '@faellesblik/platform/ui/button';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { Sheet } from '@faellesblik/platform/ui/sheet';

type Participant = CaseWholeFragment['participants'][number];

/** *Med i forløbet*: who looks with us, as what, and from which day when it is not from the start. */
@Component({
  selector: 'fb-participants-card',
  imports: [Button, Icon, ProfessionChip, Sheet],
  template: `
    <fb-sheet [heading]="heading">
      <ul>
        @for (participant of subject().participants; track participant.person.id) {
          <li>
            <span class="name">{{ participant.person.name }}</span>
            <span class="quiet role">{{ roleOf(participant) }}</span>
            <fb-profession-chip
              [profession]="participant.person.profession"
              [side]="participant.person.unit.side"
            />
            @if (participant.seesFrom !== 'start') {
              <span class="quiet sees">{{ seesOf(participant) }}</span>
            }
            @if (mayRemove(participant)) {
              <button
                fbButton="quiet"
                small
                type="button"
                [attr.aria-label]="removeLabel(participant.person)"
                (click)="remove.emit(participant.person)"
              >
                <fb-icon name="close" />
              </button>
            }
          </li>
        }
      </ul>
      @if (subject().viewerCan.invite) {
        <button fbButton wide type="button" (click)="invite.emit()">
          <fb-icon name="user-plus" /><ng-container i18n="@@workspace.invite"
            >Inviter en kollega</ng-container
          >
        </button>
      }
      @if (subject().viewerCan.readKnownTerms) {
        <button class="known" fbButton="quiet" wide type="button" (click)="knownTerms.emit()">
          <fb-icon name="shield-check" /><ng-container i18n="@@workspace.known-terms"
            >Kendte ord</ng-container
          >
        </button>
      }
    </fb-sheet>
  `,
  styleUrl: './participants-card.scss',
})
export class ParticipantsCard {
  readonly subject = input.required<CaseWholeFragment>();
  readonly invite = output();
  /** To see to the words that may never stand in its texts. */
  readonly knownTerms = output();
  readonly remove = output<PersonFragment>();

  protected readonly heading = $localize`:@@workspace.participants:Med i forløbet`;

  private readonly session = inject(Session);

  protected roleOf({ function: is, secondAdult }: Participant): string {
    return secondAdult ? SECOND_ADULT_WORD : FUNCTION_WORDS[is];
  }

  protected seesOf({ since }: Participant): string {
    return $localize`:@@workspace.sees-since:ser fra ${dayText(since)}:day:`;
  }

  protected mayRemove({ person, function: is }: Participant): boolean {
    const isMe = person.id === this.session.me()?.person.id;
    return this.subject().viewerCan.removeParticipants && is !== 'holder' && !isMe;
  }

  protected removeLabel(person: PersonFragment): string {
    return $localize`:@@workspace.remove:Tag ${person.name}:name: ud af forløbet`;
  }
}
