import type { Finding, Kind, Severity } from '@faellesblik/anonymisation/domain/finding';
import { type Proposal, proposeReplacements } from '@faellesblik/anonymisation/domain/propose';
import { freeNames } from './free-names';
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

/** Between two fields, so that no finding reaches over. */
const GAP = '\n\n';

/**
 * The findings of a form gathered to what is asked once: a person by all spellings of the name, a detail by its words.
 * The same person gets the same proposal in every field; `remembered` holds what was chosen for a name before.
 */
export function gatherConcerns(fields: readonly ReadField[], remembered: ReadonlyMap<string, string>): readonly Concern[] {
  const whole = fields.map(({ text }) => text).join(GAP);
  const gathered = new Map<string, Concern>();
  const taken = new Set<string>(remembered.values());
  for (const { field, finding, proposal } of withProposals(fields, whole)) {
    const words = field.text.slice(finding.start, finding.end);
    const first = remembered.get(words.toLowerCase()) ?? (proposal && withoutGenitive(proposal, finding));
    const key = finding.kind === 'PERSON' && first ? `PERSON ${first}` : `${finding.kind} ${words.toLowerCase()}`;
    const { kind, severity, start, end } = finding;
    const mention = { field: field.path, start, end, words, cutEnd: end + (proposal ? proposal.end - proposal.finding.end : 0) };
    const known = gathered.get(key);
    if (known) {
      gathered.set(key, { ...known, mentions: [...known.mentions, mention] });
      continue;
    }
    const proposals = first ? [first, ...(kind === 'PERSON' ? freeNames(first, whole, taken) : [])] : [];
    gathered.set(key, { key, words, kind, severity, mentions: [mention], proposals });
    if (first) taken.add(first);
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

interface Proposed {
  readonly field: ReadField;
  readonly finding: Finding;
  readonly proposal: Proposal | undefined;
}

/** Proposes over all fields at once, so that a person keeps the name from one to the next. */
function withProposals(fields: readonly ReadField[], whole: string): readonly Proposed[] {
  let offset = 0;
  const moved = fields.flatMap((field) => {
    const by = offset;
    offset += field.text.length + GAP.length;
    return field.findings.map((finding) => ({
      field,
      finding,
      inWhole: { ...finding, start: finding.start + by, end: finding.end + by },
    }));
  });
  const proposals = new Map(
    proposeReplacements(whole, moved.map(({ inWhole }) => inWhole)).map((proposal) => [proposal.finding, proposal]),
  );
  return moved.map(({ field, finding, inWhole }) => ({ field, finding, proposal: proposals.get(inWhole) }));
}

function withoutGenitive({ text, end, finding: { end: found } }: Proposal, { kind }: Finding): string {
  if (end === found) return text;
  return kind === 'PERSON' ? text.replace(/'s$/, '') : text.replace(/'?s$/, '');
}

function genitiveOf(word: string): string {
  return /[a-zæøå]$/.test(word) ? `${word}s` : `${word}'s`;
}
