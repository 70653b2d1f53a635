import { Component, booleanAttribute, input, model } from '@angular/core';
import { Icon } from './icon';

/**
 * A quiet line that opens to more: quiet first, details on touch. One that `asks` has the question of the one field in
 * it for its heading; the field then has it for its name only, and it is not read twice.
 */
@Component({
  selector: 'fb-unfold',
  imports: [Icon],
  template: `
    <details #details [open]="open()" (toggle)="open.set(details.open)">
      <summary>
        <fb-icon [name]="open() ? 'minus' : 'plus'" />
        <span>{{ heading() }}</span>
        @if (optional()) {
          <span class="quiet" i18n="@@ui.optional">valgfrit</span>
        }
      </summary>
      <div class="inside"><ng-content /></div>
    </details>
  `,
  host: { '[class.asks]': 'asks()' },
  styles: `
    :host {
      display: block;
      border-top: 1px solid var(--line);
    }
    summary {
      display: flex;
      align-items: center;
      gap: 10px;
      min-height: 48px;
      padding: 10px 0;
      color: var(--ink-2);
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    summary:hover {
      color: var(--ink);
    }
    :host(.asks) [open] > summary {
      color: var(--ink);
      font-weight: 600;
    }
    summary .quiet {
      margin-inline-start: auto;
      font-weight: 400;
    }
    .inside {
      padding: 4px 0 22px;
    }
  `,
})
export class Unfold {
  readonly heading = input.required<string>();
  readonly open = model(false);
  readonly optional = input(false, { transform: booleanAttribute });
  readonly asks = input(false, { transform: booleanAttribute });
}
