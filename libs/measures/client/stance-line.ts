import { Component, computed, input } from '@angular/core';
import type { RoundWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Chip } from '@faellesblik/platform/ui/chip';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { ANSWER_WORDS } from './answer-words';

/** One answer in a round. */
export type GivenStance = RoundWholeFragment['voters'][number]['stances'][number];

/** One answer as it was given: its word, why, and what would do. */
@Component({
  selector: 'fb-stance-line',
  imports: [Chip],
  template: `
    <div class="row">
      <fb-chip [tone]="answer().tone" [icon]="answer().icon">{{ answer().word }}</fb-chip>
      <span class="quiet">{{ moment() }}</span>
    </div>
    @if (stance().reason) {
      <p>{{ stance().reason }}</p>
    }
    @if (stance().wouldDo) {
      <p class="would">
        <strong i18n="@@measures.stance-would-do">Godt nok, hvis:</strong> {{ stance().wouldDo }}
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      min-width: 0;
    }
    p {
      font-size: 0.9375rem;
      white-space: pre-line;
    }
  `,
})
export class StanceLine {
  readonly stance = input.required<GivenStance>();

  protected readonly answer = computed(() => ANSWER_WORDS[this.stance().answer]);
  protected readonly moment = computed(() => momentText(this.stance().at));
}
