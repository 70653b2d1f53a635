import { type WritableSignal, computed, signal } from '@angular/core';
import type { Spot } from './list-visit';

/** The text of one field, before a word was put into it and after. */
interface Change {
  readonly text: WritableSignal<string>;
  readonly before: string;
  readonly after: string;
}

/** A word that was put in place of all mentions of a person or a detail. */
export interface Replacement {
  readonly word: string;
  /** The concern that was answered by it, and comes back with it. */
  readonly key: string;
  /** Where the author then was, when they came from a text. */
  readonly from: Spot | null;
  readonly changes: readonly Change[];
}

/** What was replaced in a form. What a program writes the browser cannot undo, so it is taken back here, the last first. */
export class Replacements {
  private readonly done = signal<readonly Replacement[]>([]);
  /** Those that were taken back and may be made again, the last one first to come. */
  private readonly undone = signal<readonly Replacement[]>([]);

  /** The one that can be taken back: the last, as long as nothing was written since in the texts it changed. */
  readonly last = computed(() => {
    const last = this.done().at(-1);
    return last?.changes.every(({ text, after }) => text() === after) ? last : null;
  });

  /** Puts the texts of it into their fields. */
  make(replacement: Replacement): void {
    this.put(replacement);
    this.undone.set([]);
  }

  /** Gives the texts back as they were before the last one; null when it cannot be taken back. */
  takeBack(): Replacement | null {
    const last = this.last();
    if (!last) return null;
    last.changes.forEach(({ text, before }) => text.set(before));
    this.done.update((done) => done.slice(0, -1));
    this.undone.update((undone) => [...undone, last]);
    return last;
  }

  /** Makes the one again that was taken back last; null when its texts are not as they were then. */
  makeAgain(): Replacement | null {
    const next = this.undone().at(-1);
    if (!next?.changes.every(({ text, before }) => text() === before)) return null;
    this.put(next);
    this.undone.update((undone) => undone.slice(0, -1));
    return next;
  }

  private put(replacement: Replacement): void {
    replacement.changes.forEach(({ text, after }) => text.set(after));
    this.done.update((done) => [...done, replacement]);
  }
}
