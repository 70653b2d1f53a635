import { Component, computed, inject, input, output } from '@angular/core';
import { FUNCTION_WORDS, SECOND_ADULT_WORD } from '@faellesblik/cases/client/participant-words';
import type { CaseWholeFragment, PersonFragment } from '@faellesblik/contracts/generated/operations';
import { Session } from '@faellesblik/platform/client/session';
import { Button } from '@faellesblik/platform/ui/button';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { Sheet } from '@faellesblik/platform/ui/sheet';
import { CaseActs } from './case-acts';

type Participant = CaseWholeFragment['participants'][number];

/** *Med i forløbet*: who looks with us, as what, and from which day when it is not from the start. */
@Component({
  selector: 'fb-participants-card',
  imports: [Button, Icon, ProfessionChip, Sheet],
  templateUrl: './participants-card.html',
  styleUrl: './participants-card.scss',
})
export class ParticipantsCard {
  readonly subject = input.required<CaseWholeFragment>();
  readonly invite = output();
  /** To see to the words that may never stand in its texts. */
  readonly knownTerms = output();
  /** To invite somebody who has been suggested. */
  readonly inviteThis = output<PersonFragment>();
  readonly suggest = output();
  /** To see who has read. */
  readonly readers = output();

  protected readonly heading = $localize`:@@workspace.participants:Med i forløbet`;

  protected readonly offerLabel = $localize`:@@workspace.offer:Rollen som tovholder`;
  protected readonly acts = inject(CaseActs);
  /** By when somebody is to stand beside the tovholder; empty while somebody does. */
  protected readonly aloneText = computed(() => {
    const { secondAdultBy, secondAdultOverdue } = this.subject().deadlines;
    if (!secondAdultBy) return '';
    return secondAdultOverdue
      ? $localize`:@@workspace.alone-late:Ingen makker endnu. Fristen var ${dayText(secondAdultBy)}:day:`
      : $localize`:@@workspace.alone-by:Ingen makker endnu. Find en senest ${dayText(secondAdultBy)}:day:`;
  });

  private readonly session = inject(Session);

  protected roleOf({ function: is, secondAdult }: Participant): string {
    return secondAdult ? SECOND_ADULT_WORD : FUNCTION_WORDS[is];
  }

  /** Until when somebody of the house before looks on; empty for all others. */
  protected untilOf({ lastDay }: Participant): string {
    return lastDay ? $localize`:@@workspace.looks-on-until:ser med til og med ${dayText(lastDay)}:day:` : '';
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

  protected widenLabel(person: PersonFragment): string {
    return $localize`:@@workspace.widen-label:Lad ${person.name}:name: se forløbet fra starten`;
  }

  protected suggestionLabel(person: PersonFragment): string {
    return $localize`:@@workspace.suggestion-label:Forslag om ${person.name}:name:`;
  }
}
