import { Component, computed, input } from '@angular/core';

/** The shape of what is coming, in place of a spinner. It appears after 200 ms, so quick answers never flicker. */
@Component({
  selector: 'fb-skeleton',
  template: `
    <span class="visually-hidden" i18n="@@ui.loading">Henter …</span>
    @for (line of shape(); track $index) {
      <span class="line" aria-hidden="true"></span>
    }
  `,
  host: { role: 'status' },
  styles: `
    :host {
      display: grid;
      gap: 12px;
      padding: 8px 0;
      animation: appear 0.2s 0.2s both;
    }
    .line {
      height: 18px;
      border-radius: 9px;
      background: var(--sunk);
      animation: breathe 1.6s infinite ease-in-out;
    }
    .line:nth-child(3n) {
      width: 82%;
    }
    .line:nth-child(3n + 1) {
      width: 64%;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
    @keyframes breathe {
      50% {
        opacity: 0.5;
      }
    }
  `,
})
export class Skeleton {
  readonly lines = input(4);

  protected readonly shape = computed(() => Array.from({ length: this.lines() }));
}
