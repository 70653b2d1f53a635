import { Component, input } from '@angular/core';
import { Icon } from './icon';

/** One thing the way on needs, and whether it is there. */
export interface ChecklistItem {
  readonly word: string;
  readonly met: boolean;
}

/** *For at komme videre*: what is there and what is missing, as an invitation; the next step as content. */
@Component({
  selector: 'fb-checklist',
  imports: [Icon],
  template: `
    <h2>{{ heading() }}</h2>
    @if (lead()) {
      <p class="quiet">{{ lead() }}</p>
    }
    <ul>
      @for (item of items(); track item.word) {
        <li [class.missing]="!item.met">
          <fb-icon [name]="item.met ? 'check' : 'circle-help'" />
          <span class="visually-hidden">{{ item.met ? metWord : missingWord }}</span>
          <span>{{ item.word }}</span>
        </li>
      }
    </ul>
    <ng-content />
  `,
  host: { class: 'sheet' },
  styles: `
    .quiet {
      margin-top: 6px;
    }
    ul {
      display: grid;
      gap: 10px;
      margin: 14px 0 16px;
    }
    ul:last-child {
      margin-bottom: 0;
    }
    ul:empty {
      margin-block: 0 16px;
    }
    li {
      display: flex;
      gap: 12px;
      font-size: 0.9375rem;
    }
    li fb-icon {
      margin-top: 2px;
    }
    .missing {
      color: var(--ask);
      font-weight: 600;
    }
  `,
})
export class Checklist {
  readonly items = input.required<readonly ChecklistItem[]>();
  readonly heading = input($localize`:@@ui.checklist-heading:For at komme videre`);
  /** Such as `til Aftale mangler I:`. */
  readonly lead = input<string>();

  protected readonly metWord = $localize`:@@ui.checklist-met:Er der:`;
  protected readonly missingWord = $localize`:@@ui.checklist-missing:Mangler:`;
}
