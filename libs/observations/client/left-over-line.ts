import { Component, computed, inject, input } from '@angular/core';
import { Button } from '@faellesblik/platform/ui/button';
import { AdditionDrafts, type LeftOverLine } from './addition-drafts';
import { lineText } from './line-text';
import { QUIET_LINE_WORDS } from './quiet-line-words';

/** What somebody was writing to an observation when it was taken back: theirs to copy, and to throw away. */
@Component({
  selector: 'fb-left-over-line',
  imports: [Button],
  template: `
    <p i18n="@@observations.left-over">
      Iagttagelsen er taget tilbage, mens du skrev til den. Her er dine ord; ingen andre har set dem.
    </p>
    <p class="label">{{ label() }}</p>
    <p class="text" lang="da">{{ text() }}</p>
    <button fbButton="quiet" small type="button" [attr.aria-label]="throwAwayLabel()" (click)="throwAway()">
      <ng-container i18n="@@observations.left-over-throw-away">Smid dem væk</ng-container>
    </button>
  `,
  styles: `
    :host {
      display: grid;
      gap: 10px;
    }
    .label {
      color: var(--ink-2);
      font-size: 0.875rem;
      font-weight: 600;
    }
    .text {
      max-width: var(--measure);
      white-space: pre-line;
    }
    button {
      justify-self: start;
    }
  `,
  host: { class: 'sheet', role: 'status' },
})
export class LeftOver {
  readonly line = input.required<LeftOverLine>();

  protected readonly label = computed(() => QUIET_LINE_WORDS[this.line().line]);
  protected readonly text = computed(() => lineText(this.line().line, this.line().written));
  protected readonly throwAwayLabel = computed(
    () =>
      $localize`:@@observations.left-over-throw-away-what:Smid det væk, du skrev til: ${this.label()}:question:`,
  );

  private readonly drafts = inject(AdditionDrafts);

  protected throwAway(): void {
    this.drafts.forget(this.line().observationId, this.line().line);
  }
}
