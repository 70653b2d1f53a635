// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { AcceptProposalMutation, AcceptProposalMutationVariables, AnswerHolderOfferMutation, AnswerHolderOfferMutationVariables, BeginSharedLookMutation, BeginSharedLookMutationVariables, ColleaguesQuery, ColleaguesQueryVariables, CommunitiesQuery, CommunitiesQueryVariables, CommunitiesToProposeQuery, CommunitiesToProposeQueryVariables, ConsiderDutyMutation, ConsiderDutyMutationVariables, DeclineProposalMutation, DeclineProposalMutationVariables, DutyChecksQuery, DutyChecksQueryVariables, InviteParticipantMutation, InviteParticipantMutationVariables, LeaveCaseMutation, LeaveCaseMutationVariables, OfferHolderMutation, OfferHolderMutationVariables, OpenCaseMutation, OpenCaseMutationVariables, PauseCaseMutation, PauseCaseMutationVariables, ProposalsQuery, ProposalsQueryVariables, ProposeCaseMutation, ProposeCaseMutationVariables, RemoveParticipantMutation, RemoveParticipantMutationVariables, ResumeCaseMutation, ResumeCaseMutationVariables, SetSuggestionAsideMutation, SetSuggestionAsideMutationVariables, StateBasisMutation, StateBasisMutationVariables, SuggestParticipantMutation, SuggestParticipantMutationVariables, WidenViewMutation, WidenViewMutationVariables, WithdrawHolderOfferMutation, WithdrawHolderOfferMutationVariables, WithdrawProposalMutation, WithdrawProposalMutationVariables } from './operations';

export type { AcceptProposalMutation, AcceptProposalMutationVariables, AnswerHolderOfferMutation, AnswerHolderOfferMutationVariables, BeginSharedLookMutation, BeginSharedLookMutationVariables, ColleaguesQuery, ColleaguesQueryVariables, CommunitiesQuery, CommunitiesQueryVariables, CommunitiesToProposeQuery, CommunitiesToProposeQueryVariables, ConsiderDutyMutation, ConsiderDutyMutationVariables, DeclineProposalMutation, DeclineProposalMutationVariables, DutyChecksQuery, DutyChecksQueryVariables, InviteParticipantMutation, InviteParticipantMutationVariables, LeaveCaseMutation, LeaveCaseMutationVariables, OfferHolderMutation, OfferHolderMutationVariables, OpenCaseMutation, OpenCaseMutationVariables, PauseCaseMutation, PauseCaseMutationVariables, ProposalsQuery, ProposalsQueryVariables, ProposeCaseMutation, ProposeCaseMutationVariables, RemoveParticipantMutation, RemoveParticipantMutationVariables, ResumeCaseMutation, ResumeCaseMutationVariables, SetSuggestionAsideMutation, SetSuggestionAsideMutationVariables, StateBasisMutation, StateBasisMutationVariables, SuggestParticipantMutation, SuggestParticipantMutationVariables, WidenViewMutation, WidenViewMutationVariables, WithdrawHolderOfferMutation, WithdrawHolderOfferMutationVariables, WithdrawProposalMutation, WithdrawProposalMutationVariables };

export const AcceptProposalDocument: TypedDocument<AcceptProposalMutation, AcceptProposalMutationVariables> = {
  name: 'AcceptProposal',
  text: "mutation AcceptProposal($input: AcceptProposalInput!) {\n  acceptProposal(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const AnswerHolderOfferDocument: TypedDocument<AnswerHolderOfferMutation, AnswerHolderOfferMutationVariables> = {
  name: 'AnswerHolderOffer',
  text: "mutation AnswerHolderOffer($input: AnswerHolderOfferInput!) {\n  answerHolderOffer(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const BeginSharedLookDocument: TypedDocument<BeginSharedLookMutation, BeginSharedLookMutationVariables> = {
  name: 'BeginSharedLook',
  text: "mutation BeginSharedLook($input: MoveCaseInput!) {\n  beginSharedLook(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const ColleaguesDocument: TypedDocument<ColleaguesQuery, ColleaguesQueryVariables> = {
  name: 'Colleagues',
  text: "query Colleagues($search: String!) {\n  colleagues(search: $search) {\n    ...Person\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const CommunitiesDocument: TypedDocument<CommunitiesQuery, CommunitiesQueryVariables> = {
  name: 'Communities',
  text: "query Communities {\n  communities {\n    ...CommunityWhole\n  }\n}\n\nfragment CommunityWhole on CommunityRef {\n  id\n  nickname\n  kind\n  sizeBand\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const CommunitiesToProposeDocument: TypedDocument<CommunitiesToProposeQuery, CommunitiesToProposeQueryVariables> = {
  name: 'CommunitiesToPropose',
  text: "query CommunitiesToPropose {\n  communitiesToPropose {\n    ...CommunityWhole\n  }\n}\n\nfragment CommunityWhole on CommunityRef {\n  id\n  nickname\n  kind\n  sizeBand\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const ConsiderDutyDocument: TypedDocument<ConsiderDutyMutation, ConsiderDutyMutationVariables> = {
  name: 'ConsiderDuty',
  text: "mutation ConsiderDuty($input: ConsiderDutyInput!) {\n  considerDuty(input: $input) {\n    ...DutyCheckWhole\n  }\n}\n\nfragment DutyCheckWhole on DutyCheck {\n  id\n  person {\n    id\n    name\n  }\n  at\n  result\n  mine\n}",
};

