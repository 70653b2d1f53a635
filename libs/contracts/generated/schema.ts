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
  FreeText: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  Date: { input: string; output: string; }
  Week: { input: string; output: string; }
};

export type UnitKind =
  | 'dagtilbud'
  | 'dagpleje'
  | 'skole'
  | 'fritid'
  | 'specialtilbud'
  | 'ppr'
  | 'support'
  | 'sundhedspleje'
  | 'social'
  | 'forvaltning';

export type Side =
  | 'dagtilbud'
  | 'skole'
  | 'fritid'
  | 'ppr'
  | 'support'
  | 'social'
  | 'sundhed'
  | 'forvaltning';

export type Role =
  | 'leader'
  | 'staff'
  | 'consultant'
  | 'clusterLeader'
  | 'administration'
  | 'administrator';

export type Profession =
  | 'paedagog'
  | 'paedagogiskAssistent'
  | 'paedagogmedhjaelper'
  | 'dagplejer'
  | 'laerer'
  | 'boernehaveklasseleder'
  | 'vejleder'
  | 'psykolog'
  | 'talehoerekonsulent'
  | 'fysioergoterapeut'
  | 'sundhedsplejerske'
  | 'socialraadgiver'
  | 'leder'
  | 'konsulent';

export type CommunityKind =
  | 'stue'
  | 'gruppe'
  | 'klasse'
  | 'aargang'
  | 'sfo'
  | 'legegruppe'
  | 'frikvarter'
  | 'andet';

export type SizeBand =
  | 'under8'
  | 'from8to15'
  | 'from16to24'
  | 'from25';

export type Focus =
  | 'community'
  | 'childrenInCommunity';

export type AgeBand =
  | 'age0to2'
  | 'age3to5'
  | 'age6to9'
  | 'age10to13'
  | 'age14plus';

export type CaseState =
  | 'draft'
  | 'wonder'
  | 'sharedLook'
  | 'agreeing'
  | 'running'
  | 'review'
  | 'paused'
  | 'handOver'
  | 'liftedOut'
  | 'closed'
  | 'cleared';

export type ParticipantFunction =
  | 'holder'
  | 'paedagog'
  | 'laerer'
  | 'leader'
  | 'ppr'
  | 'support'
  | 'observer';

export type SeesFrom =
  | 'start'
  | 'today';

export type BasisKind =
  | 'anonymous'
  | 'parentsInvolved'
  | 'otherAuthority';

export type Situation =
  | 'arrival'
  | 'transition'
  | 'freePlay'
  | 'circleTime'
  | 'meal'
  | 'cloakroom'
  | 'teaching'
  | 'recess'
  | 'groupWork'
  | 'other';

export type Frequency =
  | 'once'
  | 'weekly'
  | 'daily';

export type ChildPlaceSource =
  | 'said'
  | 'drawn'
  | 'pictogram'
  | 'seenByAdults'
  | 'notYet';

export type ParentsView =
  | 'talked'
  | 'agreedTime'
  | 'notYet';

export type Urgency =
  | 'canWait'
  | 'within14Days'
  | 'now';

export type MessageKind =
  | 'question'
  | 'strength'
  | 'hypothesis'
  | 'idea'
  | 'reply';

export type MeasureLevel =
  | 'everyone'
  | 'group'
  | 'individualInCommunity'
  | 'specialised';

export type Approach =
  | 'structure'
  | 'pictograms'
  | 'adultPosition'
  | 'playGroups'
  | 'playmates'
  | 'rooms'
  | 'transitions'
  | 'language'
  | 'relation'
  | 'parentCommunity'
  | 'civilSociety'
  | 'other';

export type MeasureState =
  | 'proposed'
  | 'agreed'
  | 'running'
  | 'reviewed'
  | 'ended';

export type MakesSense =
  | 'yes'
  | 'partly'
  | 'no'
  | 'notAsked';

export type RoundState =
  | 'open'
  | 'closed';

export type Voice =
  | 'stance'
  | 'advice';

export type Answer =
  | 'yes'
  | 'yesBut'
  | 'abstain'
  | 'objection'
  | 'recommend'
  | 'recommendWithChange'
  | 'adviseAgainst';

export type Done =
  | 'yes'
  | 'partly'
  | 'no';

export type Outcome =
  | 'goalReached'
  | 'worksContinue'
  | 'adjust'
  | 'inviteMore';

