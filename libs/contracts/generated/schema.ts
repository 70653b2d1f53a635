// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, yyyy-mm-dd. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601. */
  DateTime: { input: string; output: string; }
  /** What a person wrote. Passes the guard before it is shared. */
  FreeText: { input: string; output: string; }
  /** An ISO week, "2026-W46". */
  Week: { input: string; output: string; }
};

/** What the person may at all; a forløb says by itself what may be done in it. */
export type Abilities = {
  readonly keepMirror: Scalars['Boolean']['output'];
  readonly openCase: Scalars['Boolean']['output'];
  readonly proposeCase: Scalars['Boolean']['output'];
  readonly readCards: Scalars['Boolean']['output'];
  readonly seeCases: Scalars['Boolean']['output'];
  readonly takeSparring: Scalars['Boolean']['output'];
};

export type AcceptHandOverInput = {
  /** Of the receiving unit. */
  readonly communityId: Scalars['ID']['input'];
  readonly handOverId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type AcceptProposalInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  /** Required when the one who proposed it comes from another unit. */
  readonly basis?: InputMaybe<BasisInput>;
  readonly mutationId: Scalars['ID']['input'];
  readonly proposalId: Scalars['ID']['input'];
  /** The one who proposed it becomes makker. */
  readonly secondAdult: Scalars['Boolean']['input'];
};

export type AddMirrorEntryInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  /** What to ask or write instead. */
  readonly instead: Scalars['FreeText']['input'];
  readonly mutationId: Scalars['ID']['input'];
  /** Why, in one sentence. */
  readonly why?: InputMaybe<Scalars['FreeText']['input']>;
  /** Words and phrases in the forms they are met in, parted by commas. */
  readonly words: Scalars['FreeText']['input'];
};

export type AgeBand =
  | 'age0to2'
  | 'age3to5'
  | 'age6to9'
  | 'age10to13'
  | 'age14plus';

export type AgreementRound = {
  /** Has the reader answered? */
  readonly answered: Scalars['Boolean']['output'];
  /** What the reader is asked for; null when not asked. */
  readonly asked?: Maybe<Voice>;
  readonly canAnswer: Scalars['Boolean']['output'];
  readonly canClose: Scalars['Boolean']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly deadline: Scalars['DateTime']['output'];
  readonly decision?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly measureIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  /** What the closing needs. Null until the reader has answered. */
  readonly requirements?: Maybe<ReadonlyArray<Requirement>>;
  /** What others said is shown after the own answer, or when the round is closed. */
  readonly revealed: Scalars['Boolean']['output'];
  /** Revurderes d. */
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  readonly state: RoundState;
  readonly voters: ReadonlyArray<RoundVoter>;
};

/** Four stances, then three kinds of advice. */
export type Answer =
  | 'abstain'
  | 'adviseAgainst'
  | 'objection'
  | 'recommend'
  | 'recommendWithChange'
  | 'yes'
  | 'yesBut';

export type AnswerHolderOfferInput = {
  readonly accept: Scalars['Boolean']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type AnswerRoundInput = {
  readonly answer: Answer;
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly mutationId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['FreeText']['input']>;
  readonly roundId: Scalars['ID']['input'];
  /** Hvad ville gøre det godt nok? */
  readonly wouldDo?: InputMaybe<Scalars['FreeText']['input']>;
};

/** How it takes hold (greb). */
export type Approach =
  | 'adultPosition'
  | 'civilSociety'
  | 'language'
  | 'other'
  | 'parentCommunity'
  | 'pictograms'
  | 'playGroups'
  | 'playmates'
  | 'relation'
  | 'rooms'
  | 'structure'
  | 'transitions';

export type AskForSparringInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly question: Scalars['FreeText']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly urgency: Urgency;
  readonly wish?: InputMaybe<Scalars['FreeText']['input']>;
};

export type AskToAssessInput = {
  /** The colleague who is asked now. */
  readonly askedId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly observationId: Scalars['ID']['input'];
};

export type AssessParticipationInput = {
  /** The colleague who is asked to assess it too. */
  readonly askedId?: InputMaybe<Scalars['ID']['input']>;
  readonly mutationId: Scalars['ID']['input'];
  readonly observationId: Scalars['ID']['input'];
  /** 1 helt udenfor … 5 fuldt med. */
  readonly participation: Scalars['Int']['input'];
};

/** One of two adults on the participation in the community. */
export type Assessment = {
  /** Who was asked to assess it too. */
  readonly asked?: Maybe<PersonRef>;
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  /** Who was asked and has said that they cannot. */
  readonly declined: ReadonlyArray<PersonRef>;
  /** Given by the reader. */
  readonly mine: Scalars['Boolean']['output'];
  /** 1 helt udenfor … 5 fuldt med; null for the other's until it is over. */
  readonly participation?: Maybe<Scalars['Int']['output']>;
  /** Shown to everybody alone; no second number is waited for. */
  readonly shown: Scalars['Boolean']['output'];
};

export type AssessmentOfInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly observationId: Scalars['ID']['input'];
};

export type Basis = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  readonly how?: Maybe<Scalars['String']['output']>;
  readonly kind: BasisKind;
  readonly other?: Maybe<Scalars['String']['output']>;
  readonly week?: Maybe<Scalars['Week']['output']>;
};

export type BasisInput = {
  readonly how?: InputMaybe<Scalars['FreeText']['input']>;
  readonly kind: BasisKind;
  readonly other?: InputMaybe<Scalars['FreeText']['input']>;
  readonly week?: InputMaybe<Scalars['Week']['input']>;
};

/** On what basis others look with. */
export type BasisKind =
  | 'anonymous'
  | 'otherAuthority'
  | 'parentsInvolved';

export type CardRef = {
  readonly id: Scalars['ID']['output'];
  readonly situation: Scalars['String']['output'];
};

/** A card waits for its second reader, or is in the library. */
export type CardState =
  | 'proposed'
  | 'released';

export type CaseCard = {
  readonly ageBand: AgeBand;
  readonly codeName: Scalars['String']['output'];
  readonly community: CommunityRef;
  readonly deadlines: Deadlines;
  readonly focus: Focus;
  readonly holder: PersonRef;
  readonly id: Scalars['ID']['output'];
  /** 0 own wonder, 1 measures in the own house, 2 one or two helping services, 3 several. */
  readonly level: Scalars['Int']['output'];
  readonly nextDate?: Maybe<Scalars['Date']['output']>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly sides: ReadonlyArray<Side>;
  /** Nobody stands beside the one who wondered yet. */
  readonly standsAlone: Scalars['Boolean']['output'];
  readonly state: CaseState;
};

