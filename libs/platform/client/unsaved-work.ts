import { Injectable, inject } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';

/** A page that may hold something typed that is not yet safe. */
export interface MayHoldUnsaved {
  hasUnsaved(): boolean;
}

/** Knows whether something typed would be lost by leaving, and asks before it is. */
@Injectable({ providedIn: 'root' })
export class UnsavedWork {
  private readonly holders = new Set<MayHoldUnsaved>();
  private asks = true;

  constructor() {
    addEventListener('beforeunload', (event) => {
      if (this.any()) event.preventDefault();
    });
  }

  /** Asks this page before the tab is closed or the person signs out; answers how to stop asking. */
  watch(holder: MayHoldUnsaved): () => void {
    this.holders.add(holder);
    return () => this.holders.delete(holder);
  }

  /** True when any watched page holds something unsaved. */
  any(): boolean {
    return [...this.holders].some((holder) => holder.hasUnsaved());
  }

  /** Leaves without asking: what is held can no longer be kept. */
  async leaveUnasked(leave: () => Promise<unknown>): Promise<void> {
    this.asks = false;
    try {
      await leave();
    } finally {
      this.asks = true;
    }
  }

  /** Asks the person whether to leave anyway. */
  mayLeave(): boolean {
    return (
      !this.asks ||
      confirm($localize`:@@platform.unsaved:Noget er ikke gemt endnu. Vil du forlade siden alligevel?`)
    );
  }
}

/** Route guard for pages that implement `MayHoldUnsaved`. */
export const askBeforeLeaving: CanDeactivateFn<MayHoldUnsaved> = (page) => {
  const work = inject(UnsavedWork);
  return !page.hasUnsaved() || work.mayLeave();
};
