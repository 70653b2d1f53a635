// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

export type DraftQueryVariables = Exact<{
  kind: Types.DraftKind;
  caseId?: string | null | undefined;
}>;


export type DraftQuery = { readonly draft: { readonly body: string, readonly version: number, readonly updatedAt: string, readonly known: ReadonlyArray<{ readonly path: string, readonly start: number, readonly end: number }>, readonly dismissed: ReadonlyArray<{ readonly path: string, readonly start: number, readonly end: number }> } | null };

export type SaveDraftMutationVariables = Exact<{
  input: Types.SaveDraftInput;
}>;


export type SaveDraftMutation = { readonly saveDraft: { readonly version: number, readonly updatedAt: string, readonly known: ReadonlyArray<{ readonly path: string, readonly start: number, readonly end: number }>, readonly dismissed: ReadonlyArray<{ readonly path: string, readonly start: number, readonly end: number }> } };

export type PlaceInDraftFragment = { readonly path: string, readonly start: number, readonly end: number };

export type DiscardDraftMutationVariables = Exact<{
  input: Types.DiscardDraftInput;
}>;


export type DiscardDraftMutation = { readonly discardDraft: boolean };

export type KnownTermsQueryVariables = Exact<{
  caseId: string;
}>;


export type KnownTermsQuery = { readonly knownTerms: { readonly terms: ReadonlyArray<string>, readonly version: number } };

export type SaveKnownTermsMutationVariables = Exact<{
  input: Types.SaveKnownTermsInput;
}>;


export type SaveKnownTermsMutation = { readonly saveKnownTerms: { readonly terms: ReadonlyArray<string>, readonly version: number } };

export type MirrorEntryWholeFragment = { readonly id: string, readonly words: ReadonlyArray<string>, readonly instead: string, readonly why: string | null };

export type MirrorEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type MirrorEntriesQuery = { readonly mirrorEntries: ReadonlyArray<{ readonly id: string, readonly words: ReadonlyArray<string>, readonly instead: string, readonly why: string | null }> };

export type AddMirrorEntryMutationVariables = Exact<{
  input: Types.AddMirrorEntryInput;
}>;


export type AddMirrorEntryMutation = { readonly addMirrorEntry: { readonly id: string, readonly words: ReadonlyArray<string>, readonly instead: string, readonly why: string | null } };

export type RemoveMirrorEntryMutationVariables = Exact<{
  input: Types.RemoveMirrorEntryInput;
}>;


export type RemoveMirrorEntryMutation = { readonly removeMirrorEntry: boolean };

