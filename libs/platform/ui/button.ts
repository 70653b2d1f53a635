import { Component, booleanAttribute, computed, input } from '@angular/core';

/** How much a button asks for: one primary per view, quiet for the rest, danger only before something is lost. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';

/** A button, or a link that looks like one. While `busy` it keeps its place and focus but does nothing. */
@Component({
  selector: 'button[fbButton], a[fbButton]',
  template: `
    <ng-content />
    @if (busy()) {
      <span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>
    }
  `,
  host: {
    '[class]': 'look()',
    '[class.small]': 'small()',
    '[class.wide]': 'wide()',
    '[attr.aria-busy]': 'busy() || null',
    '[attr.aria-disabled]': 'busy() || null',
    '(click)': 'hold($event)',
  },
  styleUrl: './button.scss',
})
export class Button {
  /** `primary`, `secondary` (when empty), `quiet` or `danger`. */
  readonly fbButton = input<ButtonLook | ''>('');
  readonly busy = input(false, { transform: booleanAttribute });
  /** Takes the whole width. */
  readonly wide = input(false, { transform: booleanAttribute });
  /** Less padding, the same height to touch. */
  readonly small = input(false, { transform: booleanAttribute });

  protected readonly look = computed(() => `look-${this.fbButton() || 'secondary'}`);

  protected hold(event: Event): void {
    if (!this.busy()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
