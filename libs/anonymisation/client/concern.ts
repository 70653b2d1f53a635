import { replaceAll } from '@faellesblik/anonymisation/domain/apply';
import { type ChosenWords, type Entity, entitiesOf } from '@faellesblik/anonymisation/domain/entities';
import type { Reason } from '@faellesblik/anonymisation/domain/evidence';
import type { Kind, Severity, Sighting } from '@faellesblik/anonymisation/domain/finding';
import { replacementAt } from '@faellesblik/anonymisation/domain/placement';
import type { Place } from './move-places';

/** A finding with the words it stands on. */
export interface Mention extends Place {
  readonly field: string;
  readonly kind: Kind;
  readonly words: string;
}

/** All mentions of one person or one detail in a form: what the panel asks about once. */
export interface Concern {
  readonly key: string;
  readonly words: string;
  readonly kind: Kind;
  readonly severity: Severity;
  /** What the rules saw, over all mentions. */
  readonly reasons: readonly Reason[];
  readonly mentions: readonly Mention[];
  /** Words that could stand there instead, the likeliest first; none for a hint at background. */
  readonly proposals: readonly string[];
}

/** One field as the panel needs it. */
export interface ReadField {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Sighting[];
}

/** Between two fields, so that no finding reaches over. */
const GAP = '\n\n';

/**
 * The findings of a form gathered to what is asked once: a person by all spellings of the name, a detail by its words.
 * The same person gets the same proposal in every field; `remembered` holds what was chosen for a name before.
 */
export function gatherConcerns(fields: readonly ReadField[], remembered: ChosenWords): readonly Concern[] {
  const whole = fields.map(({ text }) => text).join(GAP);
  const found = inWhole(fields);
  const entities = entitiesOf(
    whole,
    found.map(({ sighting }) => sighting),
    remembered,
  );
  const concerns = new Map<Entity, Concern>();
  for (const [index, { field, by, sighting }] of found.entries()) {
    const entity = entities[index] as Entity;
    const { start, end, kind } = sighting;
    const mention = {
      field: field.path,
      start: start - by,
      end: end - by,
      kind,
      words: whole.slice(start, end),
    };
    concerns.set(entity, withMention(concerns.get(entity), entity, sighting, mention));
  }
  return [...concerns.values()];
}

function withMention(
  known: Concern | undefined,
  { kind, words: proposals }: Entity,
  { severity, reasons }: Sighting,
  mention: Mention,
): Concern {
  if (known === undefined) {
    const { words } = mention;
    return {
      key: `${kind} ${words.toLowerCase()}`,
      words,
      kind,
      severity,
      reasons,
      mentions: [mention],
      proposals,
    };
  }
  return {
    ...known,
    severity: severity === 'block' ? severity : known.severity,
    reasons: [...new Set([...known.reasons, ...reasons])],
    mentions: [...known.mentions, mention],
  };
}

/** Whether two lists ask the same about the same places, so that nothing has to be shown anew. */
export function areSameConcerns(before: readonly Concern[], now: readonly Concern[]): boolean {
  return before.length === now.length && before.every((each, index) => isSame(each, now[index]));
}

function isSame(one: Concern, other: Concern | undefined): boolean {
  return (
    other !== undefined &&
    one.key === other.key &&
    one.severity === other.severity &&
    one.proposals.join() === other.proposals.join() &&
    one.reasons.join() === other.reasons.join() &&
    one.mentions.map(placeText).join() === other.mentions.map(placeText).join()
  );
}

const placeText = ({ field, start, end, words }: Mention): string => `${field} ${start} ${end} ${words}`;

/** The text with a word in place of these mentions, as it is written at each. */
export function replaceMentions(text: string, mentions: readonly Mention[], word: string): string {
  return replaceAll(
    text,
    mentions.map((mention) => replacementAt(text, mention, word)),
  );
}

interface FoundInWhole {
  readonly field: ReadField;
  /** Where the field begins in the whole. */
  readonly by: number;
  readonly sighting: Sighting;
}

function inWhole(fields: readonly ReadField[]): readonly FoundInWhole[] {
  let begin = 0;
  return fields.flatMap((field) => {
    const by = begin;
    begin += field.text.length + GAP.length;
    return field.findings.map((each) => ({
      field,
      by,
      sighting: { ...each, start: each.start + by, end: each.end + by },
    }));
  });
}
