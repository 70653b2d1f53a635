import { Component, inject } from '@angular/core';
import { Button } from './button';
import { Toasts } from './toasts';
import type { Toast } from './toasts';

/** Where toasts appear; stands once in the shell. */
@Component({
  selector: 'fb-toaster',
  imports: [Button],
  template: `
    <div role="status" aria-live="polite">
      @for (toast of toasts.shown(); track toast.id) {
        <div class="toast">
          <span>{{ toast.text }}</span>
          @if (toast.action; as action) {
            <button fbButton="quiet" small type="button" (click)="run(toast)">{{ action.word }}</button>
          }
        </div>
      }
    </div>
  `,
  styles: `
    :host {
      position: fixed;
      inset: auto 16px calc(20px + var(--bottom-bar, 0px)) 16px;
      z-index: 20;
      pointer-events: none;
    }
    [role='status'] {
      display: grid;
      justify-items: center;
      gap: 8px;
    }
    .toast {
      display: flex;
      align-items: center;
      gap: 12px;
      max-width: 560px;
      min-height: 48px;
      padding: 4px 8px 4px 18px;
      border-radius: var(--radius);
      background: var(--ink);
      color: var(--ground);
      pointer-events: auto;
      animation: arrive 0.2s var(--ease);
    }
    .toast span {
      padding: 8px 10px 8px 0;
    }
    .toast button {
      color: inherit;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .toast button:hover {
      background: transparent;
    }
    @keyframes arrive {
      from {
        opacity: 0;
        transform: translateY(8px);
      }
    }
  `,
})
export class Toaster {
  protected readonly toasts = inject(Toasts);

  protected run(toast: Toast): void {
    toast.action?.run();
    this.toasts.dismiss(toast.id);
  }
}