export const DeclineProposalDocument: TypedDocument<DeclineProposalMutation, DeclineProposalMutationVariables> = {
  name: 'DeclineProposal',
  text: "mutation DeclineProposal($input: DeclineProposalInput!) {\n  declineProposal(input: $input) {\n    subjectId\n  }\n}",
};

export const DutyChecksDocument: TypedDocument<DutyChecksQuery, DutyChecksQueryVariables> = {
  name: 'DutyChecks',
  text: "query DutyChecks($caseId: ID!) {\n  dutyChecks(caseId: $caseId) {\n    ...DutyCheckWhole\n  }\n}\n\nfragment DutyCheckWhole on DutyCheck {\n  id\n  person {\n    id\n    name\n  }\n  at\n  result\n  mine\n}",
};

export const InviteParticipantDocument: TypedDocument<InviteParticipantMutation, InviteParticipantMutationVariables> = {
  name: 'InviteParticipant',
  text: "mutation InviteParticipant($input: InviteInput!) {\n  inviteParticipant(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const LeaveCaseDocument: TypedDocument<LeaveCaseMutation, LeaveCaseMutationVariables> = {
  name: 'LeaveCase',
  text: "mutation LeaveCase($input: LeaveCaseInput!) {\n  leaveCase(input: $input) {\n    subjectId\n  }\n}",
};

export const OfferHolderDocument: TypedDocument<OfferHolderMutation, OfferHolderMutationVariables> = {
  name: 'OfferHolder',
  text: "mutation OfferHolder($input: OfferHolderInput!) {\n  offerHolder(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const OpenCaseDocument: TypedDocument<OpenCaseMutation, OpenCaseMutationVariables> = {
  name: 'OpenCase',
  text: "mutation OpenCase($input: OpenCaseInput!) {\n  openCase(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const PauseCaseDocument: TypedDocument<PauseCaseMutation, PauseCaseMutationVariables> = {
  name: 'PauseCase',
  text: "mutation PauseCase($input: PauseCaseInput!) {\n  pauseCase(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const ProposalsDocument: TypedDocument<ProposalsQuery, ProposalsQueryVariables> = {
  name: 'Proposals',
  text: "query Proposals {\n  proposals {\n    ...ProposalWhole\n  }\n}\n\nfragment CommunityWhole on CommunityRef {\n  id\n  nickname\n  kind\n  sizeBand\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}\n\nfragment ProposalWhole on CaseProposal {\n  id\n  community {\n    ...CommunityWhole\n  }\n  focus\n  ageBand\n  wondering\n  proposedBy {\n    ...Person\n  }\n  proposedAt\n  state\n  word\n  decidedAt\n  caseId\n  mine\n}",
};

export const ProposeCaseDocument: TypedDocument<ProposeCaseMutation, ProposeCaseMutationVariables> = {
  name: 'ProposeCase',
  text: "mutation ProposeCase($input: ProposeCaseInput!) {\n  proposeCase(input: $input) {\n    subjectId\n  }\n}",
};

export const RemoveParticipantDocument: TypedDocument<RemoveParticipantMutation, RemoveParticipantMutationVariables> = {
  name: 'RemoveParticipant',
  text: "mutation RemoveParticipant($input: RemoveParticipantInput!) {\n  removeParticipant(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const ResumeCaseDocument: TypedDocument<ResumeCaseMutation, ResumeCaseMutationVariables> = {
  name: 'ResumeCase',
  text: "mutation ResumeCase($input: MoveCaseInput!) {\n  resumeCase(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const SetSuggestionAsideDocument: TypedDocument<SetSuggestionAsideMutation, SetSuggestionAsideMutationVariables> = {
  name: 'SetSuggestionAside',
  text: "mutation SetSuggestionAside($input: SuggestParticipantInput!) {\n  setSuggestionAside(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const StateBasisDocument: TypedDocument<StateBasisMutation, StateBasisMutationVariables> = {
  name: 'StateBasis',
  text: "mutation StateBasis($input: StateBasisInput!) {\n  stateBasis(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const SuggestParticipantDocument: TypedDocument<SuggestParticipantMutation, SuggestParticipantMutationVariables> = {
  name: 'SuggestParticipant',
  text: "mutation SuggestParticipant($input: SuggestParticipantInput!) {\n  suggestParticipant(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WidenViewDocument: TypedDocument<WidenViewMutation, WidenViewMutationVariables> = {
  name: 'WidenView',
  text: "mutation WidenView($input: WidenViewInput!) {\n  widenView(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WithdrawHolderOfferDocument: TypedDocument<WithdrawHolderOfferMutation, WithdrawHolderOfferMutationVariables> = {
  name: 'WithdrawHolderOffer',
  text: "mutation WithdrawHolderOffer($input: WithdrawHolderOfferInput!) {\n  withdrawHolderOffer(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WithdrawProposalDocument: TypedDocument<WithdrawProposalMutation, WithdrawProposalMutationVariables> = {
  name: 'WithdrawProposal',
  text: "mutation WithdrawProposal($input: WithdrawProposalInput!) {\n  withdrawProposal(input: $input) {\n    subjectId\n  }\n}",
};
