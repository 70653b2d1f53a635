import { findCapitalisedNames } from './capitalised-names';
import { type Finding, findingOf } from './finding';
import { findHurriedNames } from './hurried-names';
import { findInitials } from './initials';
import { findInstitutions } from './institutions';
import { findKnownTerms } from './known-terms';
import type { Lexicon } from './lexicon';
import { endOfName } from './name-end';
import { rememberNames } from './name-memory';
import type { PersonCandidate } from './person-candidate';
import { findQuasiIdentifiers } from './quasi-identifiers';
import { type Reading, readText } from './reading';
import { resolveOverlaps } from './resolve-overlaps';
import { findDetails } from './structured-details';
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
    ...findDetails(reading),
    ...findWebAddresses(text),
    ...findKnownTerms(reading, known),
    ...findInstitutions(reading),
    ...findPeople(reading),
    ...findQuasiIdentifiers(reading),
  ];
  return resolveOverlaps(text, findings);
}

function findPeople(reading: Reading): readonly Finding[] {
  const first = [...findCapitalisedNames(reading), ...findInitials(reading), ...findHurriedNames(reading)];
  return [...first, ...rememberNames(reading, first)].map((candidate) => toFinding(reading, candidate));
}

function toFinding(reading: Reading, candidate: PersonCandidate): Finding {
  const start = reading.tokens[candidate.first]?.start ?? 0;
  return findingOf(candidate.kind, start, endOfName(reading, candidate.last), candidate.confidence);
}
