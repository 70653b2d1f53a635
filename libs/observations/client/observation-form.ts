import { type WritableSignal, computed, signal } from '@angular/core';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { ObservationInput } from '@faellesblik/contracts/generated/schema';
import type {
  ChildPlaceSource,
  Frequency,
  ParentsView,
  Situation,
  Urgency,
} from '@faellesblik/observations/domain/choices';

/** An observation while it is written: nothing chosen is null or '', numbers stand as they were typed. */
export interface WrittenObservation {
  readonly wondering: string;
  readonly concrete: string;
  readonly situation: Situation | '';
  readonly strengths: string;
  readonly goesWell: string;
  readonly frequency: Frequency | null;
  readonly week: string;
  readonly childrenCount: string;
  readonly adultsCount: string;
  readonly participation: number | null;
  readonly practice: string;
  readonly childPlace: string;
  readonly childPlaceSource: ChildPlaceSource | null;
  readonly childPlaceNotYet: string;
  readonly parentsView: ParentsView | null;
  readonly parentsText: string;
  readonly tried: string;
  readonly wish: string;
  readonly urgency: Urgency;
}

/** The form before anything is written. */
export const BLANK_OBSERVATION: WrittenObservation = {
  wondering: '',
  concrete: '',
  situation: '',
  strengths: '',
  goesWell: '',
  frequency: null,
  week: '',
  childrenCount: '',
  adultsCount: '',
  participation: null,
  practice: '',
  childPlace: '',
  childPlaceSource: null,
  childPlaceNotYet: '',
  parentsView: null,
  parentsText: '',
  tried: '',
  wish: '',
  urgency: 'canWait',
};

type Fields = { readonly [Name in keyof WrittenObservation]: WritableSignal<WrittenObservation[Name]> };
const NAMES = Object.keys(BLANK_OBSERVATION) as (keyof WrittenObservation)[];

/** The fields of one observation, each a signal. */
export class ObservationForm {
  readonly fields = Object.fromEntries(
    NAMES.map((name) => [name, signal<unknown>(BLANK_OBSERVATION[name])]),
  ) as unknown as Fields;
  /** The whole as it stands now. */
  readonly written = computed(
    () =>
      Object.fromEntries(NAMES.map((name) => [name, this.fields[name]()])) as unknown as WrittenObservation,
  );
  /** The quiet lines that stand open, because something was in them when the form was filled. */
  readonly unfolded = signal<ReadonlySet<keyof WrittenObservation>>(new Set());

  /** Puts a draft or a shared observation into the form; what it does not say stays blank. */
  fill(given: Readonly<Record<string, unknown>>): void {
    for (const name of NAMES)
      (this.fields[name] as WritableSignal<unknown>).set(given[name] ?? BLANK_OBSERVATION[name]);
    this.unfolded.set(new Set(NAMES.filter((name) => this.fields[name]() !== BLANK_OBSERVATION[name])));
  }
}

/** A shared observation as the form holds it. */
export function writtenFrom(shared: ObservationWholeFragment): WrittenObservation {
  const same = Object.fromEntries(
    NAMES.map((name) => [name, shared[name] ?? BLANK_OBSERVATION[name]]),
  ) as unknown as WrittenObservation;
  return {
    ...same,
    childrenCount: String(shared.childrenCount ?? ''),
    adultsCount: String(shared.adultsCount ?? ''),
  };
}

/**
 * What is sent. Texts go as they stand, so that places found in them stay true; a field the form does not show is
 * left out. Asks for a form in which nothing is missing.
 */
export function asInput(written: WrittenObservation): ObservationInput {
  const { situation, childPlaceSource, parentsView } = written;
  if (situation === '' || !childPlaceSource || !parentsView)
    throw new Error('An observation is sent when nothing is missing.');
  return {
    ...written,
    situation,
    childPlaceSource,
    parentsView,
    week: written.week || null,
    childrenCount: asNumber(written.childrenCount),
    adultsCount: asNumber(written.adultsCount),
    practice: orNull(written.practice),
    childPlace: childPlaceSource === 'notYet' ? null : orNull(written.childPlace),
    childPlaceNotYet: childPlaceSource === 'notYet' ? orNull(written.childPlaceNotYet) : null,
    parentsText: orNull(written.parentsText),
    tried: orNull(written.tried),
    wish: orNull(written.wish),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function asNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
