import { findCapitalisedNames } from './capitalised-names';
import { type Evidence, evidence } from './evidence';
import { type Finding, type Sighting, sightingOf } from './finding';
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
import { relate } from './relate';
import { resolveOverlaps } from './resolve-overlaps';
import { findDetails } from './structured-details';
import type { Token } from './tokens';
import { findWebAddresses } from './web-addresses';
import { Mark } from './word-marks';

/** What only the server knows about the text. */
export interface AnalyseOptions {
  /** The known terms of the forløb: names that must never stand in a shared text. */
  readonly known?: readonly string[];
}

/** Finds what may identify somebody; the same in browser and server but for the known terms. */
export interface Finder {
  /** Findings in order of place, not overlapping. */
  analyse(text: string, options?: AnalyseOptions): readonly Finding[];
}

/** A finder with this lexicon. It keeps nothing of what it reads. */
export function createFinder(lexicon: Lexicon): Finder {
  return {
    analyse: (text, options) => relate(text, sightingsIn(lexicon, text, options?.known ?? [])),
  };
}

function sightingsIn(lexicon: Lexicon, text: string, known: readonly string[]): readonly Sighting[] {
  const reading = readText(text, lexicon);
  if (reading.tokens.length === 0) return [];
  const found: Sighting[] = [];
  findDetails(reading, found);
  findWebAddresses(reading, found);
  findKnownTerms(reading, known, found);
  findInstitutions(reading, found);
  findPeople(reading, found);
  findQuasiIdentifiers(reading, found);
  return resolveOverlaps(text, found);
}

function findPeople(reading: Reading, found: Sighting[]): void {
  const people: PersonCandidate[] = [];
  findCapitalisedNames(reading, people);
  findInitials(reading, people);
  findHurriedNames(reading, people);
  rememberNames(reading, people);
  for (const candidate of people) found.push(toSighting(reading, candidate));
}

function toSighting(reading: Reading, { first, last, kind, seen }: PersonCandidate): Sighting {
  const { start, before } = reading.tokens[first] as Token;
  const end = endOfName(reading, last);
  if (kind === 'PLACE') return sightingOf(kind, start, end, evidence.town);
  const titled = before !== undefined && (before.marks & Mark.role) !== 0;
  return sightingOf(kind, start, end, titled ? behindTitle(seen) : seen);
}

const behindTitles = new Map<Evidence, Evidence>();

/** The same evidence with a title before it, made once. */
function behindTitle(seen: Evidence): Evidence {
  const known = behindTitles.get(seen);
  if (known !== undefined) return known;
  const titled: Evidence = { ...seen, reasons: ['title-before', ...seen.reasons] };
  behindTitles.set(seen, titled);
  return titled;
}
