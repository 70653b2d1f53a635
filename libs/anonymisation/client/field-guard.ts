import { type Signal, type WritableSignal, computed, linkedSignal } from '@angular/core';
import type { Finder } from '@faellesblik/anonymisation/domain/find-identifying';
import { evidence } from '@faellesblik/anonymisation/domain/evidence';
import { type Sighting, sightingOf } from '@faellesblik/anonymisation/domain/finding';
import { resolveOverlaps } from '@faellesblik/anonymisation/domain/resolve-overlaps';
import { type Place, movePlaces } from './move-places';
import { type SavedDraft, savedPlaces } from './saved-places';

/** What a guarded text gives of itself to the guard of its form. */
export interface GuardedField {
  /** Path in the input, as `observation.concrete`. */
  readonly path: Signal<string>;
  readonly label: Signal<string>;
  readonly text: WritableSignal<string>;
  /** Shows this stretch of the text to the person and puts the cursor on it. */
  reveal(start: number, end: number): void;
}

/** Where the guard of a field has it from. */
export interface Informants {
  readonly finder: Signal<Finder | null>;
  /** Known terms that may be matched on the device. */
  readonly known: Signal<readonly string[]>;
  /** The draft as the server knows it. */
  readonly draft: Signal<SavedDraft | null>;
}

/** The guard of one field: what is found in its text, and which of it needs no answer. All places move with the text. */
export class FieldGuard {
  /** Places the author has said identify nobody. */
  readonly answers: WritableSignal<readonly Place[]>;
  /** What the server found when the text was sent; gone when the place is edited. */
  readonly refusals: WritableSignal<readonly Sighting[]>;
  /** What is found on the device, and what only the server knew of. */
  readonly findings: Signal<readonly Sighting[]>;
  /** Those that have no answer. */
  readonly open: Signal<readonly Sighting[]>;

  /** Places that somebody in the forløb has said identify nobody, before this was written. */
  private readonly before: Signal<readonly Place[]>;
  /** Places of which the author wants to be asked all the same. */
  private readonly askedAgain: WritableSignal<readonly Place[]>;

  constructor(
    readonly field: GuardedField,
    { finder, known, draft }: Informants,
  ) {
    this.answers = movingWith<Place>(field.text);
    this.askedAgain = movingWith<Place>(field.text);
    this.refusals = movingWith<Sighting>(field.text);
    this.before = savedPlaces(field, draft, 'dismissed');
    const told = savedPlaces(field, draft, 'known');
    const own = computed(() => finder()?.analyse(field.text(), { known: known() }) ?? []);
    this.findings = computed(() => {
      const byTheServer = [...told().map(asKnownTerm), ...this.refusals()];
      return byTheServer.length > 0 ? resolveOverlaps(field.text(), [...own(), ...byTheServer]) : own();
    });
    this.open = computed(() => this.findings().filter((finding) => !this.isAnswered(finding)));
  }

  /** Has somebody said that this very place identifies nobody? What blocks has no answer. */
  isAnswered(finding: Sighting): boolean {
    if (finding.severity === 'block') return false;
    if (isAmong(this.answers(), finding)) return true;
    return isAmong(this.before(), finding) && !isAmong(this.askedAgain(), finding);
  }

  /** The author says that these places identify nobody. */
  answer(places: readonly Place[]): void {
    this.answers.update((answers) => [...answers, ...places]);
  }

  /** The author takes it back, also where it was said before in this forløb. */
  askAgain(places: readonly Place[]): void {
    this.answers.update((answers) => answers.filter((place) => !isAmong(places, place)));
    this.askedAgain.update((again) => [...again, ...places]);
  }
}

function asKnownTerm({ start, end }: Place): Sighting {
  return sightingOf('KNOWN', start, end, evidence.knownTerm);
}

function isAmong(places: readonly Place[], { start, end }: Place): boolean {
  return places.some((place) => place.start === start && place.end === end);
}

function movingWith<Kept extends Place>(text: Signal<string>): WritableSignal<readonly Kept[]> {
  return linkedSignal<string, readonly Kept[]>({
    source: text,
    computation: (now, previous) => (previous ? movePlaces(previous.value, previous.source, now) : []),
  });
}