export type ClosingReason =
  | 'goalReached'
  | 'continuesInEverydayLife'
  | 'transition'
  | 'liftedToFormal'
  | 'noLongerRelevant'
  | 'other';

export type CardState =
  | 'proposed'
  | 'released';

export type Language =
  | 'da'
  | 'en';

export type DraftKind =
  | 'observation'
  | 'message'
  | 'measure'
  | 'followUp'
  | 'review'
  | 'closing'
  | 'sparringRequest'
  | 'openCase';

export type Me = {
  readonly person: PersonRef;
  readonly language: Language;
  readonly municipality: Scalars['String']['output'];
  readonly memberships: ReadonlyArray<MembershipView>;
  readonly can: Abilities;
  readonly demo: Scalars['Boolean']['output'];
};

export type MembershipView = {
  readonly unit: UnitRef;
  readonly role: Role;
  readonly profession: Profession;
};

export type Abilities = {
  readonly openCase: Scalars['Boolean']['output'];
  readonly takeSparring: Scalars['Boolean']['output'];
  readonly readCards: Scalars['Boolean']['output'];
  readonly seeCases: Scalars['Boolean']['output'];
};

export type UnitRef = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly kind: UnitKind;
  readonly side: Side;
};

export type PersonRef = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly profession: Profession;
  readonly unit: UnitRef;
};

export type CommunityRef = {
  readonly id: Scalars['ID']['output'];
  readonly nickname: Scalars['String']['output'];
  readonly kind: CommunityKind;
  readonly sizeBand: SizeBand;
  readonly unit: UnitRef;
};

export type CaseCard = {
  readonly id: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly community: CommunityRef;
  readonly state: CaseState;
  readonly level: Scalars['Int']['output'];
  readonly ageBand: AgeBand;
  readonly focus: Focus;
  readonly nextDate?: Maybe<Scalars['Date']['output']>;
  readonly sides: ReadonlyArray<Side>;
  readonly standsAlone: Scalars['Boolean']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly holder: PersonRef;
};

export type Basis = {
  readonly kind: BasisKind;
  readonly how?: Maybe<Scalars['String']['output']>;
  readonly week?: Maybe<Scalars['Week']['output']>;
  readonly other?: Maybe<Scalars['String']['output']>;
  readonly by: PersonRef;
  readonly at: Scalars['DateTime']['output'];
};

export type Participant = {
  readonly person: PersonRef;
  readonly function: ParticipantFunction;
  readonly seesFrom: SeesFrom;
  readonly since: Scalars['DateTime']['output'];
  readonly secondAdult: Scalars['Boolean']['output'];
};

/** What the way on needs: one item of the checklist 'For at komme videre'. */
export type Requirement = {
  readonly code: RequirementCode;
  readonly met: Scalars['Boolean']['output'];
};

export type RequirementCode =
  | 'observationWithStrength'
  | 'secondAdult'
  | 'basis'
  | 'perspectives'
  | 'communityMeasure'
  | 'everyoneAnswered'
  | 'assentFromAnother'
  | 'leaderAnswered'
  | 'noOpenObjection'
  | 'measuresComplete'
  | 'communityMeasureFollowedUp';

export type ViewerCan = {
  readonly invite: Scalars['Boolean']['output'];
  readonly removeParticipants: Scalars['Boolean']['output'];
  readonly stateBasis: Scalars['Boolean']['output'];
  readonly beginSharedLook: Scalars['Boolean']['output'];
  readonly shareObservation: Scalars['Boolean']['output'];
  readonly writeMessage: Scalars['Boolean']['output'];
  readonly askForSparring: Scalars['Boolean']['output'];
  readonly proposeMeasure: Scalars['Boolean']['output'];
  readonly openRound: Scalars['Boolean']['output'];
  readonly followUp: Scalars['Boolean']['output'];
  readonly holdReview: Scalars['Boolean']['output'];
  readonly close: Scalars['Boolean']['output'];
  readonly reopen: Scalars['Boolean']['output'];
};

