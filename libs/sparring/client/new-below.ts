import { Component, computed, effect, input, signal } from '@angular/core';
import { Icon } from '@faellesblik/platform/ui/icon';
import type { MessageItem } from './message-item';

/**
 * Says quietly that something new stands outside the window, and goes there when asked to; it never moves the page by
 * itself. What has been in the window once counts as seen.
 */
@Component({
  selector: 'fb-new-below',
  imports: [Icon],
  template: `
    @if (unseen().length > 0) {
      <button type="button" class="no-print" (click)="unseen()[0]?.show()">
        <fb-icon name="message" />
        <span i18n="@@sparring.new-below">{unseen().length, plural,
          =1 {1 nyt bidrag}
          other {{{ unseen().length }} nye bidrag}
        }</span>
      </button>
    }
  `,
  styles: `
    button {
      position: fixed;
      inset-block-end: calc(20px + var(--bottom-bar, 0px));
      inset-inline-start: 50%;
      z-index: 5;
      display: flex;
      align-items: center;
      gap: 8px;
      min-height: var(--control);
      padding: 8px 18px;
      border: 1px solid var(--accent);
      border-radius: 999px;
      background: var(--accent-soft);
      color: var(--accent);
      font-weight: 600;
      box-shadow: var(--shadow);
      translate: -50%;
      animation: arrive 0.2s var(--ease);
    }
    @keyframes arrive {
      from {
        opacity: 0;
      }
    }
  `,
})
export class NewBelow {
  /** What is new, in the order it stands. */
  readonly items = input.required<readonly MessageItem[]>();

  protected readonly unseen = computed(() => this.items().filter((item) => !this.seen().has(item)));

  private readonly seen = signal<ReadonlySet<MessageItem>>(new Set());

  constructor() {
    effect((onCleanup) => {
      const items = this.items();
      if (items.length === 0) return;
      const observer = new IntersectionObserver((entries) => {
        const shown = items.filter((item) =>
          entries.some((entry) => entry.isIntersecting && entry.target === item.element),
        );
        if (shown.length > 0) this.seen.update((seen) => new Set([...seen, ...shown]));
      });
      for (const item of items) observer.observe(item.element);
      onCleanup(() => observer.disconnect());
    });
  }
}