export type CaseEvent = {
  readonly actor: PersonRef;
  readonly at: Scalars['DateTime']['output'];
  readonly kind: Scalars['String']['output'];
  /** Gap-free in its forløb. */
  readonly sequence: Scalars['Int']['output'];
  /** The observation, measure … it is about. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

/** A text of a forløb in which the words were found. */
export type CaseHit = {
  readonly place: HitPlace;
  /** A few words around what was found, in order. */
  readonly snippet: ReadonlyArray<SnippetPiece>;
  /** The observation, measure or message; the forløb itself for its undring. */
  readonly subjectId: Scalars['ID']['output'];
};

/** A forløb somebody proposes to the leader of a house; the two see it, and nobody else. */
export type CaseProposal = {
  readonly ageBand: AgeBand;
  /** The forløb it became. */
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  readonly community: CommunityRef;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly focus: Focus;
  readonly id: Scalars['ID']['output'];
  /** The reader proposed it. */
  readonly mine: Scalars['Boolean']['output'];
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposedBy: PersonRef;
  readonly state: ProposalState;
  readonly wondering: Scalars['String']['output'];
  /** What the leader said when declining. */
  readonly word?: Maybe<Scalars['String']['output']>;
};

/** Somebody who has read in a forløb: when, and never what it said. */
export type CaseReader = {
  /** On how many of the last 30 days. */
  readonly days: Scalars['Int']['output'];
  readonly lastAt: Scalars['DateTime']['output'];
  readonly person: PersonRef;
  readonly reads: ReadonlyArray<ReadsOfAKind>;
  /** Takes part now. Who leads the house reads without taking part. */
  readonly takesPart: Scalars['Boolean']['output'];
};

/** What a mutation on a forløb answers; the page then asks for the change. */
export type CaseReceipt = {
  readonly caseId: Scalars['ID']['output'];
  /** The newest number of its log. */
  readonly sequence: Scalars['Int']['output'];
  /** What was made. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

export type CaseState =
  | 'agreeing'
  | 'cleared'
  | 'closed'
  | 'liftedOut'
  | 'paused'
  | 'review'
  | 'running'
  | 'sharedLook'
  | 'wonder';

/** Everything the page of a forløb shows. From caseChanges the lists hold only what changed; participants, suggestions, requirements and viewerCan are always whole. */
export type CaseWorkspace = {
  readonly ageBand: AgeBand;
  readonly basis?: Maybe<Basis>;
  readonly childVoices: ReadonlyArray<ChildVoice>;
  readonly closing?: Maybe<Closing>;
  readonly codeName: Scalars['String']['output'];
  readonly community: CommunityRef;
  readonly deadlines: Deadlines;
  readonly events: ReadonlyArray<CaseEvent>;
  readonly focus: Focus;
  readonly holder: PersonRef;
  /** To whom the role of tovholder is offered. */
  readonly holderOfferedTo?: Maybe<PersonRef>;
  readonly id: Scalars['ID']['output'];
  readonly level: Scalars['Int']['output'];
  readonly measures: ReadonlyArray<Measure>;
  readonly messages: ReadonlyArray<Message>;
  readonly nextDate?: Maybe<Scalars['Date']['output']>;
  /** Where the checklist leads. */
  readonly nextState?: Maybe<CaseState>;
  readonly observations: ReadonlyArray<Observation>;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly parentContacts: ReadonlyArray<ParentContact>;
  readonly participants: ReadonlyArray<Participant>;
  readonly pause?: Maybe<Pause>;
  readonly requests: ReadonlyArray<SparringRequest>;
  /** "For at komme videre". */
  readonly requirements: ReadonlyArray<Requirement>;
  /** The last day it is kept; then only the learning card and counts are left. */
  readonly retentionDate?: Maybe<Scalars['Date']['output']>;
  readonly reviews: ReadonlyArray<Review>;
  readonly rounds: ReadonlyArray<AgreementRound>;
  /** The newest number of its log. */
  readonly sequence: Scalars['Int']['output'];
  readonly state: CaseState;
  readonly suggestions: ReadonlyArray<ParticipantSuggestion>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: ViewerCan;
  readonly wondering: Scalars['String']['output'];
};

/** Barn A, Barn B … */
export type ChildCode =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'E'
  | 'F';

/** Where the view from the child's place comes from. */
export type ChildPlaceSource =
  | 'drawn'
  | 'notYet'
  | 'pictogram'
  | 'said'
  | 'seenByAdults';

/** How it looks to a child or to the group. */
export type ChildVoice = {
  readonly askedBy?: Maybe<PersonRef>;
  readonly at: Scalars['DateTime']['output'];
  readonly author: PersonRef;
  readonly child?: Maybe<ChildCode>;
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Written by the reader. */
  readonly mine: Scalars['Boolean']['output'];
  readonly of: VoiceOf;
  readonly source: ChildPlaceSource;
  /** 1 when written, one more with each correction. */
  readonly version: Scalars['Int']['output'];
  /** What was said or shown, or why not yet. */
  readonly what: Scalars['String']['output'];
};

/** What a child's voice said until its author corrected it. */
export type ChildVoiceRevision = {
  readonly askedBy?: Maybe<PersonRef>;
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  readonly child?: Maybe<ChildCode>;
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  readonly of: VoiceOf;
  readonly source: ChildPlaceSource;
  readonly version: Scalars['Int']['output'];
  /** What was said or shown, or why not yet. */
  readonly what: Scalars['String']['output'];
};

export type CloseCaseInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  /** Left out = an explicit "no card". */
  readonly card?: InputMaybe<LearningCardInput>;
  readonly caseId: Scalars['ID']['input'];
  readonly didNot: Scalars['FreeText']['input'];
  readonly difference: Scalars['FreeText']['input'];
  readonly earlier?: InputMaybe<Scalars['FreeText']['input']>;
  readonly mutationId: Scalars['ID']['input'];
  readonly reason: ClosingReason;
  readonly storyBefore?: InputMaybe<Scalars['FreeText']['input']>;
  readonly storyNow?: InputMaybe<Scalars['FreeText']['input']>;
  /** The version the reader has seen. */
  readonly version: Scalars['Int']['input'];
};

export type CloseRoundInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly decision: Scalars['FreeText']['input'];
  readonly mutationId: Scalars['ID']['input'];
  /** Revurderes d. */
  readonly reviewOn: Scalars['Date']['input'];
  readonly roundId: Scalars['ID']['input'];
};

/** How a forløb ended. */
export type Closing = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  /** Null: no card was made. */
  readonly cardId?: Maybe<Scalars['ID']['output']>;
  /** Hvad gjorde ikke? */
  readonly didNot: Scalars['String']['output'];
  /** Hvad gjorde forskellen? */
  readonly difference: Scalars['String']['output'];
  /** Hvad ville vi gøre tidligere? */
  readonly earlier?: Maybe<Scalars['String']['output']>;
  readonly reason: ClosingReason;
  readonly storyBefore?: Maybe<Scalars['String']['output']>;
  readonly storyNow?: Maybe<Scalars['String']['output']>;
};

export type ClosingReason =
  | 'continuesInEverydayLife'
  | 'goalReached'
  | 'liftedToFormal'
  | 'noLongerRelevant'
  | 'other'
  | 'transition';

export type CommunityKind =
  | 'aargang'
  | 'andet'
  | 'frikvarter'
  | 'gruppe'
  | 'klasse'
  | 'legegruppe'
  | 'sfo'
  | 'stue';

export type CommunityRef = {
  readonly id: Scalars['ID']['output'];
  readonly kind: CommunityKind;
  readonly nickname: Scalars['String']['output'];
  readonly sizeBand: SizeBand;
  readonly unit: UnitRef;
};

export type ConsiderDutyInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly result: DutyResult;
};

export type ContactForm =
  | 'agreedTime'
  | 'meeting'
  | 'message'
  | 'notYet'
  | 'talked';

/** Ingen står alene: until when something is to happen. */
export type Deadlines = {
  /** Since when nobody is second adult. */
  readonly aloneSince?: Maybe<Scalars['DateTime']['output']>;
  readonly secondAdultBy?: Maybe<Scalars['Date']['output']>;
  readonly secondAdultOverdue: Scalars['Boolean']['output'];
  /** Only of an undring. */
  readonly sharedLookBy?: Maybe<Scalars['Date']['output']>;
  readonly sharedLookOverdue: Scalars['Boolean']['output'];
};

export type DeclineHandOverInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly handOverId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly word: Scalars['FreeText']['input'];
};

export type DeclineProposalInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly mutationId: Scalars['ID']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly word: Scalars['FreeText']['input'];
};

