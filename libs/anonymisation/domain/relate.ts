import { type Entity, entitiesOf } from './entities';
import type { Reason } from './evidence';
import type { Finding, Kind, Severity, Sighting } from './finding';
import { suggestionsAt } from './placement';

/** Findings out of what the rules saw, in order of place: who each is about, and what could stand there instead. */
export function relate(text: string, sightings: readonly Sighting[]): readonly Finding[] {
  let entities: readonly Entity[] | undefined;
  const entityAt = (index: number): Entity => (entities ??= entitiesOf(text, sightings))[index] as Entity;
  const context: Context = { text, entityAt };
  return sightings.map((sighting, index) => new RelatedFinding(sighting, index, context));
}

interface Context {
  readonly text: string;
  entityAt(index: number): Entity;
}

/** Whom it is about is worked out when it is first asked for: the gate never asks, and reads a fifth faster for it. */
class RelatedFinding implements Finding {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly #index: number;
  readonly #context: Context;

  constructor(sighting: Sighting, index: number, context: Context) {
    this.start = sighting.start;
    this.end = sighting.end;
    this.kind = sighting.kind;
    this.severity = sighting.severity;
    this.confidence = sighting.confidence;
    this.reasons = sighting.reasons;
    this.#index = index;
    this.#context = context;
  }

  get entity(): number {
    return this.#context.entityAt(this.#index).number;
  }

  get suggestions(): readonly string[] {
    return suggestionsAt(this.#context.text, this, this.#context.entityAt(this.#index).words);
  }

  /** All that a finding tells, and nothing of the text. */
  toJSON(): Finding {
    const { start, end, kind, severity, confidence, reasons, entity, suggestions } = this;
    return { start, end, kind, severity, confidence, reasons, entity, suggestions };
  }
}