export type CommunitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesQuery = { readonly communities: ReadonlyArray<{ readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> };

export type ColleaguesQueryVariables = Exact<{
  search: string;
}>;


export type ColleaguesQuery = { readonly colleagues: ReadonlyArray<{ readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> };

export type OpenCaseMutationVariables = Exact<{
  input: Types.OpenCaseInput;
}>;


export type OpenCaseMutation = { readonly openCase: { readonly caseId: string, readonly sequence: number } };

export type StateBasisMutationVariables = Exact<{
  input: Types.StateBasisInput;
}>;


export type StateBasisMutation = { readonly stateBasis: { readonly caseId: string, readonly sequence: number } };

export type InviteParticipantMutationVariables = Exact<{
  input: Types.InviteInput;
}>;


export type InviteParticipantMutation = { readonly inviteParticipant: { readonly caseId: string, readonly sequence: number } };

export type RemoveParticipantMutationVariables = Exact<{
  input: Types.RemoveParticipantInput;
}>;


export type RemoveParticipantMutation = { readonly removeParticipant: { readonly caseId: string, readonly sequence: number } };

export type BeginSharedLookMutationVariables = Exact<{
  input: Types.MoveCaseInput;
}>;


export type BeginSharedLookMutation = { readonly beginSharedLook: { readonly caseId: string, readonly sequence: number } };

export type PauseCaseMutationVariables = Exact<{
  input: Types.PauseCaseInput;
}>;


export type PauseCaseMutation = { readonly pauseCase: { readonly caseId: string, readonly sequence: number } };

export type ResumeCaseMutationVariables = Exact<{
  input: Types.MoveCaseInput;
}>;


export type ResumeCaseMutation = { readonly resumeCase: { readonly caseId: string, readonly sequence: number } };

export type WidenViewMutationVariables = Exact<{
  input: Types.WidenViewInput;
}>;


export type WidenViewMutation = { readonly widenView: { readonly caseId: string, readonly sequence: number } };

export type SuggestParticipantMutationVariables = Exact<{
  input: Types.SuggestParticipantInput;
}>;


export type SuggestParticipantMutation = { readonly suggestParticipant: { readonly caseId: string, readonly sequence: number } };

export type SetSuggestionAsideMutationVariables = Exact<{
  input: Types.SuggestParticipantInput;
}>;


export type SetSuggestionAsideMutation = { readonly setSuggestionAside: { readonly caseId: string, readonly sequence: number } };

export type OfferHolderMutationVariables = Exact<{
  input: Types.OfferHolderInput;
}>;


export type OfferHolderMutation = { readonly offerHolder: { readonly caseId: string, readonly sequence: number } };

export type WithdrawHolderOfferMutationVariables = Exact<{
  input: Types.WithdrawHolderOfferInput;
}>;


export type WithdrawHolderOfferMutation = { readonly withdrawHolderOffer: { readonly caseId: string, readonly sequence: number } };

export type AnswerHolderOfferMutationVariables = Exact<{
  input: Types.AnswerHolderOfferInput;
}>;


export type AnswerHolderOfferMutation = { readonly answerHolderOffer: { readonly caseId: string, readonly sequence: number } };

export type LeaveCaseMutationVariables = Exact<{
  input: Types.LeaveCaseInput;
}>;


export type LeaveCaseMutation = { readonly leaveCase: { readonly subjectId: string } };

export type CommunityWholeFragment = { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } };

export type DutyCheckWholeFragment = { readonly id: string, readonly at: string, readonly result: Types.DutyResult, readonly mine: boolean, readonly person: { readonly id: string, readonly name: string } };

export type DutyChecksQueryVariables = Exact<{
  caseId: string;
}>;


export type DutyChecksQuery = { readonly dutyChecks: ReadonlyArray<{ readonly id: string, readonly at: string, readonly result: Types.DutyResult, readonly mine: boolean, readonly person: { readonly id: string, readonly name: string } }> };

export type ConsiderDutyMutationVariables = Exact<{
  input: Types.ConsiderDutyInput;
}>;


export type ConsiderDutyMutation = { readonly considerDuty: ReadonlyArray<{ readonly id: string, readonly at: string, readonly result: Types.DutyResult, readonly mine: boolean, readonly person: { readonly id: string, readonly name: string } }> };

export type HandOverWholeFragment = { readonly id: string, readonly caseId: string, readonly codeName: string, readonly ageBand: Types.AgeBand, readonly kind: Types.HandOverKind, readonly startsOn: string, readonly strengths: string, readonly works: string, readonly communities: string | null, readonly avoid: string | null, readonly structure: string | null, readonly childWords: string | null, readonly parents: string | null, readonly unknown: string | null, readonly firstDays: string | null, readonly state: Types.HandOverState, readonly offeredAt: string, readonly word: string | null, readonly decidedAt: string | null, readonly canAnswer: boolean, readonly fromUnit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly toUnit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly basis: { readonly kind: Types.BasisKind, readonly how: string | null, readonly week: string | null, readonly other: string | null }, readonly measures: ReadonlyArray<{ readonly title: string, readonly what: string, readonly goal: string, readonly signs: ReadonlyArray<string> }>, readonly offeredBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly decidedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly messages: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> };

export type HandOverQueryVariables = Exact<{
  id: string;
}>;


export type HandOverQuery = { readonly handOver: { readonly id: string, readonly caseId: string, readonly codeName: string, readonly ageBand: Types.AgeBand, readonly kind: Types.HandOverKind, readonly startsOn: string, readonly strengths: string, readonly works: string, readonly communities: string | null, readonly avoid: string | null, readonly structure: string | null, readonly childWords: string | null, readonly parents: string | null, readonly unknown: string | null, readonly firstDays: string | null, readonly state: Types.HandOverState, readonly offeredAt: string, readonly word: string | null, readonly decidedAt: string | null, readonly canAnswer: boolean, readonly fromUnit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly toUnit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly basis: { readonly kind: Types.BasisKind, readonly how: string | null, readonly week: string | null, readonly other: string | null }, readonly measures: ReadonlyArray<{ readonly title: string, readonly what: string, readonly goal: string, readonly signs: ReadonlyArray<string> }>, readonly offeredBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly decidedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly messages: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> } };

export type CaseToHandOverQueryVariables = Exact<{
  id: string;
}>;


export type CaseToHandOverQuery = { readonly caseWorkspace: { readonly id: string, readonly codeName: string, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly basis: { readonly kind: Types.BasisKind, readonly how: string | null, readonly week: string | null, readonly other: string | null } | null, readonly measures: ReadonlyArray<{ readonly id: string, readonly title: string, readonly signs: ReadonlyArray<string>, readonly state: Types.MeasureState }>, readonly viewerCan: { readonly offerHandOver: boolean, readonly readKnownTerms: boolean } }, readonly handOverOf: { readonly id: string, readonly caseId: string, readonly codeName: string, readonly ageBand: Types.AgeBand, readonly kind: Types.HandOverKind, readonly startsOn: string, readonly strengths: string, readonly works: string, readonly communities: string | null, readonly avoid: string | null, readonly structure: string | null, readonly childWords: string | null, readonly parents: string | null, readonly unknown: string | null, readonly firstDays: string | null, readonly state: Types.HandOverState, readonly offeredAt: string, readonly word: string | null, readonly decidedAt: string | null, readonly canAnswer: boolean, readonly fromUnit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly toUnit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly basis: { readonly kind: Types.BasisKind, readonly how: string | null, readonly week: string | null, readonly other: string | null }, readonly measures: ReadonlyArray<{ readonly title: string, readonly what: string, readonly goal: string, readonly signs: ReadonlyArray<string> }>, readonly offeredBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly decidedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly messages: ReadonlyArray<{ readonly id: string, readonly text: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> } | null };

export type HandOverUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type HandOverUnitsQuery = { readonly handOverUnits: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.UnitKind }> };

export type OfferHandOverMutationVariables = Exact<{
  input: Types.OfferHandOverInput;
}>;


export type OfferHandOverMutation = { readonly offerHandOver: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type WithdrawHandOverMutationVariables = Exact<{
  input: Types.WithdrawHandOverInput;
}>;


export type WithdrawHandOverMutation = { readonly withdrawHandOver: { readonly caseId: string, readonly sequence: number } };

export type AcceptHandOverMutationVariables = Exact<{
  input: Types.AcceptHandOverInput;
}>;


export type AcceptHandOverMutation = { readonly acceptHandOver: { readonly subjectId: string } };

export type DeclineHandOverMutationVariables = Exact<{
  input: Types.DeclineHandOverInput;
}>;


export type DeclineHandOverMutation = { readonly declineHandOver: { readonly subjectId: string } };

export type WriteHandOverMessageMutationVariables = Exact<{
  input: Types.WriteHandOverMessageInput;
}>;


export type WriteHandOverMessageMutation = { readonly writeHandOverMessage: { readonly subjectId: string } };

export type ProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalsQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly focus: Types.Focus, readonly ageBand: Types.AgeBand, readonly wondering: string, readonly proposedAt: string, readonly state: Types.ProposalState, readonly word: string | null, readonly decidedAt: string | null, readonly caseId: string | null, readonly mine: boolean, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly proposedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> };

export type ProposalWholeFragment = { readonly id: string, readonly focus: Types.Focus, readonly ageBand: Types.AgeBand, readonly wondering: string, readonly proposedAt: string, readonly state: Types.ProposalState, readonly word: string | null, readonly decidedAt: string | null, readonly caseId: string | null, readonly mine: boolean, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly proposedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } };

export type CommunitiesToProposeQueryVariables = Exact<{ [key: string]: never; }>;


export type CommunitiesToProposeQuery = { readonly communitiesToPropose: ReadonlyArray<{ readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> };

export type ProposeCaseMutationVariables = Exact<{
  input: Types.ProposeCaseInput;
}>;


export type ProposeCaseMutation = { readonly proposeCase: { readonly subjectId: string } };

export type AcceptProposalMutationVariables = Exact<{
  input: Types.AcceptProposalInput;
}>;


export type AcceptProposalMutation = { readonly acceptProposal: { readonly caseId: string, readonly sequence: number } };

export type DeclineProposalMutationVariables = Exact<{
  input: Types.DeclineProposalInput;
}>;


export type DeclineProposalMutation = { readonly declineProposal: { readonly subjectId: string } };

export type WithdrawProposalMutationVariables = Exact<{
  input: Types.WithdrawProposalInput;
}>;


export type WithdrawProposalMutation = { readonly withdrawProposal: { readonly subjectId: string } };

export type ClosingWholeFragment = { readonly reason: Types.ClosingReason, readonly difference: string, readonly didNot: string, readonly earlier: string | null, readonly storyBefore: string | null, readonly storyNow: string | null, readonly at: string, readonly cardId: string | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } };

export type CardWholeFragment = { readonly id: string, readonly version: number, readonly state: Types.CardState, readonly situation: string, readonly ageBand: Types.AgeBand, readonly communityKind: Types.CommunityKind, readonly what: string, readonly signs: string, readonly starMoment: string, readonly tripwire: string, readonly advice: string, readonly releasedAt: string | null, readonly authoredByMe: boolean, readonly canRelease: boolean };

export type LearningCardsQueryVariables = Exact<{
  search: string;
}>;


