import type { NeededField } from './missing-fields';
import { OBSERVATION_LABELS } from './observation-labels';

/** Why it cannot be shared yet, or null when it can. */
export function reasonToWait(missing: readonly NeededField[], openPlaces: number): string | null {
  const [first] = missing;
  if (first === undefined && openPlaces === 0) return null;
  if (first === undefined) return $localize`:@@observations.wait-guard:Se først på det, der er markeret.`;
  const word = questionOf(first);
  if (missing.length === 1) return $localize`:@@observations.wait-one:Mangler: ${word}:field:`;
  return $localize`:@@observations.wait-more:Mangler: ${word}:field: Og ${missing.length - 1}:count: mere.`;
}

/** What to say at a field that is empty, by its path in what is sent. */
export function neededWords(path: string): string {
  if (CHOSEN.some((name) => path === name || path.endsWith(`.${name}`)))
    return $localize`:@@observations.choose-one:Vælg en af dem.`;
  if (path.endsWith('heldOn')) return $localize`:@@observations.choose-day:Vælg en dag.`;
  return $localize`:@@observations.write-something:Skriv et par ord her.`;
}

/** The button that shares, with how many will read it. */
export function shareText(participants: number): string {
  if (participants < 2) return $localize`:@@observations.share-first:Del i forløbet`;
  return $localize`:@@observations.share:Del med de ${participants}:count: i forløbet`;
}

const CHOSEN = [
  'situation',
  'of',
  'child',
  'source',
  'form',
  'childPlaceSource',
  'parentsView',
  'urgency',
  'participation',
];

function questionOf(name: NeededField): string {
  if (name === 'childPlaceNotYet') return OBSERVATION_LABELS.childPlace;
  return name === 'parentsText' ? `${OBSERVATION_LABELS.parentsView}.` : OBSERVATION_LABELS[name];
}
