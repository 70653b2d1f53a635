import type { GuardedFields, GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { neededTexts, type ObservationFields } from '@faellesblik/observations/domain/observation';
import { quietTexts, type QuietFields } from '@faellesblik/observations/domain/quiet-fields';

type Texts = Readonly<Record<string, string | null>>;
/** The guard, told on whose behalf: takes texts under their paths in the input, gives them back guarded or throws. */
export type PassGuard = (texts: Texts) => Promise<GuardedFields<Texts>>;

/** An observation as it may leave its author: every text through the guard, a field left blank left out. */
export async function guardedObservation(
  written: ObservationFields<string>,
  pass: PassGuard,
): Promise<ObservationFields> {
  const needed = neededTexts.map((name) => [`observation.${name}`, written[name]] as const);
  const texts = await pass({ ...Object.fromEntries(needed), ...textsOf(written, 'observation') });
  const [wondering, concrete, strengths, goesWell] = needed.map(([path]) => texts[path] as GuardedText);
  return {
    ...withTexts(written, 'observation', texts),
    ...({ wondering, concrete, strengths, goesWell } as Pick<
      ObservationFields,
      (typeof neededTexts)[number]
    >),
    situation: written.situation,
  };
}

/** The same for quiet lines alone; `at` is where they stand in the input. */
export async function guardedQuietFields(
  written: QuietFields<string>,
  at: string,
  pass: PassGuard,
): Promise<QuietFields> {
  return withTexts(written, at, await pass(textsOf(written, at)));
}

/** Each thing that was tried has its own path: `observation.tried.0` … */
function textsOf(written: QuietFields<string>, at: string): Texts {
  return Object.fromEntries([
    ...quietTexts.map((name) => [`${at}.${name}`, written[name] || null]),
    ...(written.tried ?? []).map((each, index) => [`${at}.tried.${index}`, each]),
  ]);
}

function withTexts(written: QuietFields<string>, at: string, texts: GuardedFields<Texts>): QuietFields {
  const tried = (written.tried ?? []).flatMap((each, index) =>
    each.trim() === '' ? [] : [texts[`${at}.tried.${index}`] as GuardedText],
  );
  const { frequency, week, childrenCount, adultsCount, participation } = written;
  const { childPlaceSource, parentsView, urgency } = written;
  return {
    frequency: frequency ?? null,
    week: week ?? null,
    childrenCount: childrenCount ?? null,
    adultsCount: adultsCount ?? null,
    participation: participation ?? null,
    practice: texts[`${at}.practice`] ?? null,
    childPlaceSource: childPlaceSource ?? null,
    childPlace: texts[`${at}.childPlace`] ?? null,
    childPlaceNotYet: texts[`${at}.childPlaceNotYet`] ?? null,
    parentsView: parentsView ?? null,
    parentsText: texts[`${at}.parentsText`] ?? null,
    tried: tried.length > 0 ? tried : null,
    wish: texts[`${at}.wish`] ?? null,
    urgency: urgency ?? null,
  };
}
