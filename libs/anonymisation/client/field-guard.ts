import { type Signal, type WritableSignal, computed, linkedSignal } from '@angular/core';
import type { Finder } from '@faellesblik/anonymisation/domain/find-identifying';
import type { Sighting } from '@faellesblik/anonymisation/domain/finding';
import { type Place, movePlaces } from './move-places';

/** What a guarded text gives of itself to the guard of its form. */
export interface GuardedField {
  /** Path in the input, as `observation.concrete`. */
  readonly path: Signal<string>;
  readonly label: Signal<string>;
  readonly text: WritableSignal<string>;
  /** Shows this stretch of the text to the person and puts the cursor on it. */
  reveal(start: number, end: number): void;
}

/** The guard of one field: what is found in its text, and which of it the author has answered. */
export class FieldGuard {
  /** Places the author has said identify nobody; they move along with edits around them. */
  readonly answers: WritableSignal<readonly Place[]>;
  /** What the server found when the text was sent; gone when the place is edited. */
  readonly refusals: WritableSignal<readonly Sighting[]>;
  /** What is found on the device, and what only the server knew of. */
  readonly findings: Signal<readonly Sighting[]>;
  /** Those the author has not answered. */
  readonly open: Signal<readonly Sighting[]>;

  constructor(
    readonly field: GuardedField,
    finder: Signal<Finder | null>,
  ) {
    this.answers = movingWith<Place>(field.text);
    this.refusals = movingWith<Sighting>(field.text);
    this.findings = computed(() => withRefusals(finder()?.analyse(field.text()) ?? [], this.refusals()));
    this.open = computed(() => this.findings().filter((finding) => !this.isAnswered(finding)));
  }

  /** Has the author said that this very place identifies nobody? */
  isAnswered({ start, end }: Place): boolean {
    return this.answers().some((place) => place.start === start && place.end === end);
  }
}

function movingWith<Kept extends Place>(text: Signal<string>): WritableSignal<readonly Kept[]> {
  return linkedSignal<string, readonly Kept[]>({
    source: text,
    computation: (now, previous) => (previous ? movePlaces(previous.value, previous.source, now) : []),
  });
}

function withRefusals(own: readonly Sighting[], refused: readonly Sighting[]): readonly Sighting[] {
  const unknown = refused.filter(
    ({ start, end }) => !own.some((each) => each.start < end && start < each.end),
  );
  return unknown.length === 0 ? own : [...own, ...unknown].sort((a, b) => a.start - b.start);
}
