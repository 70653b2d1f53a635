import { findDates } from './birth-dates';
import { findCapitalisedNames } from './capitalised-names';
import { cprAt } from './cpr-numbers';
import { type Finding, findingOf } from './finding';
import { findHurriedNames } from './hurried-names';
import { findInitials } from './initials';
import { findInstitutions } from './institutions';
import { findKnownTerms } from './known-terms';
import type { Lexicon } from './lexicon';
import { endOfName } from './name-end';
import { rememberNames } from './name-memory';
import type { PersonCandidate } from './person-candidate';
import { phoneAt } from './phone-numbers';
import { findQuasiIdentifiers } from './quasi-identifiers';
import { type Reading, readText } from './reading';
import { accountAt, findReferenceNumbers } from './reference-numbers';
import { resolveOverlaps } from './resolve-overlaps';
import { findPostcodes, findStreetAddresses } from './street-addresses';
import { findWebAddresses } from './web-addresses';

/** What only the server knows about the text. */
export interface FindOptions {
  /** The known terms of the forløb: names that must never stand in a shared text. */
  readonly known?: readonly string[];
}

/** Finds what may identify somebody; the same in browser and server but for the known terms. */
export interface Finder {
  /** Findings in order of place, not overlapping. */
  find(text: string, options?: FindOptions): readonly Finding[];
}

/** A finder with this lexicon. It keeps nothing of what it reads. */
export function createFinder(lexicon: Lexicon): Finder {
  return { find: (text, options) => find(lexicon, text, options?.known ?? []) };
}

function find(lexicon: Lexicon, text: string, known: readonly string[]): readonly Finding[] {
  const reading = readText(text, lexicon);
  if (reading.tokens.length === 0) return [];
  const findings = [
    ...findNumbers(reading),
    ...findWebAddresses(text),
    ...findReferenceNumbers(text),
    ...findDates(text),
    ...findStreetAddresses(text),
    ...findPostcodes(text, (word) => lexicon.isPlace(word)),
    ...findKnownTerms(reading, known),
    ...findInstitutions(reading),
    ...findPeople(reading),
    ...findQuasiIdentifiers(reading),
  ];
  return resolveOverlaps(text, findings);
}

/** CPR, account and telephone, tried in this order at each run of digits. */
function findNumbers(reading: Reading): readonly Finding[] {
  const findings: Finding[] = [];
  let covered = 0;
  for (const token of reading.tokens) {
    if (token.shape !== 'number' || token.start < covered) continue;
    const finding =
      cprAt(reading.text, token.start) ??
      accountAt(reading.text, token.start) ??
      phoneAt(reading.text, token.start);
    if (finding === undefined) continue;
    findings.push(finding);
    covered = finding.end;
  }
  return findings;
}

function findPeople(reading: Reading): readonly Finding[] {
  const first = [...findCapitalisedNames(reading), ...findInitials(reading), ...findHurriedNames(reading)];
  return [...first, ...rememberNames(reading, first)].map((candidate) => toFinding(reading, candidate));
}

function toFinding(reading: Reading, candidate: PersonCandidate): Finding {
  const start = reading.tokens[candidate.first]?.start ?? 0;
  return findingOf(candidate.kind, start, endOfName(reading, candidate.last), candidate.confidence);
}
