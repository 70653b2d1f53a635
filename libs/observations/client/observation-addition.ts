import { Component, computed, input, output, signal } from '@angular/core';
import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { FillLine } from './fill-line';
import { lineText } from './line-text';
import { writtenFrom } from './observation-form';
import { QUIET_LINE_WORDS } from './quiet-line-words';

/** What a colleague has filled into an observation: the question, the words, and whose they are. */
@Component({
  selector: 'fb-observation-addition',
  imports: [Button, Chip, FillLine, Icon],
  template: `
    <p class="label">{{ label() }}</p>
    @if (wording()) {
      <fb-fill-line
        corrects
        [subject]="subject()"
        [observation]="observation()"
        [line]="addition().line"
        (filled)="wording.set(false); filled.emit($event)"
        (closed)="wording.set(false)"
      />
    } @else {
      <p class="text" lang="da">{{ text() }}</p>
      <p class="by quiet">
        <fb-icon name="pen-line" />
        <span i18n="@@observations.added-by">Tilføjet af {{ addition().by.name }}, {{ when() }}</span>
        @if (addition().number > 1) {
          <fb-chip icon="pencil" i18n="@@observations.revised">rettet</fb-chip>
        }
        @if (correctable() && addition().mine) {
          <button
            fbButton="quiet"
            small
            type="button"
            [attr.aria-label]="correctLabel()"
            (click)="wording.set(true)"
          >
            <ng-container i18n="@@observations.correct-own">Ret</ng-container>
          </button>
        }
      </p>
    }
  `,
  styles: `
    .label {
      color: var(--ink-2);
      font-size: 0.875rem;
      font-weight: 600;
    }
    .text {
      max-width: var(--measure);
      margin-top: 2px;
      white-space: pre-line;
    }
    .by {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
  `,
})
export class ObservationAddition {
  readonly subject = input.required<CaseWholeFragment>();
  readonly observation = input.required<ObservationWholeFragment>();
  readonly addition = input.required<ObservationWholeFragment['additions'][number]>();
  readonly correctable = input(false);
  readonly filled = output<number>();

  protected readonly wording = signal(false);
  protected readonly label = computed(() => QUIET_LINE_WORDS[this.addition().line]);
  protected readonly text = computed(() =>
    lineText(this.addition().line, writtenFrom(this.addition().fields)),
  );
  protected readonly when = computed(() => momentText(this.addition().at));
  protected readonly correctLabel = computed(
    () => $localize`:@@observations.correct-addition:Ret det, du har skrevet til: ${this.label()}:question:`,
  );
}