export type DiscardDraftInput = {
  /** Left out only for openCase. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: DraftKind;
  readonly mutationId: Scalars['ID']['input'];
};

/** Was it done as agreed? */
export type Done =
  | 'no'
  | 'partly'
  | 'yes';

/** What I am still writing; nobody else can read it. */
export type Draft = {
  /** JSON of the form's fields, as the author left it. */
  readonly body: Scalars['String']['output'];
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** What was said to identify nobody in this forløb: it asks no more. */
  readonly dismissed: ReadonlyArray<DraftPlace>;
  readonly kind: DraftKind;
  /** Where a known term of the forløb stands: it blocks. */
  readonly known: ReadonlyArray<DraftPlace>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
};

export type DraftKind =
  | 'additions'
  | 'childVoice'
  | 'closing'
  | 'followUp'
  | 'handOver'
  | 'measure'
  | 'message'
  | 'observation'
  | 'openCase'
  | 'parentContact'
  | 'review'
  | 'sparringRequest';

/** A place in a text of the draft as it was saved. */
export type DraftPlace = {
  /** UTF-16 offset, exclusive. */
  readonly end: Scalars['Int']['output'];
  /** Of the text in the body, as "concrete" or "signs.0". */
  readonly path: Scalars['String']['output'];
  /** UTF-16 offset, inclusive. */
  readonly start: Scalars['Int']['output'];
};

export type DraftRef = {
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  readonly codeName?: Maybe<Scalars['String']['output']>;
  readonly kind: DraftKind;
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type DueFollowUp = {
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly due: Scalars['Date']['output'];
  readonly measureId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

/** That somebody has considered the duty to notify; seen by that person and the leader of that unit. */
export type DutyCheck = {
  readonly at: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly mine: Scalars['Boolean']['output'];
  readonly person: PersonRef;
  readonly result: DutyResult;
};

/** What somebody came to who considered the duty to notify. */
export type DutyResult =
  | 'discussedWithLeader'
  | 'notRelevant'
  | 'reported';

export type EventsSince = {
  readonly events: ReadonlyArray<CaseEvent>;
  readonly sequence: Scalars['Int']['output'];
};

export type FillObservationInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  /** Only the fields of the line are taken. */
  readonly fields: QuietFieldsInput;
  readonly id: Scalars['ID']['input'];
  readonly line: QuietLine;
  readonly mutationId: Scalars['ID']['input'];
  /** The number of the own filling that was read; 0 when the line was empty. */
  readonly number: Scalars['Int']['input'];
};

export type FillObservationResult = CaseReceipt | ObservationConflict;

/** The author says that this finding identifies nobody. */
export type FindingAnswer = {
  /** UTF-16 offset, exclusive. */
  readonly end: Scalars['Int']['input'];
  /** Path of the field in the input, as "observation.concrete". */
  readonly field: Scalars['String']['input'];
  /** UTF-16 offset, inclusive. */
  readonly start: Scalars['Int']['input'];
};

export type Focus =
  | 'childrenInCommunity'
  | 'community';

export type FollowUp = {
  readonly at: Scalars['DateTime']['output'];
  readonly author: PersonRef;
  readonly done: Done;
  readonly heldOn: Scalars['Date']['output'];
  readonly id: Scalars['ID']['output'];
  readonly line: Scalars['String']['output'];
  readonly measureId: Scalars['ID']['output'];
  /** Participation in the community now, 1–5. */
  readonly participation: Scalars['Int']['output'];
};

export type FoundCase = {
  readonly caseId: Scalars['ID']['output'];
  /** The best first, at most three; none when code name or community alone fit. */
  readonly hits: ReadonlyArray<CaseHit>;
};

export type Frequency =
  | 'daily'
  | 'once'
  | 'weekly';

/** What goes with the children to another house. The receiver sees this, and not the forløb. */
export type HandOver = {
  readonly ageBand: AgeBand;
  readonly avoid?: Maybe<Scalars['String']['output']>;
  readonly basis: HandOverBasis;
  /** The reader leads the house that is asked, and it waits. */
  readonly canAnswer: Scalars['Boolean']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly childWords?: Maybe<Scalars['String']['output']>;
  readonly codeName: Scalars['String']['output'];
  readonly communities?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decidedBy?: Maybe<PersonRef>;
  readonly firstDays?: Maybe<Scalars['String']['output']>;
  readonly fromUnit: UnitRef;
  readonly id: Scalars['ID']['output'];
  readonly kind: HandOverKind;
  readonly measures: ReadonlyArray<HandOverMeasure>;
  readonly messages: ReadonlyArray<HandOverMessage>;
  readonly offeredAt: Scalars['DateTime']['output'];
  readonly offeredBy: PersonRef;
  readonly parents?: Maybe<Scalars['String']['output']>;
  readonly startsOn: Scalars['Date']['output'];
  readonly state: HandOverState;
  readonly strengths: Scalars['String']['output'];
  readonly structure?: Maybe<Scalars['String']['output']>;
  readonly toUnit: UnitRef;
  readonly unknown?: Maybe<Scalars['String']['output']>;
  /** What the receiver said when declining. */
  readonly word?: Maybe<Scalars['String']['output']>;
  readonly works: Scalars['String']['output'];
};

export type HandOverBasis = {
  readonly how?: Maybe<Scalars['String']['output']>;
  readonly kind: BasisKind;
  readonly other?: Maybe<Scalars['String']['output']>;
  readonly week?: Maybe<Scalars['Week']['output']>;
};

export type HandOverKind =
  | 'newHouse'
  | 'other'
  | 'toKindergarten'
  | 'toSchool'
  | 'toSpecialSetting';

/** A measure that ran when the hand-over was offered. */
export type HandOverMeasure = {
  readonly goal: Scalars['String']['output'];
  readonly signs: ReadonlyArray<Scalars['String']['output']>;
  readonly title: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
};

/** A question of the receiver, or an answer of the sender. */
export type HandOverMessage = {
  readonly at: Scalars['DateTime']['output'];
  readonly author: PersonRef;
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

/** A forløb is offered to the house I lead, or what came of my offer. Its words are on its own page. */
export type HandOverNews = {
  /** The other house has written last. */
  readonly asked: Scalars['Boolean']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly from: PersonRef;
  readonly id: Scalars['ID']['output'];
  readonly state: HandOverState;
  /** It waits for my answer. */
  readonly toMe: Scalars['Boolean']['output'];
  /** The name of the house that is asked. */
  readonly toUnit: Scalars['String']['output'];
};

export type HandOverState =
  | 'accepted'
  | 'declined'
  | 'offered'
  | 'withdrawn';

/** Where in a forløb words were found. */
export type HitPlace =
  | 'measure'
  | 'message'
  | 'observation'
  | 'wondering';

export type HoldReviewInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly caseId: Scalars['ID']['input'];
  /** For inviteMore: what it is asked. */
  readonly inviteQuestion?: InputMaybe<Scalars['FreeText']['input']>;
  /** For inviteMore: which unit is asked. */
  readonly inviteUnitId?: InputMaybe<Scalars['ID']['input']>;
  readonly mutationId: Scalars['ID']['input'];
  /** When we look again; left out: the rhythm decides. */
  readonly nextDate?: InputMaybe<Scalars['Date']['input']>;
  readonly outcome: Outcome;
  readonly reason: Scalars['FreeText']['input'];
  /** The version of the forløb that the reader has seen. */
  readonly version: Scalars['Int']['input'];
};

/** I am asked to become tovholder. */
export type HolderOffer = {
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly from: PersonRef;
};

export type InviteInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  /** Required when the first person from another unit comes in. */
  readonly basis?: InputMaybe<BasisInput>;
  readonly caseId: Scalars['ID']['input'];
  readonly function: ParticipantFunction;
  readonly mutationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly secondAdult: Scalars['Boolean']['input'];
  readonly seesFrom: SeesFrom;
};

/** Words that may never stand in the texts of a forløb. */
export type KnownTerms = {
  readonly terms: ReadonlyArray<Scalars['String']['output']>;
  /** The one to save upon; 0 while there are none. */
  readonly version: Scalars['Int']['output'];
};

export type Language =
  | 'da'
  | 'en';

/** An erfaringskort. It says neither unit nor community nor forløb. */
export type LearningCard = {
  readonly advice: Scalars['String']['output'];
  readonly ageBand: AgeBand;
  readonly authoredByMe: Scalars['Boolean']['output'];
  /** The reader may release it now, as the second person. */
  readonly canRelease: Scalars['Boolean']['output'];
  readonly communityKind: CommunityKind;
  readonly id: Scalars['ID']['output'];
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly signs: Scalars['String']['output'];
  readonly situation: Scalars['String']['output'];
  /** Stjernestund. */
  readonly starMoment: Scalars['String']['output'];
  readonly state: CardState;
  /** Snubletråd. */
  readonly tripwire: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly what: Scalars['String']['output'];
};

export type LearningCardInput = {
  readonly advice: Scalars['FreeText']['input'];
  readonly signs: Scalars['FreeText']['input'];
  readonly situation: Scalars['FreeText']['input'];
  readonly starMoment: Scalars['FreeText']['input'];
  readonly tripwire: Scalars['FreeText']['input'];
  readonly what: Scalars['FreeText']['input'];
};

export type LeaveCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type LogFollowUpInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly done: Done;
  readonly heldOn: Scalars['Date']['input'];
  readonly line: Scalars['FreeText']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  /** Left out: the rhythm decides. */
  readonly nextDate?: InputMaybe<Scalars['Date']['input']>;
  /** Participation in the community now, 1–5. */
  readonly participation: Scalars['Int']['input'];
};

/** Does it make sense to the child? */
export type MakesSense =
  | 'no'
  | 'notAsked'
  | 'partly'
  | 'yes';

export type Me = {
  readonly can: Abilities;
  readonly demo: Scalars['Boolean']['output'];
  readonly language: Language;
  /** Whether the person wants the language mirror under their texts. */
  readonly languageMirror: Scalars['Boolean']['output'];
  readonly memberships: ReadonlyArray<MembershipView>;
  readonly municipality: Scalars['String']['output'];
  readonly person: PersonRef;
};

export type Measure = {
  readonly approach: Approach;
  readonly coOwner?: Maybe<PersonRef>;
  readonly durationWeeks: Scalars['Int']['output'];
  readonly firstFollowUp: Scalars['Date']['output'];
  readonly followUps: ReadonlyArray<FollowUp>;
  readonly goal: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly level: MeasureLevel;
  /** Why it begins with the single child. */
  readonly levelReason?: Maybe<Scalars['String']['output']>;
  readonly makesSense: MakesSense;
  readonly nextFollowUp?: Maybe<Scalars['Date']['output']>;
  readonly owner: PersonRef;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposedBy: PersonRef;
  /** Two or three signs that can be seen. */
  readonly signs: ReadonlyArray<Scalars['String']['output']>;
  readonly start: Scalars['Date']['output'];
  readonly state: MeasureState;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  /** Hvad gør vi? */
  readonly what: Scalars['String']['output'];
  /** Hvornår i hverdagen? */
  readonly when: Scalars['String']['output'];
};

/** The ladder "fællesskab først". */
export type MeasureLevel =
  | 'everyone'
  | 'group'
  | 'individualInCommunity'
  | 'specialised';

export type MeasureState =
  | 'agreed'
  | 'ended'
  | 'proposed'
  | 'reviewed'
  | 'running';

export type MembershipView = {
  readonly profession: Profession;
  readonly role: Role;
  readonly unit: UnitRef;
};

/** What somebody wrote in the thread. */
export type Message = {
  readonly at: Scalars['DateTime']['output'];
  readonly author: PersonRef;
  readonly id: Scalars['ID']['output'];
  readonly kind: MessageKind;
  /** The observation it is about. */
  readonly observationId?: Maybe<Scalars['ID']['output']>;
  readonly replyTo?: Maybe<Scalars['ID']['output']>;
  readonly text: Scalars['String']['output'];
};

