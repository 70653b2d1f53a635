import type { Finding, Kind, Severity } from '@faellesblik/anonymisation/domain/finding';
import { type Proposal, proposeReplacements } from '@faellesblik/anonymisation/domain/propose';
import { freeNames, peopleInTexts } from './free-names';
import type { Place } from './move-places';

/** A finding with the words it stands on. */
export interface Mention extends Place {
  readonly field: string;
  readonly words: string;
  /** What a replacement takes away: with a genitive more than the finding. */
  readonly cutEnd: number;
}

/** All mentions of one person or one detail in a form: what the panel asks about once. */
export interface Concern {
  readonly key: string;
  readonly words: string;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly mentions: readonly Mention[];
  /** Words that could stand there instead, the likeliest first; none for a hint at background. */
  readonly proposals: readonly string[];
}

/** One field as the panel needs it. */
export interface ReadField {
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Kinds whose word may be a person after all: many towns are names as well. */
const MAY_BE_PEOPLE: readonly Kind[] = ['PERSON', 'PLACE'];
/** Between two fields, so that no finding reaches over. */
const GAP = '\n\n';

/**
 * The findings of a form gathered to what is asked once: a person by all spellings of the name, a detail by its words.
 * The same person gets the same proposal in every field; `remembered` holds what was chosen for a name before.
 */
export function gatherConcerns(
  fields: readonly ReadField[],
  remembered: ReadonlyMap<string, string>,
): readonly Concern[] {
  const whole = fields.map(({ text }) => text).join(GAP);
  const gathered = new Map<string, Concern>();
  const taken = new Set<string>(remembered.values());
  for (const { mention, kind, severity, proposed } of readMentions(fields, whole)) {
    const first = remembered.get(mention.words.toLowerCase()) ?? proposed;
    const key = kind === 'PERSON' && first ? `PERSON ${first}` : `${kind} ${mention.words.toLowerCase()}`;
    const known = gathered.get(key);
    if (known) {
      gathered.set(key, { ...known, mentions: [...known.mentions, mention] });
      continue;
    }
    if (first) taken.add(first);
    const others =
      MAY_BE_PEOPLE.includes(kind) && first
        ? [...peopleInTexts(whole, taken), ...freeNames(first, whole, taken)]
        : [];
    const proposals = first ? [first, ...others] : [];
    gathered.set(key, { key, words: mention.words, kind, severity, mentions: [mention], proposals });
  }
  return [...gathered.values()];
}

/** The text with a word in place of these mentions; a genitive stays one. */
export function replaceMentions(text: string, mentions: readonly Mention[], word: string): string {
  let result = '';
  let copied = 0;
  for (const { start, end, cutEnd } of [...mentions].sort((a, b) => a.start - b.start)) {
    result += text.slice(copied, start) + (cutEnd > end ? genitiveOf(word) : word);
    copied = cutEnd;
  }
  return result + text.slice(copied);
}

interface ReadMention {
  readonly mention: Mention;
  readonly kind: Kind;
  readonly severity: Severity;
  readonly proposed: string | undefined;
}

/** Reads all fields as one text, so that a person keeps the name from one to the next. */
function readMentions(fields: readonly ReadField[], whole: string): readonly ReadMention[] {
  const found = people(inWhole(fields), whole);
  const proposals = proposeReplacements(
    whole,
    found.map(({ finding }) => finding),
  );
  const proposalOf = new Map(proposals.map((proposal) => [proposal.finding, proposal]));
  return found.map(({ field, by, finding }) => {
    const proposal = proposalOf.get(finding);
    const { start, end, kind, severity } = finding;
    const mention = {
      field: field.path,
      start: start - by,
      end: end - by,
      words: whole.slice(start, end),
      cutEnd: (proposal?.end ?? end) - by,
    };
    return { mention, kind, severity, proposed: proposal && withoutGenitive(proposal, finding) };
  });
}

interface FoundInWhole {
  readonly field: ReadField;
  /** Where the field begins in the whole. */
  readonly by: number;
  readonly finding: Finding;
}

function inWhole(fields: readonly ReadField[]): readonly FoundInWhole[] {
  let begin = 0;
  return fields.flatMap((field) => {
    const by = begin;
    begin += field.text.length + GAP.length;
    return field.findings.map((each) => ({
      field,
      by,
      finding: { ...each, start: each.start + by, end: each.end + by },
    }));
  });
}

/** What is a person in one place is the same person where it may also be a town. */
function people(found: readonly FoundInWhole[], whole: string): readonly FoundInWhole[] {
  const wordsOf = ({ start, end }: Finding): string => whole.slice(start, end).toLowerCase();
  const names = new Set(
    found.filter(({ finding }) => finding.kind === 'PERSON').map(({ finding }) => wordsOf(finding)),
  );
  return found.map((each) =>
    each.finding.kind === 'PLACE' && names.has(wordsOf(each.finding))
      ? { ...each, finding: { ...each.finding, kind: 'PERSON' } }
      : each,
  );
}

function withoutGenitive({ text, end, finding: { end: found } }: Proposal, { kind }: Finding): string {
  if (end === found) return text;
  return kind === 'PERSON' ? text.replace(/'s$/, '') : text.replace(/'?s$/, '');
}

function genitiveOf(word: string): string {
  return /[a-zæøå]$/.test(word) ? `${word}s` : `${word}'s`;
}
