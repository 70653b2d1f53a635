import { type Entity, entitiesOf } from './entities';
import type { Finding, Sighting } from './finding';
import { suggestionsAt } from './placement';

/** Findings out of what the rules saw, in order of place: who each is about, and what could stand there instead. */
export function relate(text: string, sightings: readonly Sighting[]): readonly Finding[] {
  const entities = entitiesOf(text, sightings);
  return sightings.map((sighting, index) => {
    const { number, words } = entities[index] as Entity;
    const { start, end, kind, severity, confidence, reasons } = sighting;
    const suggestions = suggestionsAt(text, sighting, words);
    return { start, end, kind, severity, confidence, reasons, entity: number, suggestions };
  });
}