export type LearningCardsQuery = { readonly learningCards: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: Types.CardState, readonly situation: string, readonly ageBand: Types.AgeBand, readonly communityKind: Types.CommunityKind, readonly what: string, readonly signs: string, readonly starMoment: string, readonly tripwire: string, readonly advice: string, readonly releasedAt: string | null, readonly authoredByMe: boolean, readonly canRelease: boolean }> };

export type CardsToReadQueryVariables = Exact<{ [key: string]: never; }>;


export type CardsToReadQuery = { readonly cardsToRead: ReadonlyArray<{ readonly id: string, readonly version: number, readonly state: Types.CardState, readonly situation: string, readonly ageBand: Types.AgeBand, readonly communityKind: Types.CommunityKind, readonly what: string, readonly signs: string, readonly starMoment: string, readonly tripwire: string, readonly advice: string, readonly releasedAt: string | null, readonly authoredByMe: boolean, readonly canRelease: boolean }> };

export type LearningCardQueryVariables = Exact<{
  id: string;
}>;


export type LearningCardQuery = { readonly learningCard: { readonly id: string, readonly version: number, readonly state: Types.CardState, readonly situation: string, readonly ageBand: Types.AgeBand, readonly communityKind: Types.CommunityKind, readonly what: string, readonly signs: string, readonly starMoment: string, readonly tripwire: string, readonly advice: string, readonly releasedAt: string | null, readonly authoredByMe: boolean, readonly canRelease: boolean } };

export type CaseToCloseQueryVariables = Exact<{
  id: string;
}>;


export type CaseToCloseQuery = { readonly caseWorkspace: { readonly id: string, readonly version: number, readonly codeName: string, readonly state: Types.CaseState, readonly ageBand: Types.AgeBand, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly viewerCan: { readonly close: boolean, readonly readKnownTerms: boolean } } };

export type CloseCaseMutationVariables = Exact<{
  input: Types.CloseCaseInput;
}>;