export type MessageKind =
  | 'hypothesis'
  | 'idea'
  | 'question'
  | 'reply'
  | 'strength';

/** Labelling words that the municipality has added to the language mirror, with a describing way. */
export type MirrorEntry = {
  readonly id: Scalars['ID']['output'];
  /** What to ask or write instead. */
  readonly instead: Scalars['String']['output'];
  /** Why, in one sentence. */
  readonly why?: Maybe<Scalars['String']['output']>;
  readonly words: ReadonlyArray<Scalars['String']['output']>;
};

export type MoveCaseInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  /** The version the reader has seen. */
  readonly version: Scalars['Int']['input'];
};

export type Mutation = {
  /** Takes the forløb to a community of the own house; answers with the forløb. */
  readonly acceptHandOver: OutsideReceipt;
  /** Opens the forløb that was proposed, with the one who proposed it in it from the start. */
  readonly acceptProposal: CaseReceipt;
  /** Adds words to the language mirror of everybody in the municipality. */
  readonly addMirrorEntry: MirrorEntry;
  /** Becomes tovholder, or says no. */
  readonly answerHolderOffer: CaseReceipt;
  /** Takes a stance or gives advice, blind; a later answer stands beside the first. */
  readonly answerRound: CaseReceipt;
  /** Asks a unit to look with us; its people see the question alone. */
  readonly askForSparring: CaseReceipt;
  /** Asks another colleague for the second number; by who has given the only one. */
  readonly askToAssess: CaseReceipt;
  /** Gives a number for the participation; two adults do, each without the number of the other. */
  readonly assessParticipation: CaseReceipt;
  /** From undring to fælles blik, when what it needs is in place. */
  readonly beginSharedLook: CaseReceipt;
  /** Closes the forløb; pending follow-ups are cancelled. Answers with the card that was proposed. */
  readonly closeCase: CaseReceipt;
  /** The leader, who has answered, decides; the tiltag of the round run. */
  readonly closeRound: CaseReceipt;
  /** Keeps that one has considered the duty to notify, and answers what one may see of them. */
  readonly considerDuty: ReadonlyArray<DutyCheck>;
  /** Says that one cannot give the number one is asked for. */
  readonly declineAssessment: CaseReceipt;
  /** Declines it with a word that the sender reads. */
  readonly declineHandOver: OutsideReceipt;
  /** Declines it with a word that the proposer reads. */
  readonly declineProposal: OutsideReceipt;
  /** Throws a draft away. Repeating it changes nothing. */
  readonly discardDraft: Scalars['Boolean']['output'];
  /** Fills a line that stands empty in a shared observation, or words the own filling anew. */
  readonly fillObservation: FillObservationResult;
  /** Holds status with exactly one of the four outcomes. */
  readonly holdReview: CaseReceipt;
  /** Lets somebody in, with a chosen view of the history. */
  readonly inviteParticipant: CaseReceipt;
  /** Leaves a forløb; the tovholder hands the role over first. */
  readonly leaveCase: OutsideReceipt;
  /** Says that a formal process goes on in the journal system; only the fact is kept. */
  readonly liftOutCase: CaseReceipt;
  /** The quick opfølgning: done, participation and one line. */
  readonly logFollowUp: CaseReceipt;
  /** Offers it to another house; until that accepts, nothing moves. */
  readonly offerHandOver: CaseReceipt;
  /** Offers the role of tovholder to a participant; the holder keeps it until they accept. */
  readonly offerHolder: CaseReceipt;
  /** Opens a forløb about a community of the own unit; who opens is tovholder. */
  readonly openCase: CaseReceipt;
  /** Asks those who take part about proposed tiltag: from fælles blik to aftale. */
  readonly openRound: CaseReceipt;
  /** Lets the forløb rest, with a reason and a day to look again; not while a round is open. */
  readonly pauseCase: CaseReceipt;
  /** Proposes a forløb to the leader of the community’s unit. */
  readonly proposeCase: OutsideReceipt;
  /** Proposes a tiltag, fællesskab først; it runs when a round has agreed on it. */
  readonly proposeMeasure: CaseReceipt;
  /** Puts a card into the library of the municipality, read by a second person. */
  readonly releaseCard: LearningCard;
  /** Takes words that the municipality has added out of its language mirror. */
  readonly removeMirrorEntry: Scalars['Boolean']['output'];
  /** Ends a participation; open pages close at once. */
  readonly removeParticipant: CaseReceipt;
  /** Opens a closed forløb again as fælles blik, with a note. */
  readonly reopenCase: CaseReceipt;
  /** Takes a resting forløb up again, where it was. */
  readonly resumeCase: CaseReceipt;
  /** Corrects one's own entry about a child's voice; what it said before is kept. */
  readonly reviseChildVoice: CaseReceipt;
  /** Corrects one's own observation; what it said before is kept. */
  readonly reviseObservation: ReviseObservationResult;
  /** Corrects one's own entry about the parents; what it said before is kept. */
  readonly reviseParentContact: CaseReceipt;
  /** Keeps what is being written; a CPR number in it is masked. */
  readonly saveDraft: SavedDraft;
  /** Puts this list in the place of the one before. */
  readonly saveKnownTerms: KnownTerms;
  /** The language of pages and mails. Repeating it changes nothing. */
  readonly setLanguage: Scalars['Boolean']['output'];
  /** Switches the language mirror on or off for this person, on every device. Repeating it changes nothing. */
  readonly setLanguageMirror: Scalars['Boolean']['output'];
  /** Puts a suggestion aside. */
  readonly setSuggestionAside: CaseReceipt;
  /** Shares an observation with those who take part; its draft is gone. */
  readonly shareObservation: CaseReceipt;
  /** Shows the only number to everybody, so that no second is waited for; by who has given it. */
  readonly showAssessment: CaseReceipt;
  /** Ends this session. Repeating it changes nothing. */
  readonly signOut: Scalars['Boolean']['output'];
  /** Says on what basis others look with; the last one stated counts. */
  readonly stateBasis: CaseReceipt;
  /** Suggests a colleague to the leader. */
  readonly suggestParticipant: CaseReceipt;
  /** Takes a request, and with it a place in the forløb from its start. */
  readonly takeSparring: CaseReceipt;
  /** Lets a participant see from the start; the log says so. */
  readonly widenView: CaseReceipt;
  /** Takes the offer back. */
  readonly withdrawHandOver: CaseReceipt;
  /** Takes the offer of the role back. */
  readonly withdrawHolderOffer: CaseReceipt;
  /** Takes one's own observation back: its text is gone for everybody, that it was there is not. */
  readonly withdrawObservation: CaseReceipt;
  /** Takes one's own entry about children or parents back: its text is gone for everybody. */
  readonly withdrawPerspective: CaseReceipt;
  /** Takes back a proposal that waits. */
  readonly withdrawProposal: OutsideReceipt;
  /** Takes an open round back: to fælles blik, with its tiltag as proposals. */
  readonly withdrawRound: CaseReceipt;
  /** Writes down how it looks to a child or to the group. */
  readonly writeChildVoice: CaseReceipt;
  /** Asks the sender, or answers the receiver. */
  readonly writeHandOverMessage: OutsideReceipt;
  /** Writes in the thread; the first message of who took a request answers it. */
  readonly writeMessage: CaseReceipt;
  /** Writes down a contact with the parents. */
  readonly writeParentContact: CaseReceipt;
};


export type MutationacceptHandOverArgs = {
  input: AcceptHandOverInput;
};


export type MutationacceptProposalArgs = {
  input: AcceptProposalInput;
};


export type MutationaddMirrorEntryArgs = {
  input: AddMirrorEntryInput;
};


export type MutationanswerHolderOfferArgs = {
  input: AnswerHolderOfferInput;
};


export type MutationanswerRoundArgs = {
  input: AnswerRoundInput;
};


export type MutationaskForSparringArgs = {
  input: AskForSparringInput;
};


export type MutationaskToAssessArgs = {
  input: AskToAssessInput;
};


export type MutationassessParticipationArgs = {
  input: AssessParticipationInput;
};


export type MutationbeginSharedLookArgs = {
  input: MoveCaseInput;
};


export type MutationcloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationcloseRoundArgs = {
  input: CloseRoundInput;
};


export type MutationconsiderDutyArgs = {
  input: ConsiderDutyInput;
};


export type MutationdeclineAssessmentArgs = {
  input: AssessmentOfInput;
};


export type MutationdeclineHandOverArgs = {
  input: DeclineHandOverInput;
};


export type MutationdeclineProposalArgs = {
  input: DeclineProposalInput;
};


export type MutationdiscardDraftArgs = {
  input: DiscardDraftInput;
};


export type MutationfillObservationArgs = {
  input: FillObservationInput;
};


export type MutationholdReviewArgs = {
  input: HoldReviewInput;
};


export type MutationinviteParticipantArgs = {
  input: InviteInput;
};


