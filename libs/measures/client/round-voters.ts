import { Component, computed, input } from '@angular/core';
import type { RoundWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Chip } from '@faellesblik/platform/ui/chip';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { StanceLine } from './stance-line';

/** Everybody who is asked. Blind until the viewer has answered: then what they said, first answer and newest side by side. */
@Component({
  selector: 'fb-round-voters',
  imports: [Chip, ProfessionChip, StanceLine],
  template: `
    <ul>
      @for (voter of voters(); track voter.person.id) {
        <li>
          <div class="who">
            <p class="name">
              {{ voter.person.name }}
              @if (voter.person.id === viewerId()) {
                <span class="quiet" i18n="@@measures.voter-you">dig</span>
              }
            </p>
            <fb-profession-chip [profession]="voter.person.profession" [side]="voter.person.unit.side" />
          </div>
          @if (!voter.first) {
            <fb-chip class="state" [tone]="voter.tone" [icon]="voter.icon">{{ voter.word }}</fb-chip>
          }
          @if (voter.first; as first) {
            <div class="answers" [class.two]="voter.newest">
              <div>
                @if (voter.newest) {
                  <p class="quiet" i18n="@@measures.stance-first">Først</p>
                }
                <fb-stance-line [stance]="first" />
              </div>
              @if (voter.newest; as newest) {
                <div>
                  <p class="quiet" i18n="@@measures.stance-newest">Nu</p>
                  <fb-stance-line [stance]="newest" />
                </div>
              }
            </div>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './round-voters.scss',
})
export class RoundVoters {
  readonly round = input.required<RoundWholeFragment>();
  readonly viewerId = input.required<string>();

  protected readonly voters = computed(() => {
    const { voters, revealed, state } = this.round();
    return voters.map(({ person, answered, stances }) => ({
      person,
      ...standingOf(answered, state === 'closed'),
      first: revealed ? stances.at(0) : undefined,
      newest: revealed && stances.length > 1 ? stances.at(-1) : undefined,
    }));
  });
}

function standingOf(answered: boolean, closed: boolean): StandingWord {
  if (answered) return STANDINGS.answered;
  return closed ? STANDINGS.silent : STANDINGS.waiting;
}

interface StandingWord {
  readonly word: string;
  readonly icon: 'check' | 'clock' | 'minus';
  readonly tone: 'accent' | 'plain';
}

const STANDINGS: Readonly<Record<'answered' | 'waiting' | 'silent', StandingWord>> = {
  answered: { word: $localize`:@@measures.voter-answered:Har svaret`, icon: 'check', tone: 'accent' },
  waiting: { word: $localize`:@@measures.voter-waiting:Ikke endnu`, icon: 'clock', tone: 'plain' },
  silent: { word: $localize`:@@measures.voter-silent:Ikke svaret`, icon: 'minus', tone: 'plain' },
};