export type Observation = {
  readonly id: Scalars['ID']['output'];
  readonly author: PersonRef;
  readonly sharedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly revised: Scalars['Boolean']['output'];
  readonly mine: Scalars['Boolean']['output'];
  readonly wondering: Scalars['String']['output'];
  readonly concrete: Scalars['String']['output'];
  readonly situation: Situation;
  readonly strengths: Scalars['String']['output'];
  readonly goesWell: Scalars['String']['output'];
  readonly frequency?: Maybe<Frequency>;
  readonly week?: Maybe<Scalars['Week']['output']>;
  readonly childrenCount?: Maybe<Scalars['Int']['output']>;
  readonly adultsCount?: Maybe<Scalars['Int']['output']>;
  readonly participation?: Maybe<Scalars['Int']['output']>;
  readonly practice?: Maybe<Scalars['String']['output']>;
  readonly childPlace?: Maybe<Scalars['String']['output']>;
  readonly childPlaceSource: ChildPlaceSource;
  readonly childPlaceNotYet?: Maybe<Scalars['String']['output']>;
  readonly parentsView: ParentsView;
  readonly parentsText?: Maybe<Scalars['String']['output']>;
  readonly tried?: Maybe<Scalars['String']['output']>;
  readonly wish?: Maybe<Scalars['String']['output']>;
  readonly urgency: Urgency;
};

export type SparringRequest = {
  readonly id: Scalars['ID']['output'];
  readonly unit: UnitRef;
  readonly question: Scalars['String']['output'];
  readonly wish?: Maybe<Scalars['String']['output']>;
  readonly urgency: Urgency;
  readonly askedBy: PersonRef;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly takenBy?: Maybe<PersonRef>;
  readonly takenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Message = {
  readonly id: Scalars['ID']['output'];
  readonly kind: MessageKind;
  readonly text: Scalars['String']['output'];
  readonly author: PersonRef;
  readonly at: Scalars['DateTime']['output'];
  readonly replyTo?: Maybe<Scalars['ID']['output']>;
};

export type Measure = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly level: MeasureLevel;
  readonly approach: Approach;
  readonly what: Scalars['String']['output'];
  readonly when: Scalars['String']['output'];
  readonly owner: PersonRef;
  readonly coOwner?: Maybe<PersonRef>;
  readonly start: Scalars['Date']['output'];
  readonly durationWeeks: Scalars['Int']['output'];
  readonly goal: Scalars['String']['output'];
  readonly signs: ReadonlyArray<Scalars['String']['output']>;
  readonly makesSense: MakesSense;
  readonly firstFollowUp: Scalars['Date']['output'];
  readonly nextFollowUp?: Maybe<Scalars['Date']['output']>;
  readonly state: MeasureState;
  readonly levelReason?: Maybe<Scalars['String']['output']>;
  readonly proposedBy: PersonRef;
  readonly proposedAt: Scalars['DateTime']['output'];
  readonly followUps: ReadonlyArray<FollowUp>;
};

export type FollowUp = {
  readonly id: Scalars['ID']['output'];
  readonly measureId: Scalars['ID']['output'];
  readonly author: PersonRef;
  readonly heldOn: Scalars['Date']['output'];
  readonly done: Done;
  readonly participation: Scalars['Int']['output'];
  readonly line: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
};

export type AgreementRound = {
  readonly id: Scalars['ID']['output'];
  readonly state: RoundState;
  readonly openedAt: Scalars['DateTime']['output'];
  readonly deadline: Scalars['DateTime']['output'];
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly decision?: Maybe<Scalars['String']['output']>;
  readonly reviewOn?: Maybe<Scalars['Date']['output']>;
  readonly measureIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly voters: ReadonlyArray<RoundVoter>;
  /** Am I asked, and have I answered? What others said is shown only after that, or when the round is closed. */
  readonly asked?: Maybe<Voice>;
  readonly answered: Scalars['Boolean']['output'];
  readonly revealed: Scalars['Boolean']['output'];
  /** Null until I have answered. */
  readonly requirements?: Maybe<ReadonlyArray<Requirement>>;
  readonly canAnswer: Scalars['Boolean']['output'];
  readonly canClose: Scalars['Boolean']['output'];
};

export type RoundVoter = {
  readonly person: PersonRef;
  readonly voice: Voice;
  readonly answered: Scalars['Boolean']['output'];
  /** Empty while blind; the first answer first. */
  readonly stances: ReadonlyArray<Stance>;
};

export type Stance = {
  readonly answer: Answer;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly wouldDo?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['DateTime']['output'];
};

export type Review = {
  readonly id: Scalars['ID']['output'];
  readonly outcome: Outcome;
  readonly reason: Scalars['String']['output'];
  readonly nextDate?: Maybe<Scalars['Date']['output']>;
  readonly by: PersonRef;
  readonly at: Scalars['DateTime']['output'];
};

