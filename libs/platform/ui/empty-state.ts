import { Component, input } from '@angular/core';
import { Icon } from './icon';
import type { IconName } from './icons';

/** What an empty list says: that nothing is there, and what to do next (as content). */
@Component({
  selector: 'fb-empty-state',
  imports: [Icon],
  template: `
    <span class="round"><fb-icon [name]="icon()" /></span>
    <p class="heading">{{ heading() }}</p>
    @if (text()) {
      <p class="text">{{ text() }}</p>
    }
    <ng-content />
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 10px;
      padding: 36px 20px;
      text-align: center;
    }
    .round {
      display: grid;
      place-items: center;
      width: 52px;
      height: 52px;
      border-radius: 50%;
      background: var(--accent-soft);
      color: var(--accent);
      font-size: 1.125rem;
    }
    .heading {
      font: 600 1.125rem/1.3 var(--title);
      word-spacing: var(--title-space);
    }
    .text {
      max-width: 46ch;
      color: var(--ink-2);
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input<string>();
  readonly icon = input<IconName>('leaf');
}
