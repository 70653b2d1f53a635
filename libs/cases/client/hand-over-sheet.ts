import { Component, computed, input } from '@angular/core';
import type { HandOverWholeFragment } from '@faellesblik/contracts/generated/operations';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { weekText } from '@faellesblik/platform/ui/week-text';
import { BASIS_WORDS } from './basis-words';
import { HAND_OVER_KIND_WORDS, HAND_OVER_PARTS } from './hand-over-words';

/** What goes with the children to the new house, as sender and receiver read it. */
@Component({
  selector: 'fb-hand-over-sheet',
  template: `
    <p class="quiet">{{ facts() }}</p>
    <dl>
      @for (part of parts(); track part.word) {
        <div>
          <dt>{{ part.word }}</dt>
          <dd lang="da">{{ part.text }}</dd>
        </div>
      }
      @if (handOver().measures.length > 0) {
        <div>
          <dt i18n="@@cases.hand-over-measures">Tiltag, der er i gang, og tegn, vi ser efter</dt>
          @for (measure of handOver().measures; track $index) {
            <dd lang="da">
              <strong>{{ measure.title }}</strong>
              <p>{{ measure.what }}</p>
              <ul>
                @for (sign of measure.signs; track $index) {
                  <li>{{ sign }}</li>
                }
              </ul>
            </dd>
          }
        </div>
      }
      <div>
        <dt i18n="@@cases.hand-over-basis">Grundlaget for at dele det</dt>
        <dd lang="da">{{ basis() }}</dd>
      </div>
    </dl>
  `,
  host: { class: 'sheet' },
  styleUrl: './hand-over-sheet.scss',
})
export class HandOverSheet {
  readonly handOver = input.required<HandOverWholeFragment>();

  protected readonly facts = computed(() => {
    const { fromUnit, toUnit, kind, startsOn } = this.handOver();
    return [
      HAND_OVER_KIND_WORDS[kind],
      $localize`:@@cases.hand-over-way:${fromUnit.name}:from: til ${toUnit.name}:to:`,
      $localize`:@@cases.hand-over-starts:første dag ${dayText(startsOn)}:day:`,
    ].join(' · ');
  });
  protected readonly parts = computed(() => {
    const handOver = this.handOver();
    return HAND_OVER_PARTS.flatMap(({ name, word }) => {
      const text = handOver[name];
      return text ? [{ word, text }] : [];
    });
  });
  protected readonly basis = computed(() => {
    const { kind, how, week, other } = this.handOver().basis;
    return [BASIS_WORDS[kind], week && weekText(week), how ?? other].filter(Boolean).join(' · ');
  });
}