export type Closing = {
  readonly reason: ClosingReason;
  readonly difference: Scalars['String']['output'];
  readonly didNot: Scalars['String']['output'];
  readonly earlier?: Maybe<Scalars['String']['output']>;
  readonly storyBefore?: Maybe<Scalars['String']['output']>;
  readonly storyNow?: Maybe<Scalars['String']['output']>;
  readonly by: PersonRef;
  readonly at: Scalars['DateTime']['output'];
  readonly cardId?: Maybe<Scalars['ID']['output']>;
};

export type CaseEvent = {
  readonly sequence: Scalars['Int']['output'];
  readonly kind: Scalars['String']['output'];
  readonly actor: PersonRef;
  readonly at: Scalars['DateTime']['output'];
  /** The observation, measure … it is about. */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

export type DraftInfo = {
  readonly kind: DraftKind;
  readonly updatedAt: Scalars['DateTime']['output'];
};

/** Everything the workspace page shows, in one statement. From caseChanges the lists hold only what changed after `since` (participants, requirements and viewerCan always whole). */
export type CaseWorkspace = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly community: CommunityRef;
  readonly focus: Focus;
  readonly ageBand: AgeBand;
  readonly state: CaseState;
  readonly level: Scalars['Int']['output'];
  readonly wondering: Scalars['String']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly nextDate?: Maybe<Scalars['Date']['output']>;
  readonly sequence: Scalars['Int']['output'];
  readonly basis?: Maybe<Basis>;
  readonly holder: PersonRef;
  readonly participants: ReadonlyArray<Participant>;
  /** The state this forløb can go to next, with what is needed. */
  readonly nextState?: Maybe<CaseState>;
  readonly requirements: ReadonlyArray<Requirement>;
  readonly viewerCan: ViewerCan;
  readonly observations: ReadonlyArray<Observation>;
  readonly requests: ReadonlyArray<SparringRequest>;
  readonly messages: ReadonlyArray<Message>;
  readonly measures: ReadonlyArray<Measure>;
  readonly rounds: ReadonlyArray<AgreementRound>;
  readonly reviews: ReadonlyArray<Review>;
  readonly closing?: Maybe<Closing>;
  readonly events: ReadonlyArray<CaseEvent>;
};

export type Today = {
  readonly followUps: ReadonlyArray<DueFollowUp>;
  readonly rounds: ReadonlyArray<WaitingRound>;
  readonly requests: ReadonlyArray<WaitingRequest>;
  readonly cardsToRead: ReadonlyArray<CardRef>;
  readonly meetings: ReadonlyArray<NextDate>;
  readonly drafts: ReadonlyArray<DraftRef>;
  readonly news: ReadonlyArray<NewsItem>;
  readonly likeCards: ReadonlyArray<LearningCard>;
};

export type DueFollowUp = {
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly measureId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly due: Scalars['Date']['output'];
};

export type WaitingRound = {
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly roundId: Scalars['ID']['output'];
  readonly voice: Voice;
  readonly deadline: Scalars['DateTime']['output'];
  readonly measureCount: Scalars['Int']['output'];
};

/** What a team sees before somebody takes it: never the forløb itself. */
export type WaitingRequest = {
  readonly id: Scalars['ID']['output'];
  readonly question: Scalars['String']['output'];
  readonly wish?: Maybe<Scalars['String']['output']>;
  readonly urgency: Urgency;
  readonly communityKind: CommunityKind;
  readonly ageBand: AgeBand;
  readonly side: Side;
  readonly askedAt: Scalars['DateTime']['output'];
  readonly daysWaiting: Scalars['Int']['output'];
};

export type CardRef = {
  readonly id: Scalars['ID']['output'];
  readonly situation: Scalars['String']['output'];
};

export type NextDate = {
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly on: Scalars['Date']['output'];
  readonly community: Scalars['String']['output'];
};

