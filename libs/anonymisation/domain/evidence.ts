/** What a rule saw. Codes, so that each side says it in its reader's words; never a word of the text. */
export type Reason =
  /** Written as such a number, date or address is written. */
  | 'written-as-such'
  /** A word beside it says so: "cpr", "tlf.", "født", "bor". */
  | 'said-beside-it'
  /** Stands on a list of names. */
  | 'on-name-list'
  /** Stands on a list of towns and places. */
  | 'on-place-list'
  /** A capital that neither grammar nor the place in the sentence explains. */
  | 'capital-without-reason'
  /** No Danish word, and not built like one. */
  | 'no-danish-word'
  /** Several words with capitals that belong together. */
  | 'full-name'
  /** A title, a role or a greeting stands before it: "pædagog", "hilsen". */
  | 'title-before'
  /** Something follows that only a person does or has: a verb, an age, a companion. */
  | 'acts-as-person'
  /** Stands where people stand: behind "hos" or "med", joined to a name. */
  | 'stands-as-person'
  /** Has kin: "Alis mor". */
  | 'has-kin'
  /** Initials in place of a name. */
  | 'initials'
  /** The same name stands elsewhere in the text. */
  | 'named-elsewhere'
  /** A letter or two from a name that stands elsewhere in the text. */
  | 'like-name-elsewhere'
  /** A house, a stue or a club by its own name. */
  | 'house-by-name'
  /** A class by number and letter. */
  | 'class-by-letter'
  /** A diagnosis, a religion, a language, a country or a parent's work. */
  | 'background'
  /** "Den eneste, der …". */
  | 'only-one'
  /** A day one can look up. */
  | 'exact-date'
  /** A word the forløb keeps as one that must not stand in a text. */
  | 'known-term';

/** A kind of evidence: what was seen, and how often a finding that rests on it is right. */
export interface Evidence {
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  /** Too little to look for the same word elsewhere in the text. */
  readonly alone?: true;
}

/** Levels, not figures for each rule: finer ones would only tell the texts they were measured on. */
const SURE = 0.98;
const STRONG = 0.92;
const LIKELY = 0.85;
const PERHAPS = 0.75;
const WEAK = 0.55;

const of = (confidence: number, ...reasons: readonly Reason[]): Evidence => ({ confidence, reasons });

/** All evidence the rules weigh. The confidences are measured: `npm run evaluate` prints how far they hold. */
export const evidence = {
  numberSaid: of(SURE, 'written-as-such', 'said-beside-it'),
  number: of(SURE, 'written-as-such'),
  numberLikely: of(LIKELY, 'written-as-such'),
  saidOnly: of(LIKELY, 'said-beside-it'),
  streetAlone: of(STRONG, 'written-as-such'),
  knownTerm: of(1, 'known-term'),

  listedNoWord: of(SURE, 'on-name-list', 'no-danish-word'),
  unlistedNoWord: of(LIKELY, 'capital-without-reason', 'no-danish-word'),
  listedInside: of(STRONG, 'on-name-list', 'capital-without-reason'),
  wordInside: of(PERHAPS, 'capital-without-reason'),
  listedSubject: of(LIKELY, 'on-name-list', 'acts-as-person'),
  nickname: of(PERHAPS, 'acts-as-person'),
  grammarInside: of(STRONG, 'on-name-list', 'capital-without-reason'),
  grammarSubject: of(LIKELY, 'on-name-list', 'acts-as-person'),
  fullName: of(STRONG, 'full-name'),
  listedInCapitals: of(STRONG, 'on-name-list', 'no-danish-word'),
  shoutedUnlisted: of(WEAK, 'no-danish-word'),
  shoutedWord: of(PERHAPS, 'on-name-list'),
  unlistedInCapitals: of(WEAK, 'no-danish-word'),

  town: of(SURE, 'on-place-list'),

  dottedInitials: of(SURE, 'initials'),
  initialBeforeName: of(STRONG, 'initials', 'full-name'),
  initials: of(LIKELY, 'initials'),
  initialActing: of(LIKELY, 'initials', 'acts-as-person'),

  ownsKin: of(LIKELY, 'has-kin', 'on-name-list'),
  smallListed: of(STRONG, 'on-name-list', 'no-danish-word'),
  smallListedAlone: { ...of(WEAK, 'on-name-list', 'no-danish-word'), alone: true },
  smallName: of(STRONG, 'on-name-list', 'stands-as-person'),
  smallNameAlone: { ...of(WEAK, 'on-name-list'), alone: true },
  smallUnlisted: of(PERHAPS, 'no-danish-word', 'stands-as-person'),
  smallUnlistedWeak: of(PERHAPS, 'no-danish-word', 'stands-as-person'),
  smallCalled: of(PERHAPS, 'stands-as-person'),
  smallListedWord: of(PERHAPS, 'on-name-list', 'stands-as-person'),
  smallWord: of(PERHAPS, 'stands-as-person'),
  smallSubject: of(PERHAPS, 'acts-as-person'),

  namedElsewhere: of(LIKELY, 'named-elsewhere'),
  likeNameElsewhere: of(PERHAPS, 'like-name-elsewhere'),

  houseByName: of(STRONG, 'house-by-name'),
  houseLikely: of(STRONG, 'house-by-name'),
  houseInSmall: of(PERHAPS, 'house-by-name'),
  classByLetter: of(STRONG, 'class-by-letter'),
  classLikely: of(LIKELY, 'class-by-letter', 'said-beside-it'),

  background: of(WEAK, 'background'),
  belief: of(PERHAPS, 'background'),
  parentsWork: of(WEAK, 'background'),
  onlyOne: of(WEAK, 'only-one'),
  exactDate: of(WEAK, 'exact-date'),
} as const satisfies Readonly<Record<string, Evidence>>;
