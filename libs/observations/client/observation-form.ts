import { type WritableSignal, computed, signal } from '@angular/core';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import type {
  ObservationInput,
  QuietFields,
  QuietFieldsInput,
} from '@faellesblik/contracts/generated/schema';
import type {
  ChildPlaceSource,
  Frequency,
  ParentsView,
  Situation,
  Urgency,
} from '@faellesblik/observations/domain/choices';
import { fieldsOfLine, quietLines, type QuietLine } from '@faellesblik/observations/domain/quiet-fields';

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
  /** One place for each thing; a single empty one before anything is written. */
  readonly tried: readonly string[];
  readonly wish: string;
  readonly urgency: Urgency | null;
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
  tried: [''],
  wish: '',
  urgency: null,
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
  readonly unfolded = signal<ReadonlySet<QuietLine>>(new Set());

  /** Puts a draft or a shared observation into the form; what it does not say stays blank. */
  fill(given: Readonly<Record<string, unknown>>): void {
    for (const name of NAMES)
      (this.fields[name] as WritableSignal<unknown>).set(given[name] ?? BLANK_OBSERVATION[name]);
    this.fields.tried.update((tried: unknown) => (Array.isArray(tried) ? tried : [String(tried)]));
    this.unfolded.set(
      new Set(quietLines.filter((line) => fieldsOfLine[line].some((name) => !this.isBlank(name)))),
    );
  }

  private isBlank(name: keyof WrittenObservation): boolean {
    return JSON.stringify(this.fields[name]()) === JSON.stringify(BLANK_OBSERVATION[name]);
  }
}

/** A shared observation, or what was filled into one, as the form holds it. */
export function writtenFrom(shared: Partial<ObservationWholeFragment> | QuietFields): WrittenObservation {
  const given = shared as Partial<ObservationWholeFragment>;
  const same = Object.fromEntries(
    NAMES.map((name) => [name, given[name] ?? BLANK_OBSERVATION[name]]),
  ) as unknown as WrittenObservation;
  return {
    ...same,
    childrenCount: String(given.childrenCount ?? ''),
    adultsCount: String(given.adultsCount ?? ''),
  };
}

/**
 * What is sent. Texts go as they stand, so that places found in them stay true; a field the form does not show is
 * left out. Asks for a form in which nothing is missing.
 */
export function asInput(written: WrittenObservation): ObservationInput {
  const { wondering, concrete, situation, strengths, goesWell } = written;
  if (situation === '') throw new Error('An observation is sent when nothing is missing.');
  return { wondering, concrete, situation, strengths, goesWell, ...asQuietInput(written) };
}

/** The same for the quiet lines alone. */
export function asQuietInput(written: WrittenObservation): QuietFieldsInput {
  const { frequency, participation, childPlaceSource, parentsView, tried, urgency } = written;
  const isAsked = childPlaceSource !== null && childPlaceSource !== 'notYet';
  return {
    frequency,
    participation,
    childPlaceSource,
    parentsView,
    urgency,
    week: orNull(written.week),
    childrenCount: asNumber(written.childrenCount),
    adultsCount: asNumber(written.adultsCount),
    practice: orNull(written.practice),
    childPlace: isAsked ? orNull(written.childPlace) : null,
    childPlaceNotYet: childPlaceSource === 'notYet' ? orNull(written.childPlaceNotYet) : null,
    parentsText: parentsView ? orNull(written.parentsText) : null,
    tried: tried.some((each) => orNull(each)) ? tried : null,
    wish: orNull(written.wish),
  };
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function asNumber(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}