export type MutationleaveCaseArgs = {
  input: LeaveCaseInput;
};


export type MutationliftOutCaseArgs = {
  input: MoveCaseInput;
};


export type MutationlogFollowUpArgs = {
  input: LogFollowUpInput;
};


export type MutationofferHandOverArgs = {
  input: OfferHandOverInput;
};


export type MutationofferHolderArgs = {
  input: OfferHolderInput;
};


export type MutationopenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationopenRoundArgs = {
  input: OpenRoundInput;
};


export type MutationpauseCaseArgs = {
  input: PauseCaseInput;
};


export type MutationproposeCaseArgs = {
  input: ProposeCaseInput;
};


export type MutationproposeMeasureArgs = {
  input: ProposeMeasureInput;
};


export type MutationreleaseCardArgs = {
  input: ReleaseCardInput;
};


export type MutationremoveMirrorEntryArgs = {
  input: RemoveMirrorEntryInput;
};


export type MutationremoveParticipantArgs = {
  input: RemoveParticipantInput;
};


export type MutationreopenCaseArgs = {
  input: ReopenCaseInput;
};


export type MutationresumeCaseArgs = {
  input: MoveCaseInput;
};


export type MutationreviseChildVoiceArgs = {
  input: ReviseChildVoiceInput;
};


export type MutationreviseObservationArgs = {
  input: ReviseObservationInput;
};


export type MutationreviseParentContactArgs = {
  input: ReviseParentContactInput;
};


export type MutationsaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationsaveKnownTermsArgs = {
  input: SaveKnownTermsInput;
};


export type MutationsetLanguageArgs = {
  language: Language;
  mutationId: Scalars['ID']['input'];
};


export type MutationsetLanguageMirrorArgs = {
  mutationId: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


export type MutationsetSuggestionAsideArgs = {
  input: SuggestParticipantInput;
};


export type MutationshareObservationArgs = {
  input: ShareObservationInput;
};


export type MutationshowAssessmentArgs = {
  input: AssessmentOfInput;
};


export type MutationsignOutArgs = {
  mutationId: Scalars['ID']['input'];
};


export type MutationstateBasisArgs = {
  input: StateBasisInput;
};


export type MutationsuggestParticipantArgs = {
  input: SuggestParticipantInput;
};


export type MutationtakeSparringArgs = {
  input: TakeSparringInput;
};


export type MutationwidenViewArgs = {
  input: WidenViewInput;
};


export type MutationwithdrawHandOverArgs = {
  input: WithdrawHandOverInput;
};


export type MutationwithdrawHolderOfferArgs = {
  input: WithdrawHolderOfferInput;
};


export type MutationwithdrawObservationArgs = {
  input: WithdrawObservationInput;
};


export type MutationwithdrawPerspectiveArgs = {
  input: WithdrawPerspectiveInput;
};


export type MutationwithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


export type MutationwithdrawRoundArgs = {
  input: WithdrawRoundInput;
};


export type MutationwriteChildVoiceArgs = {
  input: WriteChildVoiceInput;
};


export type MutationwriteHandOverMessageArgs = {
  input: WriteHandOverMessageInput;
};


export type MutationwriteMessageArgs = {
  input: WriteMessageInput;
};


export type MutationwriteParentContactArgs = {
  input: WriteParentContactInput;
};

export type NewsItem = {
  readonly actor: PersonRef;
  readonly at: Scalars['DateTime']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  /** It was done to the reader, such as being invited. */
  readonly toMe: Scalars['Boolean']['output'];
};

export type NextDate = {
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  /** The nickname of the community. */
  readonly community: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
};

/** What somebody has seen, shared without names. */
export type Observation = {
  /** The lines that others have filled, as worded now. */
  readonly additions: ReadonlyArray<ObservationAddition>;
  readonly adultsCount?: Maybe<Scalars['Int']['output']>;
  /** At most two, each for themselves. */
  readonly assessments: ReadonlyArray<Assessment>;
  readonly author: PersonRef;
  readonly childPlace?: Maybe<Scalars['String']['output']>;
  /** Endnu ikke, fordi … */
  readonly childPlaceNotYet?: Maybe<Scalars['String']['output']>;
  readonly childPlaceSource?: Maybe<ChildPlaceSource>;
  readonly childrenCount?: Maybe<Scalars['Int']['output']>;
  readonly concrete: Scalars['String']['output'];
  readonly frequency?: Maybe<Frequency>;
  readonly goesWell: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** Written by the reader. */
  readonly mine: Scalars['Boolean']['output'];
  /** What they see, or why not yet. */
  readonly parentsText?: Maybe<Scalars['String']['output']>;
  readonly parentsView?: Maybe<ParentsView>;
  /** Participation in the community: 1 helt udenfor … 5 fuldt med. */
  readonly participation?: Maybe<Scalars['Int']['output']>;
  readonly practice?: Maybe<Scalars['String']['output']>;
  readonly revised: Scalars['Boolean']['output'];
  readonly sharedAt: Scalars['DateTime']['output'];
  readonly situation: Situation;
  readonly strengths: Scalars['String']['output'];
  /** What was tried, and what happened. */
  readonly tried?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly urgency?: Maybe<Urgency>;
  /** 1 when shared, one more with each revision. */
  readonly version: Scalars['Int']['output'];
  /** Since which week. */
  readonly week?: Maybe<Scalars['Week']['output']>;
  readonly wish?: Maybe<Scalars['String']['output']>;
  readonly wondering: Scalars['String']['output'];
};

/** A line of an observation that somebody has filled. */
export type ObservationAddition = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  readonly fields: QuietFields;
  readonly line: QuietLine;
  /** Filled by the reader. */
  readonly mine: Scalars['Boolean']['output'];
  /** 1 as first filled, one more with each new wording. */
  readonly number: Scalars['Int']['output'];
};

/** What stood in an observation before, the newest first. */
export type ObservationBefore = {
  /** Earlier wordings of lines that others have filled. */
  readonly additions: ReadonlyArray<ObservationAddition>;
  readonly revisions: ReadonlyArray<ObservationRevision>;
};

/** It was changed elsewhere meanwhile; nothing was written, and here is what it says now. */
export type ObservationConflict = {
  readonly current: Observation;
};

export type ObservationInput = {
  readonly adultsCount?: InputMaybe<Scalars['Int']['input']>;
  readonly childPlace?: InputMaybe<Scalars['FreeText']['input']>;
  readonly childPlaceNotYet?: InputMaybe<Scalars['FreeText']['input']>;
  readonly childPlaceSource?: InputMaybe<ChildPlaceSource>;
  readonly childrenCount?: InputMaybe<Scalars['Int']['input']>;
  readonly concrete: Scalars['FreeText']['input'];
  readonly frequency?: InputMaybe<Frequency>;
  readonly goesWell: Scalars['FreeText']['input'];
  readonly parentsText?: InputMaybe<Scalars['FreeText']['input']>;
  readonly parentsView?: InputMaybe<ParentsView>;
  readonly participation?: InputMaybe<Scalars['Int']['input']>;
  readonly practice?: InputMaybe<Scalars['FreeText']['input']>;
  readonly situation: Situation;
  readonly strengths: Scalars['FreeText']['input'];
  /** One thing each, and what happened. */
  readonly tried?: InputMaybe<ReadonlyArray<Scalars['FreeText']['input']>>;
  readonly urgency?: InputMaybe<Urgency>;
  readonly week?: InputMaybe<Scalars['Week']['input']>;
  readonly wish?: InputMaybe<Scalars['FreeText']['input']>;
  readonly wondering: Scalars['FreeText']['input'];
};

/** What an observation said until its author corrected it. */
export type ObservationRevision = {
  readonly adultsCount?: Maybe<Scalars['Int']['output']>;
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  readonly childPlace?: Maybe<Scalars['String']['output']>;
  /** Endnu ikke, fordi … */
  readonly childPlaceNotYet?: Maybe<Scalars['String']['output']>;
  readonly childPlaceSource?: Maybe<ChildPlaceSource>;
  readonly childrenCount?: Maybe<Scalars['Int']['output']>;
  readonly concrete: Scalars['String']['output'];
  readonly frequency?: Maybe<Frequency>;
  readonly goesWell: Scalars['String']['output'];
  /** What they see, or why not yet. */
  readonly parentsText?: Maybe<Scalars['String']['output']>;
  readonly parentsView?: Maybe<ParentsView>;
  /** Participation in the community: 1 helt udenfor … 5 fuldt med. */
  readonly participation?: Maybe<Scalars['Int']['output']>;
  readonly practice?: Maybe<Scalars['String']['output']>;
  readonly replacedAt: Scalars['DateTime']['output'];
  readonly situation: Situation;
  readonly strengths: Scalars['String']['output'];
  /** What was tried, and what happened. */
  readonly tried?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly urgency?: Maybe<Urgency>;
  readonly version: Scalars['Int']['output'];
  /** Since which week. */
  readonly week?: Maybe<Scalars['Week']['output']>;
  readonly wish?: Maybe<Scalars['String']['output']>;
  readonly wondering: Scalars['String']['output'];
};