export type DraftRef = {
  readonly kind: DraftKind;
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  readonly codeName?: Maybe<Scalars['String']['output']>;
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type NewsItem = {
  readonly caseId: Scalars['ID']['output'];
  readonly codeName: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly actor: PersonRef;
  readonly at: Scalars['DateTime']['output'];
};

export type LearningCard = {
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly situation: Scalars['String']['output'];
  readonly ageBand: AgeBand;
  readonly communityKind: CommunityKind;
  readonly what: Scalars['String']['output'];
  readonly signs: Scalars['String']['output'];
  readonly starMoment: Scalars['String']['output'];
  readonly tripwire: Scalars['String']['output'];
  readonly advice: Scalars['String']['output'];
  readonly state: CardState;
  readonly authoredByMe: Scalars['Boolean']['output'];
  readonly canRelease: Scalars['Boolean']['output'];
  readonly releasedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Draft = {
  readonly kind: DraftKind;
  readonly caseId?: Maybe<Scalars['ID']['output']>;
  /** JSON of the form's fields, as the author left it */
  readonly body: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type SavedDraft = {
  readonly version: Scalars['Int']['output'];
  readonly updatedAt: Scalars['DateTime']['output'];
};

export type EventsSince = {
  readonly sequence: Scalars['Int']['output'];
  readonly events: ReadonlyArray<CaseEvent>;
};

/** A finding of the guard made on the server, offsets in UTF-16. */
export type Finding = {
  readonly field: Scalars['String']['output'];
  readonly start: Scalars['Int']['output'];
  readonly end: Scalars['Int']['output'];
  readonly kind: Scalars['String']['output'];
  readonly severity: Scalars['String']['output'];
};

export type Query = {
  readonly me?: Maybe<Me>;
  readonly today: Today;
  readonly cases: ReadonlyArray<CaseCard>;
  readonly caseWorkspace: CaseWorkspace;
  readonly caseChanges: CaseWorkspace;
  readonly since: EventsSince;
  readonly communities: ReadonlyArray<CommunityRef>;
  /** People who can be invited: of the whole municipality, by name or unit; at most 20. */
  readonly colleagues: ReadonlyArray<PersonRef>;
  /** Units that can be asked for sparring (PPR, Support …). */
  readonly sparringUnits: ReadonlyArray<UnitRef>;
  readonly sparringInbox: ReadonlyArray<WaitingRequest>;
  readonly learningCards: ReadonlyArray<LearningCard>;
  readonly learningCard: LearningCard;
  readonly cardsToRead: ReadonlyArray<LearningCard>;
  /** Mine alone. caseId null only for openCase. */
  readonly draft?: Maybe<Draft>;
};


export type QuerycaseWorkspaceArgs = {
  id: Scalars['ID']['input'];
};


export type QuerycaseChangesArgs = {
  id: Scalars['ID']['input'];
  since: Scalars['Int']['input'];
};


export type QuerysinceArgs = {
  caseId: Scalars['ID']['input'];
  sequence: Scalars['Int']['input'];
};


export type QuerycolleaguesArgs = {
  search: Scalars['String']['input'];
};


export type QuerylearningCardsArgs = {
  search: Scalars['FreeText']['input'];
};


export type QuerylearningCardArgs = {
  id: Scalars['ID']['input'];
};


export type QuerydraftArgs = {
  kind: DraftKind;
  caseId?: InputMaybe<Scalars['ID']['input']>;
};

export type FindingAnswer = {
  readonly field: Scalars['String']['input'];
  readonly start: Scalars['Int']['input'];
  readonly end: Scalars['Int']['input'];
};

export type OpenCaseInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly communityId: Scalars['ID']['input'];
  readonly focus: Focus;
  readonly ageBand: AgeBand;
  readonly wondering: Scalars['FreeText']['input'];
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type BasisInput = {
  readonly kind: BasisKind;
  readonly how?: InputMaybe<Scalars['FreeText']['input']>;
  readonly week?: InputMaybe<Scalars['Week']['input']>;
  readonly other?: InputMaybe<Scalars['FreeText']['input']>;
};

export type StateBasisInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly basis: BasisInput;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type InviteInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly function: ParticipantFunction;
  readonly seesFrom: SeesFrom;
  readonly secondAdult: Scalars['Boolean']['input'];
  /** Required when the first person from another unit comes in. */
  readonly basis?: InputMaybe<BasisInput>;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type RemoveParticipantInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type MoveCaseInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type ObservationInput = {
  readonly wondering: Scalars['FreeText']['input'];
  readonly concrete: Scalars['FreeText']['input'];
  readonly situation: Situation;
  readonly strengths: Scalars['FreeText']['input'];
  readonly goesWell: Scalars['FreeText']['input'];
  readonly frequency?: InputMaybe<Frequency>;
  readonly week?: InputMaybe<Scalars['Week']['input']>;
  readonly childrenCount?: InputMaybe<Scalars['Int']['input']>;
  readonly adultsCount?: InputMaybe<Scalars['Int']['input']>;
  readonly participation?: InputMaybe<Scalars['Int']['input']>;
  readonly practice?: InputMaybe<Scalars['FreeText']['input']>;
  readonly childPlace?: InputMaybe<Scalars['FreeText']['input']>;
  readonly childPlaceSource: ChildPlaceSource;
  readonly childPlaceNotYet?: InputMaybe<Scalars['FreeText']['input']>;
  readonly parentsView: ParentsView;
  readonly parentsText?: InputMaybe<Scalars['FreeText']['input']>;
  readonly tried?: InputMaybe<Scalars['FreeText']['input']>;
  readonly wish?: InputMaybe<Scalars['FreeText']['input']>;
  readonly urgency: Urgency;
};

export type ShareObservationInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly observation: ObservationInput;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type ReviseObservationInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly id: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly observation: ObservationInput;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type ReviseObservationResult = Observation | ObservationConflict;

export type ObservationConflict = {
  readonly current: Observation;
};

export type AskForSparringInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly unitId: Scalars['ID']['input'];
  readonly question: Scalars['FreeText']['input'];
  readonly wish?: InputMaybe<Scalars['FreeText']['input']>;
  readonly urgency: Urgency;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type TakeSparringInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
};

export type WriteMessageInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly kind: MessageKind;
  readonly text: Scalars['FreeText']['input'];
  readonly replyTo?: InputMaybe<Scalars['ID']['input']>;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type ProposeMeasureInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly title: Scalars['FreeText']['input'];
  readonly level: MeasureLevel;
  readonly approach: Approach;
  readonly what: Scalars['FreeText']['input'];
  readonly when: Scalars['FreeText']['input'];
  readonly ownerId: Scalars['ID']['input'];
  readonly coOwnerId?: InputMaybe<Scalars['ID']['input']>;
  readonly start: Scalars['Date']['input'];
  readonly durationWeeks: Scalars['Int']['input'];
  readonly goal: Scalars['FreeText']['input'];
  readonly signs: ReadonlyArray<Scalars['FreeText']['input']>;
  readonly makesSense: MakesSense;
  readonly firstFollowUp: Scalars['Date']['input'];
  /** Required at level 3 or 4 when no community measure has been followed up. */
  readonly levelReason?: InputMaybe<Scalars['FreeText']['input']>;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type OpenRoundInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly measureIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly deadline: Scalars['DateTime']['input'];
};

export type AnswerRoundInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly answer: Answer;
  readonly reason?: InputMaybe<Scalars['FreeText']['input']>;
  readonly wouldDo?: InputMaybe<Scalars['FreeText']['input']>;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type CloseRoundInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly roundId: Scalars['ID']['input'];
  readonly decision: Scalars['FreeText']['input'];
  readonly reviewOn: Scalars['Date']['input'];
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type LogFollowUpInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly measureId: Scalars['ID']['input'];
  readonly heldOn: Scalars['Date']['input'];
  readonly done: Done;
  readonly participation: Scalars['Int']['input'];
  readonly line: Scalars['FreeText']['input'];
  readonly nextDate?: InputMaybe<Scalars['Date']['input']>;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type HoldReviewInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly outcome: Outcome;
  readonly reason: Scalars['FreeText']['input'];
  readonly nextDate?: InputMaybe<Scalars['Date']['input']>;
  /** For inviteMore: which unit is asked, and what. */
  readonly inviteUnitId?: InputMaybe<Scalars['ID']['input']>;
  readonly inviteQuestion?: InputMaybe<Scalars['FreeText']['input']>;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type LearningCardInput = {
  readonly situation: Scalars['FreeText']['input'];
  readonly what: Scalars['FreeText']['input'];
  readonly signs: Scalars['FreeText']['input'];
  readonly starMoment: Scalars['FreeText']['input'];
  readonly tripwire: Scalars['FreeText']['input'];
  readonly advice: Scalars['FreeText']['input'];
};

export type CloseCaseInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly reason: ClosingReason;
  readonly difference: Scalars['FreeText']['input'];
  readonly didNot: Scalars['FreeText']['input'];
  readonly earlier?: InputMaybe<Scalars['FreeText']['input']>;
  readonly storyBefore?: InputMaybe<Scalars['FreeText']['input']>;
  readonly storyNow?: InputMaybe<Scalars['FreeText']['input']>;
  /** Left out = an explicit 'no card'. */
  readonly card?: InputMaybe<LearningCardInput>;
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type ReopenCaseInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly caseId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly note: Scalars['FreeText']['input'];
  readonly answers: ReadonlyArray<FindingAnswer>;
};

