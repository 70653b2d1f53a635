import { Injectable, signal } from '@angular/core';

const STAYS_MS = 7000;

/** A short message at the bottom of the page, with one thing to do about it at most. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly word: string; readonly run: () => void };
}

/** What has just happened, said briefly: `Gemt`, `Fjernet` with an undo. Read out politely. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly list = signal<readonly Toast[]>([]);
  private lastId = 0;

  /** The messages shown now, oldest first. */
  readonly shown = this.list.asReadonly();

  /** Shows a message for seven seconds. */
  say(text: string, action?: Toast['action']): void {
    this.lastId += 1;
    const toast: Toast = { id: this.lastId, text, action };
    this.list.update((toasts) => [...toasts.slice(-2), toast]);
    setTimeout(() => this.dismiss(toast.id), STAYS_MS);
  }

  /** Takes a message away before its time. */
  dismiss(id: number): void {
    this.list.update((toasts) => toasts.filter((toast) => toast.id !== id));
  }
}