export type OfferHandOverInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly avoid?: InputMaybe<Scalars['FreeText']['input']>;
  /** It becomes the basis of the forløb; never anonymous. */
  readonly basis: BasisInput;
  readonly caseId: Scalars['ID']['input'];
  readonly childWords?: InputMaybe<Scalars['FreeText']['input']>;
  readonly communities?: InputMaybe<Scalars['FreeText']['input']>;
  readonly firstDays?: InputMaybe<Scalars['FreeText']['input']>;
  readonly kind: HandOverKind;
  readonly mutationId: Scalars['ID']['input'];
  readonly parents?: InputMaybe<Scalars['FreeText']['input']>;
  /** The first day in the new place. */
  readonly startsOn: Scalars['Date']['input'];
  readonly strengths: Scalars['FreeText']['input'];
  readonly structure?: InputMaybe<Scalars['FreeText']['input']>;
  readonly toUnitId: Scalars['ID']['input'];
  readonly unknown?: InputMaybe<Scalars['FreeText']['input']>;
  readonly works: Scalars['FreeText']['input'];
};

export type OfferHolderInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type OpenCaseInput = {
  readonly ageBand: AgeBand;
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly communityId: Scalars['ID']['input'];
  readonly focus: Focus;
  readonly mutationId: Scalars['ID']['input'];
  readonly wondering: Scalars['FreeText']['input'];
};

export type OpenRoundInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly deadline: Scalars['DateTime']['input'];
  readonly measureIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly mutationId: Scalars['ID']['input'];
  /** The version of the forløb that the reader has seen. */
  readonly version: Scalars['Int']['input'];
};

/** What a status ends in: exactly one of four. */
export type Outcome =
  | 'adjust'
  | 'goalReached'
  | 'inviteMore'
  | 'worksContinue';

/** What a mutation answers that belongs to no forløb the person need see. */
export type OutsideReceipt = {
  readonly subjectId: Scalars['ID']['output'];
};

/** One contact with the parents, or why there was none yet. */
export type ParentContact = {
  readonly at: Scalars['DateTime']['output'];
  readonly author: PersonRef;
  readonly contact?: Maybe<PersonRef>;
  /** What the parents contribute. */
  readonly contribution?: Maybe<Scalars['String']['output']>;
  readonly form: ContactForm;
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Written by the reader. */
  readonly mine: Scalars['Boolean']['output'];
  /** 1 when written, one more with each correction. */
  readonly version: Scalars['Int']['output'];
  /** How the parents see it. */
  readonly view?: Maybe<Scalars['String']['output']>;
  /** What it was about, or why not yet. */
  readonly what?: Maybe<Scalars['String']['output']>;
};

/** What a contact with the parents said until its author corrected it. */
export type ParentContactRevision = {
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  readonly contact?: Maybe<PersonRef>;
  /** What the parents contribute. */
  readonly contribution?: Maybe<Scalars['String']['output']>;
  readonly form: ContactForm;
  readonly heldOn?: Maybe<Scalars['Date']['output']>;
  readonly version: Scalars['Int']['output'];
  /** How the parents see it. */
  readonly view?: Maybe<Scalars['String']['output']>;
  /** What it was about, or why not yet. */
  readonly what?: Maybe<Scalars['String']['output']>;
};

export type ParentsView =
  | 'agreedTime'
  | 'notYet'
  | 'talked';

export type Participant = {
  readonly function: ParticipantFunction;
  /** Who handed the forløb over looks on until this day. */
  readonly lastDay?: Maybe<Scalars['Date']['output']>;
  readonly person: PersonRef;
  readonly secondAdult: Scalars['Boolean']['output'];
  readonly seesFrom: SeesFrom;
  readonly since: Scalars['DateTime']['output'];
};

export type ParticipantFunction =
  | 'holder'
  | 'laerer'
  | 'leader'
  | 'observer'
  | 'paedagog'
  | 'ppr'
  | 'support';

/** A colleague suggested to the leader. */
export type ParticipantSuggestion = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  readonly person: PersonRef;
};

/** Why a forløb rests, and when somebody looks again. */
export type Pause = {
  /** Where it goes on from. */
  readonly from: CaseState;
  readonly lookAgain: Scalars['Date']['output'];
  readonly reason: Scalars['String']['output'];
};

export type PauseCaseInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly caseId: Scalars['ID']['input'];
  /** The day to look again. */
  readonly lookAgain: Scalars['Date']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly reason: Scalars['FreeText']['input'];
  /** The version the reader has seen. */
  readonly version: Scalars['Int']['input'];
};

export type PersonRef = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly profession: Profession;
  readonly unit: UnitRef;
};

/** What stood in an entry about children or parents before, the newest first; one of the two is empty. */
export type PerspectiveBefore = {
  readonly contacts: ReadonlyArray<ParentContactRevision>;
  readonly voices: ReadonlyArray<ChildVoiceRevision>;
};

export type Profession =
  | 'boernehaveklasseleder'
  | 'dagplejer'
  | 'fysioergoterapeut'
  | 'konsulent'
  | 'laerer'
  | 'leder'
  | 'paedagog'
  | 'paedagogiskAssistent'
  | 'paedagogmedhjaelper'
  | 'psykolog'
  | 'socialraadgiver'
  | 'sundhedsplejerske'
  | 'talehoerekonsulent'
  | 'vejleder';

/** A proposal that waits for me as leader, or the answer to mine. Its words are on the page of proposals. */
export type ProposalNews = {
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** The nickname of the community. */
  readonly community: Scalars['String']['output'];
  readonly decidedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly proposedBy: PersonRef;
  readonly state: ProposalState;
  /** The name of the unit. */
  readonly unit: Scalars['String']['output'];
};

export type ProposalState =
  | 'accepted'
  | 'declined'
  | 'waiting'
  | 'withdrawn';

export type ProposeCaseInput = {
  readonly ageBand: AgeBand;
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly communityId: Scalars['ID']['input'];
  readonly focus: Focus;
  readonly mutationId: Scalars['ID']['input'];
  readonly wondering: Scalars['FreeText']['input'];
};

export type ProposeMeasureInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly approach: Approach;
  readonly caseId: Scalars['ID']['input'];
  readonly coOwnerId?: InputMaybe<Scalars['ID']['input']>;
  /** 1–12. */
  readonly durationWeeks: Scalars['Int']['input'];
  readonly firstFollowUp: Scalars['Date']['input'];
  readonly goal: Scalars['FreeText']['input'];
  readonly level: MeasureLevel;
  /** Required at level 3 or 4 when no community measure has been followed up. */
  readonly levelReason?: InputMaybe<Scalars['FreeText']['input']>;
  readonly makesSense: MakesSense;
  readonly mutationId: Scalars['ID']['input'];
  readonly ownerId: Scalars['ID']['input'];
  /** Two or three. */
  readonly signs: ReadonlyArray<Scalars['FreeText']['input']>;
  readonly start: Scalars['Date']['input'];
  readonly title: Scalars['FreeText']['input'];
  readonly what: Scalars['FreeText']['input'];
  readonly when: Scalars['FreeText']['input'];
};

export type Query = {
  /** Cards that wait for me as second reader; none when I release no cards. */
  readonly cardsToRead: ReadonlyArray<LearningCard>;
  /** What has changed after an event. */
  readonly caseChanges: CaseWorkspace;
  /** Who has read in a forløb, the last one first. */
  readonly caseReaders: ReadonlyArray<CaseReader>;
  readonly caseWorkspace: CaseWorkspace;
  /** The forløb I can see. */
  readonly cases: ReadonlyArray<CaseCard>;
  /** People who can be invited, by name or unit; at most 20. */
  readonly colleagues: ReadonlyArray<PersonRef>;
  /** What one can open a forløb about. */
  readonly communities: ReadonlyArray<CommunityRef>;
  /** What one can propose a forløb about. */
  readonly communitiesToPropose: ReadonlyArray<CommunityRef>;
  /** What I was writing. No forløb only for openCase. */
  readonly draft?: Maybe<Draft>;
  /** One’s own in a forløb, and those of the people in the unit one leads; the newest first. The only place they are told. */
  readonly dutyChecks: ReadonlyArray<DutyCheck>;
  /** The forløb I can see in which something is found, the best first. At most 30. */
  readonly foundCases: ReadonlyArray<FoundCase>;
  /** One hand-over, for sender and receiver. */
  readonly handOver: HandOver;
  /** The last one of a forløb. */
  readonly handOverOf?: Maybe<HandOver>;
  /** Houses that a forløb can be handed to. */
  readonly handOverUnits: ReadonlyArray<UnitRef>;
  /** For who leads or holds the forløb (viewerCan.readKnownTerms). */
  readonly knownTerms: KnownTerms;
  /** A released card, or a proposed one of mine or that I may release. */
  readonly learningCard: LearningCard;
  /** Released cards, best first; the newest when nothing is searched for. At most 30. */
  readonly learningCards: ReadonlyArray<LearningCard>;
  /** Null when nobody is signed in. */
  readonly me?: Maybe<Me>;
  /** What the municipality has added to the language mirror; the common words are in the client. */
  readonly mirrorEntries: ReadonlyArray<MirrorEntry>;
  /** What stood in an observation before it was corrected. */
  readonly observationBefore: ObservationBefore;
  /** What stood in an entry about children or parents before it was corrected. */
  readonly perspectiveBefore: PerspectiveBefore;
  /** What I have proposed, and what waits for me as leader; answers of the last weeks. */
  readonly proposals: ReadonlyArray<CaseProposal>;
  /** The log after an event, and its newest number. */
  readonly since: EventsSince;
  /** What waits for my team, the longest first. */
  readonly sparringInbox: ReadonlyArray<WaitingRequest>;
  /** Units that can be asked for sparring. */
  readonly sparringUnits: ReadonlyArray<UnitRef>;
  /** What waits for me. */
  readonly today: Today;
};