export type ReleaseCardInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly cardId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** Drafts have no mutationId: their version does it. version 0 = the first save. Body is JSON of the form's fields (≤ 30 kB), CPR masked on the device. */
export type SaveDraftInput = {
  readonly kind: DraftKind;
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
  readonly body: Scalars['FreeText']['input'];
  readonly version: Scalars['Int']['input'];
};

export type DiscardDraftInput = {
  readonly mutationId: Scalars['ID']['input'];
  readonly kind: DraftKind;
  readonly caseId?: InputMaybe<Scalars['ID']['input']>;
};

export type CaseReceipt = {
  readonly caseId: Scalars['ID']['output'];
  readonly sequence: Scalars['Int']['output'];
  /** Id of what was made */
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
};

export type Mutation = {
  readonly openCase: CaseReceipt;
  readonly stateBasis: CaseReceipt;
  readonly inviteParticipant: CaseReceipt;
  readonly removeParticipant: CaseReceipt;
  readonly beginSharedLook: CaseReceipt;
  readonly shareObservation: CaseReceipt;
  readonly reviseObservation: ReviseObservationResult;
  readonly askForSparring: CaseReceipt;
  readonly takeSparring: CaseReceipt;
  readonly writeMessage: CaseReceipt;
  readonly proposeMeasure: CaseReceipt;
  readonly openRound: CaseReceipt;
  readonly answerRound: CaseReceipt;
  readonly closeRound: CaseReceipt;
  readonly logFollowUp: CaseReceipt;
  readonly holdReview: CaseReceipt;
  readonly closeCase: CaseReceipt;
  readonly reopenCase: CaseReceipt;
  readonly releaseCard: LearningCard;
  readonly saveDraft: SavedDraft;
  readonly discardDraft: Scalars['Boolean']['output'];
  readonly setLanguage: Scalars['Boolean']['output'];
  readonly signOut: Scalars['Boolean']['output'];
};


