import { roleWords } from './cues';
import type { Finding, Kind } from './finding';
import { CPR_MASK } from './mask-cpr';
import { isWithinDistance } from './near-words';

/** What could stand instead of a finding. The place may be longer than the finding: a genitive is written anew. */
export interface Proposal {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly finding: Finding;
}

/** Neutral words that are no finding themselves. A hint at background has none: only the author knows what to write. */
const neutral: Partial<Record<Kind, string>> = {
  CPR: CPR_MASK,
  KNOWN: '[navn]',
  PHONE: '[telefon]',
  EMAIL: '[mailadresse]',
  ADDRESS: '[adresse]',
  POSTCODE: '[by]',
  PLACE: '[by]',
  URL: '[link]',
  HANDLE: '[profil]',
  ACCOUNT: '[konto]',
  PLATE: '[nummerplade]',
  CASE_NO: '[sagsnummer]',
  BIRTHDATE: '[fødselsdato]',
};

interface Cluster {
  readonly words: readonly string[];
  readonly text: string;
}

/**
 * Proposes a word for each finding that blocks or asks. The same person gets the same name throughout,
 * "Barn A", "Barn B", or "Voksen 1" when a title stands before it or in front of an earlier mention.
 */
export function proposeReplacements(text: string, findings: readonly Finding[]): readonly Proposal[] {
  const clusters: Cluster[] = [];
  return findings.flatMap((finding) => {
    const word = finding.kind === 'PERSON' ? personWord(text, finding, clusters) : otherWord(text, finding);
    return word === undefined ? [] : [withGenitive(text, finding, word)];
  });
}

/** The text with the proposals in place. Applied to its own result nothing is left to change. */
export function applyProposals(text: string, proposals: readonly Proposal[]): string {
  let result = '';
  let copied = 0;
  for (const proposal of [...proposals].sort((a, b) => a.start - b.start)) {
    if (proposal.start < copied) continue;
    result += text.slice(copied, proposal.start) + proposal.text;
    copied = proposal.end;
  }
  return result + text.slice(copied);
}

function otherWord(text: string, finding: Finding): string | undefined {
  if (finding.kind !== 'INSTITUTION') return neutral[finding.kind];
  const name = text.slice(finding.start, finding.end);
  if (/^\d/.test(name)) return 'klassen';
  return /\bstue/iu.test(name) ? 'stuen' : 'institutionen';
}

function personWord(text: string, finding: Finding, clusters: Cluster[]): string {
  const words = text
    .slice(finding.start, finding.end)
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  const known = clusters.find((cluster) => isSamePerson(cluster.words, words));
  if (known !== undefined) {
    clusters.push({ words, text: known.text });
    return known.text;
  }
  const isAdult = roleWords.has(wordBefore(text, finding.start));
  const taken = new Set(clusters.map((cluster) => cluster.text));
  const proposed = firstFree(isAdult ? adultName : childName, taken, text);
  clusters.push({ words, text: proposed });
  return proposed;
}

/** The same first name, a genitive or misspelling of it, or a family name standing alone. */
function isSamePerson(known: readonly string[], words: readonly string[]): boolean {
  const [first = ''] = words;
  if (known.length > 1 && words.length > 1) return known.join(' ') === words.join(' ');
  return known.some((word) => {
    if (word === first) return true;
    if (Math.min(word.length, first.length) < 4 || word[0] !== first[0]) return false;
    return isWithinDistance(word, first, Math.min(word.length, first.length) >= 6 ? 2 : 1);
  });
}

/** Leaves out the letters that already stand in the text, so that two children never get one name. */
function firstFree(name: (index: number) => string, taken: ReadonlySet<string>, text: string): string {
  let index = 0;
  while (taken.has(name(index)) || new RegExp(`${name(index)}(?![\\p{L}\\d])`, 'u').test(text)) index++;
  return name(index);
}

function childName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? `Barn ${letter}` : `Barn ${letter}${Math.floor(index / 26)}`;
}

function adultName(index: number): string {
  return `Voksen ${index + 1}`;
}

function wordBefore(text: string, start: number): string {
  return /([\p{L}-]+)\.?\s+$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1]?.toLowerCase() ?? '';
}

/** "Alis", "Ali's" and "Hans'" become "Barn A's". */
function withGenitive(text: string, finding: Finding, word: string): Proposal {
  const after = /^(?:['’]s?|s)(?![\p{L}\d])/u.exec(text.slice(finding.end, finding.end + 3))?.[0] ?? '';
  const end = finding.end + after.length;
  if (after === '') return { start: finding.start, end, text: word, finding };
  return { start: finding.start, end, text: /[a-zæøå]$/.test(word) ? `${word}s` : `${word}'s`, finding };
}
