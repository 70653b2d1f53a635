import { Component, ElementRef, afterNextRender, input, output, viewChild } from '@angular/core';
import { Button } from '@faellesblik/platform/ui/button';
import type { FieldChange } from './field-text';

/** Something was corrected elsewhere meanwhile: both versions side by side, where they differ, and a choice. */
@Component({
  selector: 'fb-wording-conflict',
  imports: [Button],
  template: `
    <h2 #title tabindex="-1">{{ heading() }}</h2>
    <p class="quiet" i18n="@@observations.conflict-lead">
      Intet er gået tabt. Her er det, der er forskelligt.
    </p>
    @for (difference of differences(); track difference.label) {
      <h3>{{ difference.label }}</h3>
      <div class="sides">
        <div>
          <p class="quiet" i18n="@@observations.conflict-mine">Det, du har skrevet her</p>
          <p class="text">{{ difference.before }}</p>
        </div>
        <div>
          <p class="quiet" i18n="@@observations.conflict-current">Det, der står i forløbet nu</p>
          <p class="text">{{ difference.after }}</p>
        </div>
      </div>
    }
    <div class="row">
      <button fbButton="primary" type="button" (click)="keepMine.emit()">
        <ng-container i18n="@@observations.conflict-keep">Gå videre med mit</ng-container>
      </button>
      <button fbButton type="button" (click)="takeCurrent.emit()">
        <ng-container i18n="@@observations.conflict-take">Brug det, der står nu</ng-container>
      </button>
    </div>
  `,
  host: { class: 'sheet', role: 'alert' },
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
      gap: 12px;
    }
    .sides > div {
      padding: 12px 16px;
      border-radius: var(--radius);
      background: var(--sunk);
    }
    .text {
      white-space: pre-line;
    }
  `,
})
export class WordingConflict {
  readonly heading = input.required<string>();
  /** What differs: `before` is what is written here, `after` what stands in the forløb now. */
  readonly differences = input.required<readonly FieldChange[]>();
  readonly keepMine = output();
  readonly takeCurrent = output();

  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  constructor() {
    // The form, with the button that was pressed, is out of sight now.
    afterNextRender(() => this.title().nativeElement.focus());
  }
}