export type CloseCaseMutation = { readonly closeCase: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type ReopenCaseMutationVariables = Exact<{
  input: Types.ReopenCaseInput;
}>;


export type ReopenCaseMutation = { readonly reopenCase: { readonly caseId: string, readonly sequence: number } };

export type ReleaseCardMutationVariables = Exact<{
  input: Types.ReleaseCardInput;
}>;


export type ReleaseCardMutation = { readonly releaseCard: { readonly id: string, readonly version: number, readonly state: Types.CardState, readonly situation: string, readonly ageBand: Types.AgeBand, readonly communityKind: Types.CommunityKind, readonly what: string, readonly signs: string, readonly starMoment: string, readonly tripwire: string, readonly advice: string, readonly releasedAt: string | null, readonly authoredByMe: boolean, readonly canRelease: boolean } };

export type LiftOutCaseMutationVariables = Exact<{
  input: Types.MoveCaseInput;
}>;


export type LiftOutCaseMutation = { readonly liftOutCase: { readonly caseId: string, readonly sequence: number } };

export type ReceiptWholeFragment = { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null };

export type MeasureSettingQueryVariables = Exact<{
  caseId: string;
}>;


export type MeasureSettingQuery = { readonly caseWorkspace: { readonly id: string, readonly version: number, readonly codeName: string, readonly state: Types.CaseState, readonly level: number, readonly basis: { readonly kind: Types.BasisKind } | null, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly participants: ReadonlyArray<{ readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly viewerCan: { readonly proposeMeasure: boolean, readonly followUp: boolean, readonly holdReview: boolean, readonly stateBasis: boolean, readonly close: boolean, readonly readKnownTerms: boolean }, readonly measures: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly level: Types.MeasureLevel, readonly approach: Types.Approach, readonly what: string, readonly when: string, readonly start: string, readonly durationWeeks: number, readonly goal: string, readonly signs: ReadonlyArray<string>, readonly makesSense: Types.MakesSense, readonly firstFollowUp: string, readonly nextFollowUp: string | null, readonly state: Types.MeasureState, readonly levelReason: string | null, readonly proposedAt: string, readonly owner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly coOwner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly proposedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly followUps: ReadonlyArray<{ readonly id: string, readonly measureId: string, readonly heldOn: string, readonly done: Types.Done, readonly participation: number, readonly line: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> }> } };

export type UnitsToInviteQueryVariables = Exact<{ [key: string]: never; }>;


export type UnitsToInviteQuery = { readonly sparringUnits: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }> };

export type ProposeMeasureMutationVariables = Exact<{
  input: Types.ProposeMeasureInput;
}>;


export type ProposeMeasureMutation = { readonly proposeMeasure: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type OpenRoundMutationVariables = Exact<{
  input: Types.OpenRoundInput;
}>;


export type OpenRoundMutation = { readonly openRound: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type AnswerRoundMutationVariables = Exact<{
  input: Types.AnswerRoundInput;
}>;


export type AnswerRoundMutation = { readonly answerRound: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type CloseRoundMutationVariables = Exact<{
  input: Types.CloseRoundInput;
}>;


export type CloseRoundMutation = { readonly closeRound: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type LogFollowUpMutationVariables = Exact<{
  input: Types.LogFollowUpInput;
}>;


export type LogFollowUpMutation = { readonly logFollowUp: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type HoldReviewMutationVariables = Exact<{
  input: Types.HoldReviewInput;
}>;


export type HoldReviewMutation = { readonly holdReview: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type WithdrawRoundMutationVariables = Exact<{
  input: Types.WithdrawRoundInput;
}>;


export type WithdrawRoundMutation = { readonly withdrawRound: { readonly caseId: string, readonly sequence: number } };

export type FollowUpWholeFragment = { readonly id: string, readonly measureId: string, readonly heldOn: string, readonly done: Types.Done, readonly participation: number, readonly line: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } };

export type MeasureWholeFragment = { readonly id: string, readonly version: number, readonly title: string, readonly level: Types.MeasureLevel, readonly approach: Types.Approach, readonly what: string, readonly when: string, readonly start: string, readonly durationWeeks: number, readonly goal: string, readonly signs: ReadonlyArray<string>, readonly makesSense: Types.MakesSense, readonly firstFollowUp: string, readonly nextFollowUp: string | null, readonly state: Types.MeasureState, readonly levelReason: string | null, readonly proposedAt: string, readonly owner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly coOwner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly proposedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly followUps: ReadonlyArray<{ readonly id: string, readonly measureId: string, readonly heldOn: string, readonly done: Types.Done, readonly participation: number, readonly line: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> };

export type RoundWholeFragment = { readonly id: string, readonly state: Types.RoundState, readonly openedAt: string, readonly deadline: string, readonly closedAt: string | null, readonly decision: string | null, readonly reviewOn: string | null, readonly measureIds: ReadonlyArray<string>, readonly asked: Types.Voice | null, readonly answered: boolean, readonly revealed: boolean, readonly canAnswer: boolean, readonly canClose: boolean, readonly voters: ReadonlyArray<{ readonly voice: Types.Voice, readonly answered: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly stances: ReadonlyArray<{ readonly answer: Types.Answer, readonly reason: string | null, readonly wouldDo: string | null, readonly at: string }> }>, readonly requirements: ReadonlyArray<{ readonly code: Types.RequirementCode, readonly met: boolean }> | null };

export type ReviewWholeFragment = { readonly id: string, readonly outcome: Types.Outcome, readonly reason: string, readonly nextDate: string | null, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } };

export type ObservationEditorQueryVariables = Exact<{
  id: string;
}>;


export type ObservationEditorQuery = { readonly caseWorkspace: { readonly id: string, readonly codeName: string, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly participants: ReadonlyArray<{ readonly person: { readonly id: string } }>, readonly viewerCan: { readonly shareObservation: boolean, readonly readKnownTerms: boolean } } };

export type ObservationToCorrectQueryVariables = Exact<{
  id: string;
}>;


export type ObservationToCorrectQuery = { readonly caseWorkspace: { readonly id: string, readonly observations: ReadonlyArray<{ readonly id: string, readonly sharedAt: string, readonly version: number, readonly revised: boolean, readonly mine: boolean, readonly wondering: string, readonly concrete: string, readonly situation: Types.Situation, readonly strengths: string, readonly goesWell: string, readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly additions: ReadonlyArray<{ readonly line: Types.QuietLine, readonly number: number, readonly at: string, readonly mine: boolean, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly fields: { readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null } }>, readonly assessments: ReadonlyArray<{ readonly at: string, readonly mine: boolean, readonly shown: boolean, readonly participation: number | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly asked: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly declined: ReadonlyArray<{ readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> }> }> } };

export type ShareObservationMutationVariables = Exact<{
  input: Types.ShareObservationInput;
}>;


export type ShareObservationMutation = { readonly shareObservation: { readonly caseId: string, readonly sequence: number } };

export type ReviseObservationMutationVariables = Exact<{
  input: Types.ReviseObservationInput;
}>;


export type ReviseObservationMutation = { readonly reviseObservation:
    | { readonly __typename: 'Observation', readonly id: string }
    | { readonly __typename: 'ObservationConflict', readonly current: { readonly id: string, readonly sharedAt: string, readonly version: number, readonly revised: boolean, readonly mine: boolean, readonly wondering: string, readonly concrete: string, readonly situation: Types.Situation, readonly strengths: string, readonly goesWell: string, readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly additions: ReadonlyArray<{ readonly line: Types.QuietLine, readonly number: number, readonly at: string, readonly mine: boolean, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly fields: { readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null } }>, readonly assessments: ReadonlyArray<{ readonly at: string, readonly mine: boolean, readonly shown: boolean, readonly participation: number | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly asked: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly declined: ReadonlyArray<{ readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> }> } }
   };

export type ObservationWholeFragment = { readonly id: string, readonly sharedAt: string, readonly version: number, readonly revised: boolean, readonly mine: boolean, readonly wondering: string, readonly concrete: string, readonly situation: Types.Situation, readonly strengths: string, readonly goesWell: string, readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly additions: ReadonlyArray<{ readonly line: Types.QuietLine, readonly number: number, readonly at: string, readonly mine: boolean, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly fields: { readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null } }>, readonly assessments: ReadonlyArray<{ readonly at: string, readonly mine: boolean, readonly shown: boolean, readonly participation: number | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly asked: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly declined: ReadonlyArray<{ readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> }> };

export type FillObservationMutationVariables = Exact<{
  input: Types.FillObservationInput;
}>;


export type FillObservationMutation = { readonly fillObservation:
    | { readonly __typename: 'CaseReceipt', readonly sequence: number }
    | { readonly __typename: 'ObservationConflict', readonly current: { readonly id: string, readonly sharedAt: string, readonly version: number, readonly revised: boolean, readonly mine: boolean, readonly wondering: string, readonly concrete: string, readonly situation: Types.Situation, readonly strengths: string, readonly goesWell: string, readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly additions: ReadonlyArray<{ readonly line: Types.QuietLine, readonly number: number, readonly at: string, readonly mine: boolean, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly fields: { readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null } }>, readonly assessments: ReadonlyArray<{ readonly at: string, readonly mine: boolean, readonly shown: boolean, readonly participation: number | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly asked: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly declined: ReadonlyArray<{ readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> }> } }
   };

export type WithdrawObservationMutationVariables = Exact<{
  input: Types.WithdrawObservationInput;
}>;


export type WithdrawObservationMutation = { readonly withdrawObservation: { readonly caseId: string, readonly sequence: number } };

export type AssessParticipationMutationVariables = Exact<{
  input: Types.AssessParticipationInput;
}>;


export type AssessParticipationMutation = { readonly assessParticipation: { readonly caseId: string, readonly sequence: number } };

export type AskToAssessMutationVariables = Exact<{
  input: Types.AskToAssessInput;
}>;


export type AskToAssessMutation = { readonly askToAssess: { readonly caseId: string, readonly sequence: number } };

export type DeclineAssessmentMutationVariables = Exact<{
  input: Types.AssessmentOfInput;
}>;


export type DeclineAssessmentMutation = { readonly declineAssessment: { readonly caseId: string, readonly sequence: number } };

export type ShowAssessmentMutationVariables = Exact<{
  input: Types.AssessmentOfInput;
}>;


export type ShowAssessmentMutation = { readonly showAssessment: { readonly caseId: string, readonly sequence: number } };

export type ObservationBeforeQueryVariables = Exact<{
  id: string;
}>;


export type ObservationBeforeQuery = { readonly observationBefore: { readonly revisions: ReadonlyArray<{ readonly version: number, readonly at: string, readonly wondering: string, readonly concrete: string, readonly situation: Types.Situation, readonly strengths: string, readonly goesWell: string, readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly additions: ReadonlyArray<{ readonly line: Types.QuietLine, readonly number: number, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly fields: { readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null } }> } };

export type ChildVoiceWholeFragment = { readonly id: string, readonly of: Types.VoiceOf, readonly child: Types.ChildCode | null, readonly source: Types.ChildPlaceSource, readonly heldOn: string | null, readonly what: string, readonly at: string, readonly version: number, readonly mine: boolean, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } };

export type ParentContactWholeFragment = { readonly id: string, readonly form: Types.ContactForm, readonly heldOn: string | null, readonly what: string | null, readonly view: string | null, readonly contribution: string | null, readonly at: string, readonly version: number, readonly mine: boolean, readonly contact: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } };

export type WriteChildVoiceMutationVariables = Exact<{
  input: Types.WriteChildVoiceInput;
}>;


export type WriteChildVoiceMutation = { readonly writeChildVoice: { readonly caseId: string, readonly sequence: number } };

export type WriteParentContactMutationVariables = Exact<{
  input: Types.WriteParentContactInput;
}>;


export type WriteParentContactMutation = { readonly writeParentContact: { readonly caseId: string, readonly sequence: number } };

export type ReviseChildVoiceMutationVariables = Exact<{
  input: Types.ReviseChildVoiceInput;
}>;


export type ReviseChildVoiceMutation = { readonly reviseChildVoice: { readonly caseId: string, readonly sequence: number } };

export type ReviseParentContactMutationVariables = Exact<{
  input: Types.ReviseParentContactInput;
}>;


export type ReviseParentContactMutation = { readonly reviseParentContact: { readonly caseId: string, readonly sequence: number } };

export type WithdrawPerspectiveMutationVariables = Exact<{
  input: Types.WithdrawPerspectiveInput;
}>;


export type WithdrawPerspectiveMutation = { readonly withdrawPerspective: { readonly caseId: string, readonly sequence: number } };

export type ChildVoicesNowQueryVariables = Exact<{
  id: string;
}>;


export type ChildVoicesNowQuery = { readonly caseWorkspace: { readonly id: string, readonly childVoices: ReadonlyArray<{ readonly id: string, readonly of: Types.VoiceOf, readonly child: Types.ChildCode | null, readonly source: Types.ChildPlaceSource, readonly heldOn: string | null, readonly what: string, readonly at: string, readonly version: number, readonly mine: boolean, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> } };

export type ParentContactsNowQueryVariables = Exact<{
  id: string;
}>;


export type ParentContactsNowQuery = { readonly caseWorkspace: { readonly id: string, readonly parentContacts: ReadonlyArray<{ readonly id: string, readonly form: Types.ContactForm, readonly heldOn: string | null, readonly what: string | null, readonly view: string | null, readonly contribution: string | null, readonly at: string, readonly version: number, readonly mine: boolean, readonly contact: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> } };

export type PerspectiveBeforeQueryVariables = Exact<{
  id: string;
}>;


export type PerspectiveBeforeQuery = { readonly perspectiveBefore: { readonly voices: ReadonlyArray<{ readonly version: number, readonly at: string, readonly of: Types.VoiceOf, readonly child: Types.ChildCode | null, readonly source: Types.ChildPlaceSource, readonly heldOn: string | null, readonly what: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null }>, readonly contacts: ReadonlyArray<{ readonly version: number, readonly at: string, readonly form: Types.ContactForm, readonly heldOn: string | null, readonly what: string | null, readonly view: string | null, readonly contribution: string | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly contact: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null }> } };

export type PersonFragment = { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly language: Types.Language, readonly languageMirror: boolean, readonly municipality: string, readonly demo: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly memberships: ReadonlyArray<{ readonly role: Types.Role, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }>, readonly can: { readonly openCase: boolean, readonly proposeCase: boolean, readonly takeSparring: boolean, readonly readCards: boolean, readonly seeCases: boolean, readonly keepMirror: boolean } } | null };

export type SetLanguageMutationVariables = Exact<{
  language: Types.Language;
  mutationId: string;
}>;


export type SetLanguageMutation = { readonly setLanguage: boolean };

export type SetLanguageMirrorMutationVariables = Exact<{
  on: boolean;
  mutationId: string;
}>;


export type SetLanguageMirrorMutation = { readonly setLanguageMirror: boolean };

export type SignOutMutationVariables = Exact<{
  mutationId: string;
}>;


export type SignOutMutation = { readonly signOut: boolean };

export type RequestWholeFragment = { readonly id: string, readonly question: string, readonly wish: string | null, readonly urgency: Types.Urgency, readonly askedAt: string, readonly takenAt: string | null, readonly withdrawnAt: string | null, readonly answeredAt: string | null, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly takenBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null };

export type MessageWholeFragment = { readonly id: string, readonly kind: Types.MessageKind, readonly text: string, readonly at: string, readonly replyTo: string | null, readonly observationId: string | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } };

export type WaitingWholeFragment = { readonly id: string, readonly question: string, readonly wish: string | null, readonly urgency: Types.Urgency, readonly communityKind: Types.CommunityKind, readonly ageBand: Types.AgeBand, readonly side: Types.Side, readonly askedAt: string, readonly daysWaiting: number };

export type SparringInboxQueryVariables = Exact<{ [key: string]: never; }>;


export type SparringInboxQuery = { readonly sparringInbox: ReadonlyArray<{ readonly id: string, readonly question: string, readonly wish: string | null, readonly urgency: Types.Urgency, readonly communityKind: Types.CommunityKind, readonly ageBand: Types.AgeBand, readonly side: Types.Side, readonly askedAt: string, readonly daysWaiting: number }> };

export type SparringUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type SparringUnitsQuery = { readonly sparringUnits: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }> };

export type AskForSparringMutationVariables = Exact<{
  input: Types.AskForSparringInput;
}>;


export type AskForSparringMutation = { readonly askForSparring: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type TakeSparringMutationVariables = Exact<{
  input: Types.TakeSparringInput;
}>;


export type TakeSparringMutation = { readonly takeSparring: { readonly caseId: string, readonly sequence: number } };

export type WriteMessageMutationVariables = Exact<{
  input: Types.WriteMessageInput;
}>;


export type WriteMessageMutation = { readonly writeMessage: { readonly caseId: string, readonly sequence: number, readonly subjectId: string | null } };

export type CaseWholeFragment = { readonly id: string, readonly version: number, readonly codeName: string, readonly focus: Types.Focus, readonly ageBand: Types.AgeBand, readonly state: Types.CaseState, readonly level: number, readonly wondering: string, readonly openedAt: string, readonly nextDate: string | null, readonly sequence: number, readonly retentionDate: string | null, readonly nextState: Types.CaseState | null, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly basis: { readonly kind: Types.BasisKind, readonly how: string | null, readonly week: string | null, readonly other: string | null, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } } | null, readonly holder: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly holderOfferedTo: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly pause: { readonly from: Types.CaseState, readonly reason: string, readonly lookAgain: string } | null, readonly deadlines: { readonly aloneSince: string | null, readonly secondAdultBy: string | null, readonly secondAdultOverdue: boolean, readonly sharedLookBy: string | null, readonly sharedLookOverdue: boolean }, readonly participants: ReadonlyArray<{ readonly function: Types.ParticipantFunction, readonly seesFrom: Types.SeesFrom, readonly since: string, readonly lastDay: string | null, readonly secondAdult: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly suggestions: ReadonlyArray<{ readonly at: string, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly requirements: ReadonlyArray<{ readonly code: Types.RequirementCode, readonly met: boolean }>, readonly viewerCan: { readonly invite: boolean, readonly removeParticipants: boolean, readonly widenView: boolean, readonly suggestParticipant: boolean, readonly leave: boolean, readonly offerHolder: boolean, readonly offerHandOver: boolean, readonly answerHolderOffer: boolean, readonly stateBasis: boolean, readonly beginSharedLook: boolean, readonly shareObservation: boolean, readonly writeMessage: boolean, readonly askForSparring: boolean, readonly proposeMeasure: boolean, readonly openRound: boolean, readonly withdrawRound: boolean, readonly followUp: boolean, readonly holdReview: boolean, readonly pause: boolean, readonly resume: boolean, readonly liftOut: boolean, readonly close: boolean, readonly reopen: boolean, readonly readKnownTerms: boolean }, readonly observations: ReadonlyArray<{ readonly id: string, readonly sharedAt: string, readonly version: number, readonly revised: boolean, readonly mine: boolean, readonly wondering: string, readonly concrete: string, readonly situation: Types.Situation, readonly strengths: string, readonly goesWell: string, readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly additions: ReadonlyArray<{ readonly line: Types.QuietLine, readonly number: number, readonly at: string, readonly mine: boolean, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly fields: { readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null } }>, readonly assessments: ReadonlyArray<{ readonly at: string, readonly mine: boolean, readonly shown: boolean, readonly participation: number | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly asked: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly declined: ReadonlyArray<{ readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> }> }>, readonly childVoices: ReadonlyArray<{ readonly id: string, readonly of: Types.VoiceOf, readonly child: Types.ChildCode | null, readonly source: Types.ChildPlaceSource, readonly heldOn: string | null, readonly what: string, readonly at: string, readonly version: number, readonly mine: boolean, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly parentContacts: ReadonlyArray<{ readonly id: string, readonly form: Types.ContactForm, readonly heldOn: string | null, readonly what: string | null, readonly view: string | null, readonly contribution: string | null, readonly at: string, readonly version: number, readonly mine: boolean, readonly contact: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly requests: ReadonlyArray<{ readonly id: string, readonly question: string, readonly wish: string | null, readonly urgency: Types.Urgency, readonly askedAt: string, readonly takenAt: string | null, readonly withdrawnAt: string | null, readonly answeredAt: string | null, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly takenBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null }>, readonly messages: ReadonlyArray<{ readonly id: string, readonly kind: Types.MessageKind, readonly text: string, readonly at: string, readonly replyTo: string | null, readonly observationId: string | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly level: Types.MeasureLevel, readonly approach: Types.Approach, readonly what: string, readonly when: string, readonly start: string, readonly durationWeeks: number, readonly goal: string, readonly signs: ReadonlyArray<string>, readonly makesSense: Types.MakesSense, readonly firstFollowUp: string, readonly nextFollowUp: string | null, readonly state: Types.MeasureState, readonly levelReason: string | null, readonly proposedAt: string, readonly owner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly coOwner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly proposedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly followUps: ReadonlyArray<{ readonly id: string, readonly measureId: string, readonly heldOn: string, readonly done: Types.Done, readonly participation: number, readonly line: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> }>, readonly rounds: ReadonlyArray<{ readonly id: string, readonly state: Types.RoundState, readonly openedAt: string, readonly deadline: string, readonly closedAt: string | null, readonly decision: string | null, readonly reviewOn: string | null, readonly measureIds: ReadonlyArray<string>, readonly asked: Types.Voice | null, readonly answered: boolean, readonly revealed: boolean, readonly canAnswer: boolean, readonly canClose: boolean, readonly voters: ReadonlyArray<{ readonly voice: Types.Voice, readonly answered: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly stances: ReadonlyArray<{ readonly answer: Types.Answer, readonly reason: string | null, readonly wouldDo: string | null, readonly at: string }> }>, readonly requirements: ReadonlyArray<{ readonly code: Types.RequirementCode, readonly met: boolean }> | null }>, readonly reviews: ReadonlyArray<{ readonly id: string, readonly outcome: Types.Outcome, readonly reason: string, readonly nextDate: string | null, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly closing: { readonly reason: Types.ClosingReason, readonly difference: string, readonly didNot: string, readonly earlier: string | null, readonly storyBefore: string | null, readonly storyNow: string | null, readonly at: string, readonly cardId: string | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } } | null, readonly events: ReadonlyArray<{ readonly sequence: number, readonly kind: string, readonly at: string, readonly subjectId: string | null, readonly actor: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> };

export type CaseWorkspaceQueryVariables = Exact<{
  id: string;
}>;


export type CaseWorkspaceQuery = { readonly caseWorkspace: { readonly id: string, readonly version: number, readonly codeName: string, readonly focus: Types.Focus, readonly ageBand: Types.AgeBand, readonly state: Types.CaseState, readonly level: number, readonly wondering: string, readonly openedAt: string, readonly nextDate: string | null, readonly sequence: number, readonly retentionDate: string | null, readonly nextState: Types.CaseState | null, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly basis: { readonly kind: Types.BasisKind, readonly how: string | null, readonly week: string | null, readonly other: string | null, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } } | null, readonly holder: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly holderOfferedTo: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly pause: { readonly from: Types.CaseState, readonly reason: string, readonly lookAgain: string } | null, readonly deadlines: { readonly aloneSince: string | null, readonly secondAdultBy: string | null, readonly secondAdultOverdue: boolean, readonly sharedLookBy: string | null, readonly sharedLookOverdue: boolean }, readonly participants: ReadonlyArray<{ readonly function: Types.ParticipantFunction, readonly seesFrom: Types.SeesFrom, readonly since: string, readonly lastDay: string | null, readonly secondAdult: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly suggestions: ReadonlyArray<{ readonly at: string, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly requirements: ReadonlyArray<{ readonly code: Types.RequirementCode, readonly met: boolean }>, readonly viewerCan: { readonly invite: boolean, readonly removeParticipants: boolean, readonly widenView: boolean, readonly suggestParticipant: boolean, readonly leave: boolean, readonly offerHolder: boolean, readonly offerHandOver: boolean, readonly answerHolderOffer: boolean, readonly stateBasis: boolean, readonly beginSharedLook: boolean, readonly shareObservation: boolean, readonly writeMessage: boolean, readonly askForSparring: boolean, readonly proposeMeasure: boolean, readonly openRound: boolean, readonly withdrawRound: boolean, readonly followUp: boolean, readonly holdReview: boolean, readonly pause: boolean, readonly resume: boolean, readonly liftOut: boolean, readonly close: boolean, readonly reopen: boolean, readonly readKnownTerms: boolean }, readonly observations: ReadonlyArray<{ readonly id: string, readonly sharedAt: string, readonly version: number, readonly revised: boolean, readonly mine: boolean, readonly wondering: string, readonly concrete: string, readonly situation: Types.Situation, readonly strengths: string, readonly goesWell: string, readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly additions: ReadonlyArray<{ readonly line: Types.QuietLine, readonly number: number, readonly at: string, readonly mine: boolean, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly fields: { readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null } }>, readonly assessments: ReadonlyArray<{ readonly at: string, readonly mine: boolean, readonly shown: boolean, readonly participation: number | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly asked: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly declined: ReadonlyArray<{ readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> }> }>, readonly childVoices: ReadonlyArray<{ readonly id: string, readonly of: Types.VoiceOf, readonly child: Types.ChildCode | null, readonly source: Types.ChildPlaceSource, readonly heldOn: string | null, readonly what: string, readonly at: string, readonly version: number, readonly mine: boolean, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly parentContacts: ReadonlyArray<{ readonly id: string, readonly form: Types.ContactForm, readonly heldOn: string | null, readonly what: string | null, readonly view: string | null, readonly contribution: string | null, readonly at: string, readonly version: number, readonly mine: boolean, readonly contact: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly requests: ReadonlyArray<{ readonly id: string, readonly question: string, readonly wish: string | null, readonly urgency: Types.Urgency, readonly askedAt: string, readonly takenAt: string | null, readonly withdrawnAt: string | null, readonly answeredAt: string | null, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly takenBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null }>, readonly messages: ReadonlyArray<{ readonly id: string, readonly kind: Types.MessageKind, readonly text: string, readonly at: string, readonly replyTo: string | null, readonly observationId: string | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly level: Types.MeasureLevel, readonly approach: Types.Approach, readonly what: string, readonly when: string, readonly start: string, readonly durationWeeks: number, readonly goal: string, readonly signs: ReadonlyArray<string>, readonly makesSense: Types.MakesSense, readonly firstFollowUp: string, readonly nextFollowUp: string | null, readonly state: Types.MeasureState, readonly levelReason: string | null, readonly proposedAt: string, readonly owner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly coOwner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly proposedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly followUps: ReadonlyArray<{ readonly id: string, readonly measureId: string, readonly heldOn: string, readonly done: Types.Done, readonly participation: number, readonly line: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> }>, readonly rounds: ReadonlyArray<{ readonly id: string, readonly state: Types.RoundState, readonly openedAt: string, readonly deadline: string, readonly closedAt: string | null, readonly decision: string | null, readonly reviewOn: string | null, readonly measureIds: ReadonlyArray<string>, readonly asked: Types.Voice | null, readonly answered: boolean, readonly revealed: boolean, readonly canAnswer: boolean, readonly canClose: boolean, readonly voters: ReadonlyArray<{ readonly voice: Types.Voice, readonly answered: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly stances: ReadonlyArray<{ readonly answer: Types.Answer, readonly reason: string | null, readonly wouldDo: string | null, readonly at: string }> }>, readonly requirements: ReadonlyArray<{ readonly code: Types.RequirementCode, readonly met: boolean }> | null }>, readonly reviews: ReadonlyArray<{ readonly id: string, readonly outcome: Types.Outcome, readonly reason: string, readonly nextDate: string | null, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly closing: { readonly reason: Types.ClosingReason, readonly difference: string, readonly didNot: string, readonly earlier: string | null, readonly storyBefore: string | null, readonly storyNow: string | null, readonly at: string, readonly cardId: string | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } } | null, readonly events: ReadonlyArray<{ readonly sequence: number, readonly kind: string, readonly at: string, readonly subjectId: string | null, readonly actor: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> } };

export type CaseChangesQueryVariables = Exact<{
  id: string;
  since: number;
}>;


export type CaseChangesQuery = { readonly caseChanges: { readonly id: string, readonly version: number, readonly codeName: string, readonly focus: Types.Focus, readonly ageBand: Types.AgeBand, readonly state: Types.CaseState, readonly level: number, readonly wondering: string, readonly openedAt: string, readonly nextDate: string | null, readonly sequence: number, readonly retentionDate: string | null, readonly nextState: Types.CaseState | null, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly basis: { readonly kind: Types.BasisKind, readonly how: string | null, readonly week: string | null, readonly other: string | null, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } } | null, readonly holder: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly holderOfferedTo: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly pause: { readonly from: Types.CaseState, readonly reason: string, readonly lookAgain: string } | null, readonly deadlines: { readonly aloneSince: string | null, readonly secondAdultBy: string | null, readonly secondAdultOverdue: boolean, readonly sharedLookBy: string | null, readonly sharedLookOverdue: boolean }, readonly participants: ReadonlyArray<{ readonly function: Types.ParticipantFunction, readonly seesFrom: Types.SeesFrom, readonly since: string, readonly lastDay: string | null, readonly secondAdult: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly suggestions: ReadonlyArray<{ readonly at: string, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly requirements: ReadonlyArray<{ readonly code: Types.RequirementCode, readonly met: boolean }>, readonly viewerCan: { readonly invite: boolean, readonly removeParticipants: boolean, readonly widenView: boolean, readonly suggestParticipant: boolean, readonly leave: boolean, readonly offerHolder: boolean, readonly offerHandOver: boolean, readonly answerHolderOffer: boolean, readonly stateBasis: boolean, readonly beginSharedLook: boolean, readonly shareObservation: boolean, readonly writeMessage: boolean, readonly askForSparring: boolean, readonly proposeMeasure: boolean, readonly openRound: boolean, readonly withdrawRound: boolean, readonly followUp: boolean, readonly holdReview: boolean, readonly pause: boolean, readonly resume: boolean, readonly liftOut: boolean, readonly close: boolean, readonly reopen: boolean, readonly readKnownTerms: boolean }, readonly observations: ReadonlyArray<{ readonly id: string, readonly sharedAt: string, readonly version: number, readonly revised: boolean, readonly mine: boolean, readonly wondering: string, readonly concrete: string, readonly situation: Types.Situation, readonly strengths: string, readonly goesWell: string, readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly additions: ReadonlyArray<{ readonly line: Types.QuietLine, readonly number: number, readonly at: string, readonly mine: boolean, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly fields: { readonly frequency: Types.Frequency | null, readonly week: string | null, readonly childrenCount: number | null, readonly adultsCount: number | null, readonly participation: number | null, readonly practice: string | null, readonly childPlace: string | null, readonly childPlaceSource: Types.ChildPlaceSource | null, readonly childPlaceNotYet: string | null, readonly parentsView: Types.ParentsView | null, readonly parentsText: string | null, readonly tried: ReadonlyArray<string> | null, readonly wish: string | null, readonly urgency: Types.Urgency | null } }>, readonly assessments: ReadonlyArray<{ readonly at: string, readonly mine: boolean, readonly shown: boolean, readonly participation: number | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly asked: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly declined: ReadonlyArray<{ readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }> }> }>, readonly childVoices: ReadonlyArray<{ readonly id: string, readonly of: Types.VoiceOf, readonly child: Types.ChildCode | null, readonly source: Types.ChildPlaceSource, readonly heldOn: string | null, readonly what: string, readonly at: string, readonly version: number, readonly mine: boolean, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly parentContacts: ReadonlyArray<{ readonly id: string, readonly form: Types.ContactForm, readonly heldOn: string | null, readonly what: string | null, readonly view: string | null, readonly contribution: string | null, readonly at: string, readonly version: number, readonly mine: boolean, readonly contact: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly requests: ReadonlyArray<{ readonly id: string, readonly question: string, readonly wish: string | null, readonly urgency: Types.Urgency, readonly askedAt: string, readonly takenAt: string | null, readonly withdrawnAt: string | null, readonly answeredAt: string | null, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side }, readonly askedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly takenBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null }>, readonly messages: ReadonlyArray<{ readonly id: string, readonly kind: Types.MessageKind, readonly text: string, readonly at: string, readonly replyTo: string | null, readonly observationId: string | null, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly measures: ReadonlyArray<{ readonly id: string, readonly version: number, readonly title: string, readonly level: Types.MeasureLevel, readonly approach: Types.Approach, readonly what: string, readonly when: string, readonly start: string, readonly durationWeeks: number, readonly goal: string, readonly signs: ReadonlyArray<string>, readonly makesSense: Types.MakesSense, readonly firstFollowUp: string, readonly nextFollowUp: string | null, readonly state: Types.MeasureState, readonly levelReason: string | null, readonly proposedAt: string, readonly owner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly coOwner: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } | null, readonly proposedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly followUps: ReadonlyArray<{ readonly id: string, readonly measureId: string, readonly heldOn: string, readonly done: Types.Done, readonly participation: number, readonly line: string, readonly at: string, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> }>, readonly rounds: ReadonlyArray<{ readonly id: string, readonly state: Types.RoundState, readonly openedAt: string, readonly deadline: string, readonly closedAt: string | null, readonly decision: string | null, readonly reviewOn: string | null, readonly measureIds: ReadonlyArray<string>, readonly asked: Types.Voice | null, readonly answered: boolean, readonly revealed: boolean, readonly canAnswer: boolean, readonly canClose: boolean, readonly voters: ReadonlyArray<{ readonly voice: Types.Voice, readonly answered: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly stances: ReadonlyArray<{ readonly answer: Types.Answer, readonly reason: string | null, readonly wouldDo: string | null, readonly at: string }> }>, readonly requirements: ReadonlyArray<{ readonly code: Types.RequirementCode, readonly met: boolean }> | null }>, readonly reviews: ReadonlyArray<{ readonly id: string, readonly outcome: Types.Outcome, readonly reason: string, readonly nextDate: string | null, readonly at: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly closing: { readonly reason: Types.ClosingReason, readonly difference: string, readonly didNot: string, readonly earlier: string | null, readonly storyBefore: string | null, readonly storyNow: string | null, readonly at: string, readonly cardId: string | null, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } } | null, readonly events: ReadonlyArray<{ readonly sequence: number, readonly kind: string, readonly at: string, readonly subjectId: string | null, readonly actor: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> } };

export type CaseReadersQueryVariables = Exact<{
  caseId: string;
}>;


export type CaseReadersQuery = { readonly caseReaders: ReadonlyArray<{ readonly takesPart: boolean, readonly lastAt: string, readonly days: number, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly reads: ReadonlyArray<{ readonly kind: Types.ReadKind, readonly lastAt: string, readonly days: number }> }> };

export type DeadlinesWholeFragment = { readonly aloneSince: string | null, readonly secondAdultBy: string | null, readonly secondAdultOverdue: boolean, readonly sharedLookBy: string | null, readonly sharedLookOverdue: boolean };

export type CaseCardWholeFragment = { readonly id: string, readonly codeName: string, readonly state: Types.CaseState, readonly level: number, readonly ageBand: Types.AgeBand, readonly focus: Types.Focus, readonly nextDate: string | null, readonly sides: ReadonlyArray<Types.Side>, readonly standsAlone: boolean, readonly openedAt: string, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly deadlines: { readonly aloneSince: string | null, readonly secondAdultBy: string | null, readonly secondAdultOverdue: boolean, readonly sharedLookBy: string | null, readonly sharedLookOverdue: boolean }, readonly holder: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } };

export type CasesQueryVariables = Exact<{ [key: string]: never; }>;


export type CasesQuery = { readonly cases: ReadonlyArray<{ readonly id: string, readonly codeName: string, readonly state: Types.CaseState, readonly level: number, readonly ageBand: Types.AgeBand, readonly focus: Types.Focus, readonly nextDate: string | null, readonly sides: ReadonlyArray<Types.Side>, readonly standsAlone: boolean, readonly openedAt: string, readonly community: { readonly id: string, readonly nickname: string, readonly kind: Types.CommunityKind, readonly sizeBand: Types.SizeBand, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly deadlines: { readonly aloneSince: string | null, readonly secondAdultBy: string | null, readonly secondAdultOverdue: boolean, readonly sharedLookBy: string | null, readonly sharedLookOverdue: boolean }, readonly holder: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }> };

export type FoundCasesQueryVariables = Exact<{
  search: string;
}>;


export type FoundCasesQuery = { readonly foundCases: ReadonlyArray<{ readonly caseId: string, readonly hits: ReadonlyArray<{ readonly place: Types.HitPlace, readonly subjectId: string, readonly snippet: ReadonlyArray<{ readonly text: string, readonly isHit: boolean }> }> }> };

export type CaseHitWholeFragment = { readonly place: Types.HitPlace, readonly subjectId: string, readonly snippet: ReadonlyArray<{ readonly text: string, readonly isHit: boolean }> };

export type TodayQueryVariables = Exact<{ [key: string]: never; }>;


export type TodayQuery = { readonly today: { readonly followUps: ReadonlyArray<{ readonly caseId: string, readonly codeName: string, readonly measureId: string, readonly title: string, readonly due: string }>, readonly rounds: ReadonlyArray<{ readonly caseId: string, readonly codeName: string, readonly roundId: string, readonly voice: Types.Voice, readonly deadline: string, readonly measureCount: number }>, readonly assessments: ReadonlyArray<{ readonly caseId: string, readonly codeName: string, readonly observationId: string, readonly inVain: boolean, readonly sharedAt: string, readonly by: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly author: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly requests: ReadonlyArray<{ readonly id: string, readonly question: string, readonly urgency: Types.Urgency, readonly communityKind: Types.CommunityKind, readonly ageBand: Types.AgeBand, readonly side: Types.Side, readonly daysWaiting: number }>, readonly cardsToRead: ReadonlyArray<{ readonly id: string, readonly situation: string }>, readonly proposals: ReadonlyArray<{ readonly id: string, readonly state: Types.ProposalState, readonly community: string, readonly unit: string, readonly proposedAt: string, readonly caseId: string | null, readonly proposedBy: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly handOvers: ReadonlyArray<{ readonly id: string, readonly caseId: string, readonly codeName: string, readonly state: Types.HandOverState, readonly toMe: boolean, readonly toUnit: string, readonly asked: boolean, readonly from: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly holderOffers: ReadonlyArray<{ readonly caseId: string, readonly codeName: string, readonly from: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly reminders: ReadonlyArray<{ readonly caseId: string, readonly codeName: string, readonly kind: Types.ReminderKind, readonly by: string, readonly overdue: boolean }>, readonly meetings: ReadonlyArray<{ readonly caseId: string, readonly codeName: string, readonly on: string, readonly community: string }>, readonly drafts: ReadonlyArray<{ readonly kind: Types.DraftKind, readonly caseId: string | null, readonly codeName: string | null, readonly updatedAt: string }>, readonly news: ReadonlyArray<{ readonly caseId: string, readonly codeName: string, readonly kind: string, readonly toMe: boolean, readonly at: string, readonly actor: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } } }>, readonly likeCards: ReadonlyArray<{ readonly id: string, readonly situation: string, readonly ageBand: Types.AgeBand, readonly communityKind: Types.CommunityKind, readonly starMoment: string }> } };