export type MutationopenCaseArgs = {
  input: OpenCaseInput;
};


export type MutationstateBasisArgs = {
  input: StateBasisInput;
};


export type MutationinviteParticipantArgs = {
  input: InviteInput;
};


export type MutationremoveParticipantArgs = {
  input: RemoveParticipantInput;
};


export type MutationbeginSharedLookArgs = {
  input: MoveCaseInput;
};


export type MutationshareObservationArgs = {
  input: ShareObservationInput;
};


export type MutationreviseObservationArgs = {
  input: ReviseObservationInput;
};


export type MutationaskForSparringArgs = {
  input: AskForSparringInput;
};


export type MutationtakeSparringArgs = {
  input: TakeSparringInput;
};


export type MutationwriteMessageArgs = {
  input: WriteMessageInput;
};


export type MutationproposeMeasureArgs = {
  input: ProposeMeasureInput;
};


export type MutationopenRoundArgs = {
  input: OpenRoundInput;
};


export type MutationanswerRoundArgs = {
  input: AnswerRoundInput;
};


export type MutationcloseRoundArgs = {
  input: CloseRoundInput;
};


export type MutationlogFollowUpArgs = {
  input: LogFollowUpInput;
};


export type MutationholdReviewArgs = {
  input: HoldReviewInput;
};


export type MutationcloseCaseArgs = {
  input: CloseCaseInput;
};


export type MutationreopenCaseArgs = {
  input: ReopenCaseInput;
};


export type MutationreleaseCardArgs = {
  input: ReleaseCardInput;
};


export type MutationsaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationdiscardDraftArgs = {
  input: DiscardDraftInput;
};


export type MutationsetLanguageArgs = {
  language: Language;
  mutationId: Scalars['ID']['input'];
};


export type MutationsignOutArgs = {
  mutationId: Scalars['ID']['input'];
};