export type QuerycaseChangesArgs = {
  id: Scalars['ID']['input'];
  since: Scalars['Int']['input'];
};


export type QuerycaseReadersArgs = {
  caseId: Scalars['ID']['input'];
};


export type QuerycaseWorkspaceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerycolleaguesArgs = {
  search: Scalars['String']['input'];
};


export type QuerydraftArgs = {
  caseId?: InputMaybe<Scalars['ID']['input']>;
  kind: DraftKind;
};


export type QuerydutyChecksArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryfoundCasesArgs = {
  search: Scalars['FreeText']['input'];
};


export type QueryhandOverArgs = {
  id: Scalars['ID']['input'];
};


export type QueryhandOverOfArgs = {
  caseId: Scalars['ID']['input'];
};


export type QueryknownTermsArgs = {
  caseId: Scalars['ID']['input'];
};


export type QuerylearningCardArgs = {
  id: Scalars['ID']['input'];
};


export type QuerylearningCardsArgs = {
  search: Scalars['FreeText']['input'];
};


export type QueryobservationBeforeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryperspectiveBeforeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerysinceArgs = {
  caseId: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
};

/** What an observation may say besides its five questions. */
export type QuietFields = {
  readonly adultsCount?: Maybe<Scalars['Int']['output']>;
  readonly childPlace?: Maybe<Scalars['String']['output']>;
  /** Endnu ikke, fordi … */
  readonly childPlaceNotYet?: Maybe<Scalars['String']['output']>;
  readonly childPlaceSource?: Maybe<ChildPlaceSource>;
  readonly childrenCount?: Maybe<Scalars['Int']['output']>;
  readonly frequency?: Maybe<Frequency>;
  /** What they see, or why not yet. */
  readonly parentsText?: Maybe<Scalars['String']['output']>;
  readonly parentsView?: Maybe<ParentsView>;
  /** Participation in the community: 1 helt udenfor … 5 fuldt med. */
  readonly participation?: Maybe<Scalars['Int']['output']>;
  readonly practice?: Maybe<Scalars['String']['output']>;
  /** What was tried, and what happened. */
  readonly tried?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly urgency?: Maybe<Urgency>;
  /** Since which week. */
  readonly week?: Maybe<Scalars['Week']['output']>;
  readonly wish?: Maybe<Scalars['String']['output']>;
};

/** What an observation may say besides its five questions. */
export type QuietFieldsInput = {
  readonly adultsCount?: InputMaybe<Scalars['Int']['input']>;
  readonly childPlace?: InputMaybe<Scalars['FreeText']['input']>;
  readonly childPlaceNotYet?: InputMaybe<Scalars['FreeText']['input']>;
  readonly childPlaceSource?: InputMaybe<ChildPlaceSource>;
  readonly childrenCount?: InputMaybe<Scalars['Int']['input']>;
  readonly frequency?: InputMaybe<Frequency>;
  readonly parentsText?: InputMaybe<Scalars['FreeText']['input']>;
  readonly parentsView?: InputMaybe<ParentsView>;
  readonly participation?: InputMaybe<Scalars['Int']['input']>;
  readonly practice?: InputMaybe<Scalars['FreeText']['input']>;
  /** One thing each, and what happened. */
  readonly tried?: InputMaybe<ReadonlyArray<Scalars['FreeText']['input']>>;
  readonly urgency?: InputMaybe<Urgency>;
  readonly week?: InputMaybe<Scalars['Week']['input']>;
  readonly wish?: InputMaybe<Scalars['FreeText']['input']>;
};

/** What of an observation is filled as one. */
export type QuietLine =
  | 'childPlace'
  | 'often'
  | 'parents'
  | 'participation'
  | 'people'
  | 'practice'
  | 'tried'
  | 'urgency'
  | 'wish';

export type ReadKind =
  | 'handOver'
  | 'inbox'
  | 'knownTerms'
  | 'page'
  | 'search'
  | 'termTold'
  | 'termWithheld'
  | 'today';

export type ReadsOfAKind = {
  /** How many of the last 30 days. */
  readonly days: Scalars['Int']['output'];
  readonly kind: ReadKind;
  readonly lastAt: Scalars['DateTime']['output'];
};

export type ReleaseCardInput = {
  readonly cardId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  /** The version the reader has seen. */
  readonly version: Scalars['Int']['input'];
};

/** A deadline of a forløb I lead or hold that is near or has passed. */
export type Reminder = {
  readonly by: Scalars['Date']['output'];
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly kind: ReminderKind;
  readonly overdue: Scalars['Boolean']['output'];
};

export type ReminderKind =
  | 'pauseOver'
  | 'secondAdult'
  | 'sharedLook';

export type RemoveMirrorEntryInput = {
  readonly entryId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type RemoveParticipantInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type ReopenCaseInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly note: Scalars['FreeText']['input'];
  /** The version the reader has seen. */
  readonly version: Scalars['Int']['input'];
};

/** One item of "For at komme videre". */
export type Requirement = {
  readonly code: RequirementCode;
  readonly met: Scalars['Boolean']['output'];
};

export type RequirementCode =
  | 'assentFromAnother'
  | 'basis'
  | 'basisOrDutyCheck'
  | 'communityMeasure'
  | 'communityMeasureFollowedUp'
  | 'everyoneAnswered'
  | 'leaderAnswered'
  | 'measuresComplete'
  | 'noOpenObjection'
  | 'observationWithStrength'
  | 'perspectives'
  | 'secondAdult';

export type Review = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: PersonRef;
  readonly id: Scalars['ID']['output'];
  /** When we look again. */
  readonly nextDate?: Maybe<Scalars['Date']['output']>;
  readonly outcome: Outcome;
  readonly reason: Scalars['String']['output'];
};

export type ReviseChildVoiceInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  /** A participant. */
  readonly askedById?: InputMaybe<Scalars['ID']['input']>;
  readonly child?: InputMaybe<ChildCode>;
  /** Left out only when nobody has asked yet. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly of: VoiceOf;
  readonly source: ChildPlaceSource;
  /** The version the author has read. */
  readonly version: Scalars['Int']['input'];
  /** What was said or shown, or why not yet. */
  readonly what: Scalars['FreeText']['input'];
};

export type ReviseObservationInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly id: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly observation: ObservationInput;
  /** The version the author has read. */
  readonly version: Scalars['Int']['input'];
};

export type ReviseObservationResult = Observation | ObservationConflict;

export type ReviseParentContactInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  /** A participant. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** What the parents contribute. */
  readonly contribution?: InputMaybe<Scalars['FreeText']['input']>;
  readonly form: ContactForm;
  /** Left out only when there was none yet. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  readonly id: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  /** The version the author has read. */
  readonly version: Scalars['Int']['input'];
  /** How the parents see it. */
  readonly view?: InputMaybe<Scalars['FreeText']['input']>;
  /** What it was about, or why not yet. */
  readonly what?: InputMaybe<Scalars['FreeText']['input']>;
};

export type Role =
  | 'administration'
  | 'administrator'
  | 'clusterLeader'
  | 'consultant'
  | 'leader'
  | 'staff';

export type RoundState =
  | 'closed'
  | 'open'
  | 'withdrawn';

export type RoundVoter = {
  readonly answered: Scalars['Boolean']['output'];
  readonly person: PersonRef;
  /** Empty while blind; the first answer first. */
  readonly stances: ReadonlyArray<Stance>;
  readonly voice: Voice;
};

/** A draft has no mutationId: its version does it. */
export type SaveDraftInput = {
  /** JSON of the form's fields, at most 100 kB. */
  readonly body: Scalars['FreeText']['input'];
  /** Left out only for openCase. */
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly kind: DraftKind;
  /** The version the author has seen, 0 for the first. */
  readonly version: Scalars['Int']['input'];
};

export type SaveKnownTermsInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  /** All of them: names may stand here and nowhere else, CPR numbers not even here. */
  readonly terms: ReadonlyArray<Scalars['FreeText']['input']>;
  /** The version the writer has read, 0 for the first. */
  readonly version: Scalars['Int']['input'];
};

