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

const of = (confidence: number, ...reasons: readonly Reason[]): Evidence => ({ confidence, reasons });

/** All evidence the rules weigh. The confidences are measured: `npm run evaluate` prints how far they hold. */
export const evidence = {
  numberSaid: of(1, 'written-as-such', 'said-beside-it'),
  number: of(0.95, 'written-as-such'),
  numberLikely: of(0.9, 'written-as-such'),
  saidOnly: of(0.85, 'said-beside-it'),
  streetAlone: of(0.75, 'written-as-such'),
  knownTerm: of(1, 'known-term'),

  listedNoWord: of(0.97, 'on-name-list', 'no-danish-word'),
  unlistedNoWord: of(0.85, 'capital-without-reason', 'no-danish-word'),
  listedInside: of(0.8, 'on-name-list', 'capital-without-reason'),
  wordInside: of(0.6, 'capital-without-reason'),
  listedSubject: of(0.7, 'on-name-list', 'acts-as-person'),
  nickname: of(0.55, 'acts-as-person'),
  grammarInside: of(0.9, 'on-name-list', 'capital-without-reason'),
  grammarSubject: of(0.7, 'on-name-list', 'acts-as-person'),
  fullName: of(0.9, 'full-name'),
  listedInCapitals: of(0.9, 'on-name-list', 'no-danish-word'),
  shoutedUnlisted: of(0.7, 'no-danish-word'),
  shoutedWord: of(0.6, 'on-name-list'),
  unlistedInCapitals: of(0.6, 'no-danish-word'),

  town: of(0.9, 'on-place-list'),

  dottedInitials: of(0.9, 'initials'),
  initialBeforeName: of(0.85, 'initials', 'full-name'),
  initials: of(0.75, 'initials'),
  initialActing: of(0.7, 'initials', 'acts-as-person'),

  ownsKin: of(0.75, 'has-kin', 'on-name-list'),
  smallListed: of(0.85, 'on-name-list', 'no-danish-word'),
  smallListedAlone: { ...of(0.5, 'on-name-list', 'no-danish-word'), alone: true },
  smallName: of(0.75, 'on-name-list', 'stands-as-person'),
  smallNameAlone: { ...of(0.5, 'on-name-list'), alone: true },
  smallUnlisted: of(0.7, 'no-danish-word', 'stands-as-person'),
  smallUnlistedWeak: of(0.55, 'no-danish-word', 'stands-as-person'),
  smallCalled: of(0.6, 'stands-as-person'),
  smallListedWord: of(0.6, 'on-name-list', 'stands-as-person'),
  smallWord: of(0.6, 'stands-as-person'),
  smallSubject: of(0.55, 'acts-as-person'),

  namedElsewhere: of(0.9, 'named-elsewhere'),
  likeNameElsewhere: of(0.75, 'like-name-elsewhere'),

  houseByName: of(0.9, 'house-by-name'),
  houseLikely: of(0.85, 'house-by-name'),
  houseInSmall: of(0.6, 'house-by-name'),
  classByLetter: of(0.85, 'class-by-letter'),
  classLikely: of(0.7, 'class-by-letter', 'said-beside-it'),

  background: of(0.6, 'background'),
  belief: of(0.7, 'background'),
  parentsWork: of(0.5, 'background'),
  onlyOne: of(0.5, 'only-one'),
  exactDate: of(0.5, 'exact-date'),
} as const satisfies Readonly<Record<string, Evidence>>;
