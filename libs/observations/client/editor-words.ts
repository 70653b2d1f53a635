import { problemAt } from '@faellesblik/platform/client/graphql-problem';
import type { NeededField } from './missing-fields';
import type { FieldErrors } from './observation-fields';
import { BLANK_OBSERVATION, type WrittenObservation } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';

const CHOICES: readonly NeededField[] = ['situation', 'childPlaceSource', 'parentsView'];
const PLACE: readonly NeededField[] = ['childPlaceSource', 'childPlace', 'childPlaceNotYet'];
const PARENTS: readonly NeededField[] = ['parentsView', 'parentsText'];

/** What is wrong at each field: it is needed and empty, or the server said so. */
export function fieldErrors(missing: readonly NeededField[], problem: unknown): FieldErrors {
  const names = Object.keys(BLANK_OBSERVATION) as (keyof WrittenObservation)[];
  const needed = new Set<string>(missing);
  return Object.fromEntries(
    names.map((name) => [
      name,
      needed.has(name) ? neededText(name as NeededField) : problemAt(problem, `observation.${name}`),
    ]),
  );
}

/** Why it cannot be shared yet, or null when it can. */
export function reasonToWait(missing: readonly NeededField[], openPlaces: number): string | null {
  const [first] = missing;
  if (first === undefined && openPlaces === 0) return null;
  if (first === undefined) return $localize`:@@observations.wait-guard:Se først på det, der er markeret.`;
  const word = questionOf(first);
  if (missing.length === 1) return $localize`:@@observations.wait-one:Mangler: ${word}:field:`;
  return $localize`:@@observations.wait-more:Mangler: ${word}:field: Og ${missing.length - 1}:count: mere.`;
}

/** The button that shares, with how many will read it. */
export function shareText(participants: number): string {
  if (participants < 2) return $localize`:@@observations.share-first:Del i forløbet`;
  return $localize`:@@observations.share:Del med de ${participants}:count: i forløbet`;
}

/** How many places to look at, on the way to the panel. */
export function lookText(places: number): string {
  if (places === 1) return $localize`:@@observations.look-one:1 sted at se på`;
  return $localize`:@@observations.look-more:${places}:count: steder at se på`;
}

function questionOf(name: NeededField): string {
  if (PLACE.includes(name)) return OBSERVATION_LABELS.childPlace;
  return PARENTS.includes(name) ? `${OBSERVATION_LABELS.parentsView}.` : OBSERVATION_LABELS[name];
}

function neededText(name: NeededField): string {
  if (CHOICES.includes(name)) return $localize`:@@observations.choose-one:Vælg en af dem.`;
  return $localize`:@@observations.write-something:Skriv et par ord her.`;
}