export type SavedDraft = {
  /** What was said to identify nobody in this forløb: it asks no more. */
  readonly dismissed: ReadonlyArray<DraftPlace>;
  /** Where a known term of the forløb stands: it blocks. */
  readonly known: ReadonlyArray<DraftPlace>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** The one to save upon next time. */
  readonly version: Scalars['Int']['output'];
};

/** From where a participant sees the history. */
export type SeesFrom =
  | 'start'
  | 'today';

export type ShareObservationInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly observation: ObservationInput;
};

/** What is balanced and coloured. */
export type Side =
  | 'dagtilbud'
  | 'forvaltning'
  | 'fritid'
  | 'ppr'
  | 'skole'
  | 'social'
  | 'sundhed'
  | 'support';

export type Situation =
  | 'arrival'
  | 'circleTime'
  | 'cloakroom'
  | 'freePlay'
  | 'groupWork'
  | 'meal'
  | 'other'
  | 'recess'
  | 'teaching'
  | 'transition';

export type SizeBand =
  | 'from8to15'
  | 'from16to24'
  | 'from25'
  | 'under8';

export type SnippetPiece = {
  /** What was searched for, or a word very like it. */
  readonly isHit: Scalars['Boolean']['output'];
  readonly text: Scalars['String']['output'];
};

/** A question to one unit, as those who take part see it. */
export type SparringRequest = {
  /** When the first message came. */
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly askedBy: PersonRef;
  readonly id: Scalars['ID']['output'];
  readonly question: Scalars['String']['output'];
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly takenBy?: Maybe<PersonRef>;
  readonly unit: UnitRef;
  readonly urgency: Urgency;
  readonly wish?: Maybe<Scalars['String']['output']>;
  /** When it was taken back, before anybody took it. */
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Stance = {
  readonly answer: Answer;
  readonly at: Scalars['DateTime']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Hvad ville gøre det godt nok? */
  readonly wouldDo?: Maybe<Scalars['String']['output']>;
};

export type StateBasisInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly basis: BasisInput;
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type SuggestParticipantInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type TakeSparringInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

/** Mit bord. */
export type Today = {
  readonly assessments: ReadonlyArray<WaitingAssessment>;
  readonly cardsToRead: ReadonlyArray<CardRef>;
  readonly drafts: ReadonlyArray<DraftRef>;
  readonly followUps: ReadonlyArray<DueFollowUp>;
  readonly handOvers: ReadonlyArray<HandOverNews>;
  readonly holderOffers: ReadonlyArray<HolderOffer>;
  /** What others have tried lately. */
  readonly likeCards: ReadonlyArray<LearningCard>;
  readonly meetings: ReadonlyArray<NextDate>;
  readonly news: ReadonlyArray<NewsItem>;
  readonly proposals: ReadonlyArray<ProposalNews>;
  readonly reminders: ReadonlyArray<Reminder>;
  readonly requests: ReadonlyArray<WaitingRequest>;
  readonly rounds: ReadonlyArray<WaitingRound>;
};

export type UnitKind =
  | 'dagpleje'
  | 'dagtilbud'
  | 'forvaltning'
  | 'fritid'
  | 'ppr'
  | 'skole'
  | 'social'
  | 'specialtilbud'
  | 'sundhedspleje'
  | 'support';

export type UnitRef = {
  readonly id: Scalars['ID']['output'];
  readonly kind: UnitKind;
  readonly name: Scalars['String']['output'];
  readonly side: Side;
};

/** How much it hastes. */
export type Urgency =
  | 'canWait'
  | 'now'
  | 'within14Days';

/** What the reader may do here now; buttons are shown by it. */
export type ViewerCan = {
  readonly answerHolderOffer: Scalars['Boolean']['output'];
  readonly askForSparring: Scalars['Boolean']['output'];
  readonly beginSharedLook: Scalars['Boolean']['output'];
  readonly close: Scalars['Boolean']['output'];
  readonly followUp: Scalars['Boolean']['output'];
  readonly holdReview: Scalars['Boolean']['output'];
  readonly invite: Scalars['Boolean']['output'];
  readonly leave: Scalars['Boolean']['output'];
  readonly liftOut: Scalars['Boolean']['output'];
  readonly offerHandOver: Scalars['Boolean']['output'];
  readonly offerHolder: Scalars['Boolean']['output'];
  readonly openRound: Scalars['Boolean']['output'];
  readonly pause: Scalars['Boolean']['output'];
  readonly proposeMeasure: Scalars['Boolean']['output'];
  /** Also to change them. */
  readonly readKnownTerms: Scalars['Boolean']['output'];
  readonly removeParticipants: Scalars['Boolean']['output'];
  readonly reopen: Scalars['Boolean']['output'];
  readonly resume: Scalars['Boolean']['output'];
  readonly shareObservation: Scalars['Boolean']['output'];
  readonly stateBasis: Scalars['Boolean']['output'];
  readonly suggestParticipant: Scalars['Boolean']['output'];
  readonly widenView: Scalars['Boolean']['output'];
  readonly withdrawRound: Scalars['Boolean']['output'];
  readonly writeMessage: Scalars['Boolean']['output'];
};

/** What somebody is asked for: the house takes a stance, the others give advice. */
export type Voice =
  | 'advice'
  | 'stance';

/** One child, or the group where it spoke. */
export type VoiceOf =
  | 'child'
  | 'circleTime'
  | 'classMeeting'
  | 'interview';

/** I am asked to assess the participation too, blindly; or whom I have asked cannot. Tells of the observation who and when, never its words. */
export type WaitingAssessment = {
  /** Who has written the observation. */
  readonly author: PersonRef;
  /** Who asks me; when it is in vain, whom I have asked. */
  readonly by: PersonRef;
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  /** I have given the only number, and whom I have asked cannot give the other. */
  readonly inVain: Scalars['Boolean']['output'];
  readonly observationId: Scalars['ID']['output'];
  /** When the observation was shared. */
  readonly sharedAt: Scalars['DateTime']['output'];
};

/** What a team sees before somebody takes it: never the forløb itself. */
export type WaitingRequest = {
  readonly ageBand: AgeBand;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly communityKind: CommunityKind;
  /** Working days; the day it was asked is none. */
  readonly daysWaiting: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly question: Scalars['String']['output'];
  /** The side that asks. */
  readonly side: Side;
  readonly urgency: Urgency;
  readonly wish?: Maybe<Scalars['String']['output']>;
};

/** A round that waits for my answer. */
export type WaitingRound = {
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly deadline: Scalars['DateTime']['output'];
  readonly measureCount: Scalars['Int']['output'];
  readonly roundId: Scalars['ID']['output'];
  readonly voice: Voice;
};

export type WidenViewInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type WithdrawHandOverInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type WithdrawHolderOfferInput = {
  readonly caseId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type WithdrawObservationInput = {
  readonly id: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type WithdrawPerspectiveInput = {
  /** A child's voice or a contact with the parents. */
  readonly id: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
};

export type WithdrawProposalInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly proposalId: Scalars['ID']['input'];
};

export type WithdrawRoundInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly roundId: Scalars['ID']['input'];
};

export type WriteChildVoiceInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  /** A participant. */
  readonly askedById?: InputMaybe<Scalars['ID']['input']>;
  readonly caseId: Scalars['ID']['input'];
  readonly child?: InputMaybe<ChildCode>;
  /** Left out only when nobody has asked yet. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  readonly mutationId: Scalars['ID']['input'];
  readonly of: VoiceOf;
  readonly source: ChildPlaceSource;
  /** What was said or shown, or why not yet. */
  readonly what: Scalars['FreeText']['input'];
};

export type WriteHandOverMessageInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly handOverId: Scalars['ID']['input'];
  readonly mutationId: Scalars['ID']['input'];
  readonly text: Scalars['FreeText']['input'];
};

export type WriteMessageInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly caseId: Scalars['ID']['input'];
  readonly kind: MessageKind;
  readonly mutationId: Scalars['ID']['input'];
  /** The observation it is about, of the same forløb. */
  readonly observationId?: InputMaybe<Scalars['ID']['input']>;
  /** A message of the same forløb. */
  readonly replyTo?: InputMaybe<Scalars['ID']['input']>;
  readonly text: Scalars['FreeText']['input'];
};

export type WriteParentContactInput = {
  readonly answers: ReadonlyArray<FindingAnswer>;
  readonly caseId: Scalars['ID']['input'];
  /** A participant. */
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
  /** What the parents contribute. */
  readonly contribution?: InputMaybe<Scalars['FreeText']['input']>;
  readonly form: ContactForm;
  /** Left out only when there was none yet. */
  readonly heldOn?: InputMaybe<Scalars['Date']['input']>;
  readonly mutationId: Scalars['ID']['input'];
  /** How the parents see it. */
  readonly view?: InputMaybe<Scalars['FreeText']['input']>;
  /** What it was about, or why not yet. */
  readonly what?: InputMaybe<Scalars['FreeText']['input']>;
};
