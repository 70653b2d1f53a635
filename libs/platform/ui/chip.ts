import { Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icons';

/** The tone of a chip: plain facts, something to look at, something that stops, something that went well. */
export type ChipTone = 'plain' | 'ask' | 'block' | 'good' | 'accent';

/** A small fact beside a text, such as `i dag` or `3 her nu`. */
@Component({
  selector: 'fb-chip',
  imports: [Icon],
  template: `
    @if (icon(); as name) {
      <fb-icon [name]="name" />
    }
    <span><ng-content /></span>
  `,
  host: { '[class]': 'tone()' },
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      padding: 3px 10px;
      border-radius: 999px;
      background: var(--sunk);
      color: var(--ink-2);
      font-size: 0.8125rem;
      font-weight: 600;
      line-height: 1.35;
    }
    span {
      align-self: baseline;
    }
    :host(.ask) {
      background: var(--ask-soft);
      color: var(--ask);
    }
    :host(.block) {
      background: var(--block-soft);
      color: var(--block);
    }
    :host(.good) {
      background: var(--fritid-soft);
      color: var(--fritid);
    }
    :host(.accent) {
      background: var(--accent-soft);
      color: var(--accent);
    }
    @media print, (forced-colors: active) {
      :host {
        border: 1px solid var(--line);
      }
    }
  `,
})
export class Chip {
  readonly tone = input<ChipTone>('plain');
  readonly icon = input<IconName>();
}
