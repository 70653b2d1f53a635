import { Component, computed, input } from '@angular/core';
import type { MeasureLevel } from '@faellesblik/contracts/generated/schema';
import { LEVEL_WORDS } from './level-words';

/** Where a measure stands on the ladder *fællesskab først*: four steps, the reached one filled, with its word. */
@Component({
  selector: 'fb-level-mark',
  template: `
    <span class="ladder" aria-hidden="true">
      @for (step of steps; track step) {
        <i [class.here]="step === level().step"></i>
      }
    </span>
    <span>{{ text() }}</span>
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 10px;
      font-size: 0.875rem;
      font-weight: 600;
    }
    .ladder {
      display: flex;
      align-items: flex-end;
      gap: 3px;
    }
    i {
      width: 7px;
      height: 6px;
      border: 1px solid var(--line-strong);
      border-radius: 2px;
    }
    i:nth-child(2) {
      height: 10px;
    }
    i:nth-child(3) {
      height: 14px;
    }
    i:nth-child(4) {
      height: 18px;
    }
    .here {
      border-color: var(--accent);
      background: var(--accent);
    }
    @media (forced-colors: active) {
      .here {
        background: Highlight;
      }
    }
  `,
})
export class LevelMark {
  readonly of = input.required<MeasureLevel>();

  protected readonly steps = [1, 2, 3, 4];
  protected readonly level = computed(() => LEVEL_WORDS[this.of()]);
  protected readonly text = computed(
    () => $localize`:@@measures.level-step:Niveau ${this.level().step}:step: · ${this.level().word}:word:`,
  );
}
