// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { AcceptHandOverMutation, AcceptHandOverMutationVariables, AcceptProposalMutation, AcceptProposalMutationVariables, AnswerHolderOfferMutation, AnswerHolderOfferMutationVariables, BeginSharedLookMutation, BeginSharedLookMutationVariables, CaseToHandOverQuery, CaseToHandOverQueryVariables, ColleaguesQuery, ColleaguesQueryVariables, CommunitiesQuery, CommunitiesQueryVariables, CommunitiesToProposeQuery, CommunitiesToProposeQueryVariables, ConsiderDutyMutation, ConsiderDutyMutationVariables, DeclineHandOverMutation, DeclineHandOverMutationVariables, DeclineProposalMutation, DeclineProposalMutationVariables, DutyChecksQuery, DutyChecksQueryVariables, HandOverQuery, HandOverQueryVariables, HandOverUnitsQuery, HandOverUnitsQueryVariables, InviteParticipantMutation, InviteParticipantMutationVariables, LeaveCaseMutation, LeaveCaseMutationVariables, OfferHandOverMutation, OfferHandOverMutationVariables, OfferHolderMutation, OfferHolderMutationVariables, OpenCaseMutation, OpenCaseMutationVariables, PauseCaseMutation, PauseCaseMutationVariables, ProposalsQuery, ProposalsQueryVariables, ProposeCaseMutation, ProposeCaseMutationVariables, RemoveParticipantMutation, RemoveParticipantMutationVariables, ResumeCaseMutation, ResumeCaseMutationVariables, SetSuggestionAsideMutation, SetSuggestionAsideMutationVariables, StateBasisMutation, StateBasisMutationVariables, SuggestParticipantMutation, SuggestParticipantMutationVariables, WidenViewMutation, WidenViewMutationVariables, WithdrawHandOverMutation, WithdrawHandOverMutationVariables, WithdrawHolderOfferMutation, WithdrawHolderOfferMutationVariables, WithdrawProposalMutation, WithdrawProposalMutationVariables, WriteHandOverMessageMutation, WriteHandOverMessageMutationVariables } from './operations';

export type { AcceptHandOverMutation, AcceptHandOverMutationVariables, AcceptProposalMutation, AcceptProposalMutationVariables, AnswerHolderOfferMutation, AnswerHolderOfferMutationVariables, BeginSharedLookMutation, BeginSharedLookMutationVariables, CaseToHandOverQuery, CaseToHandOverQueryVariables, ColleaguesQuery, ColleaguesQueryVariables, CommunitiesQuery, CommunitiesQueryVariables, CommunitiesToProposeQuery, CommunitiesToProposeQueryVariables, ConsiderDutyMutation, ConsiderDutyMutationVariables, DeclineHandOverMutation, DeclineHandOverMutationVariables, DeclineProposalMutation, DeclineProposalMutationVariables, DutyChecksQuery, DutyChecksQueryVariables, HandOverQuery, HandOverQueryVariables, HandOverUnitsQuery, HandOverUnitsQueryVariables, InviteParticipantMutation, InviteParticipantMutationVariables, LeaveCaseMutation, LeaveCaseMutationVariables, OfferHandOverMutation, OfferHandOverMutationVariables, OfferHolderMutation, OfferHolderMutationVariables, OpenCaseMutation, OpenCaseMutationVariables, PauseCaseMutation, PauseCaseMutationVariables, ProposalsQuery, ProposalsQueryVariables, ProposeCaseMutation, ProposeCaseMutationVariables, RemoveParticipantMutation, RemoveParticipantMutationVariables, ResumeCaseMutation, ResumeCaseMutationVariables, SetSuggestionAsideMutation, SetSuggestionAsideMutationVariables, StateBasisMutation, StateBasisMutationVariables, SuggestParticipantMutation, SuggestParticipantMutationVariables, WidenViewMutation, WidenViewMutationVariables, WithdrawHandOverMutation, WithdrawHandOverMutationVariables, WithdrawHolderOfferMutation, WithdrawHolderOfferMutationVariables, WithdrawProposalMutation, WithdrawProposalMutationVariables, WriteHandOverMessageMutation, WriteHandOverMessageMutationVariables };

export const AcceptHandOverDocument: TypedDocument<AcceptHandOverMutation, AcceptHandOverMutationVariables> = {
  name: 'AcceptHandOver',
  text: "mutation AcceptHandOver($input: AcceptHandOverInput!) {\n  acceptHandOver(input: $input) {\n    subjectId\n  }\n}",
};

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

export const CaseToHandOverDocument: TypedDocument<CaseToHandOverQuery, CaseToHandOverQueryVariables> = {
  name: 'CaseToHandOver',
  text: "query CaseToHandOver($id: ID!) {\n  caseWorkspace(id: $id) {\n    id\n    codeName\n    community {\n      ...CommunityWhole\n    }\n    basis {\n      kind\n      how\n      week\n      other\n    }\n    measures {\n      id\n      title\n      signs\n      state\n    }\n    viewerCan {\n      offerHandOver\n      readKnownTerms\n    }\n  }\n  handOverOf(caseId: $id) {\n    ...HandOverWhole\n  }\n}\n\nfragment CommunityWhole on CommunityRef {\n  id\n  nickname\n  kind\n  sizeBand\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}\n\nfragment HandOverWhole on HandOver {\n  id\n  caseId\n  codeName\n  ageBand\n  fromUnit {\n    id\n    name\n    kind\n    side\n  }\n  toUnit {\n    id\n    name\n    kind\n    side\n  }\n  kind\n  startsOn\n  strengths\n  works\n  communities\n  avoid\n  structure\n  childWords\n  parents\n  unknown\n  firstDays\n  basis {\n    kind\n    how\n    week\n    other\n  }\n  measures {\n    title\n    what\n    goal\n    signs\n  }\n  state\n  offeredBy {\n    ...Person\n  }\n  offeredAt\n  word\n  decidedBy {\n    ...Person\n  }\n  decidedAt\n  messages {\n    id\n    author {\n      ...Person\n    }\n    text\n    at\n  }\n  canAnswer\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
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

export const DeclineHandOverDocument: TypedDocument<DeclineHandOverMutation, DeclineHandOverMutationVariables> = {
  name: 'DeclineHandOver',
  text: "mutation DeclineHandOver($input: DeclineHandOverInput!) {\n  declineHandOver(input: $input) {\n    subjectId\n  }\n}",
};

export const DeclineProposalDocument: TypedDocument<DeclineProposalMutation, DeclineProposalMutationVariables> = {
  name: 'DeclineProposal',
  text: "mutation DeclineProposal($input: DeclineProposalInput!) {\n  declineProposal(input: $input) {\n    subjectId\n  }\n}",
};

export const DutyChecksDocument: TypedDocument<DutyChecksQuery, DutyChecksQueryVariables> = {
  name: 'DutyChecks',
  text: "query DutyChecks($caseId: ID!) {\n  dutyChecks(caseId: $caseId) {\n    ...DutyCheckWhole\n  }\n}\n\nfragment DutyCheckWhole on DutyCheck {\n  id\n  person {\n    id\n    name\n  }\n  at\n  result\n  mine\n}",
};

export const HandOverDocument: TypedDocument<HandOverQuery, HandOverQueryVariables> = {
  name: 'HandOver',
  text: "query HandOver($id: ID!) {\n  handOver(id: $id) {\n    ...HandOverWhole\n  }\n}\n\nfragment HandOverWhole on HandOver {\n  id\n  caseId\n  codeName\n  ageBand\n  fromUnit {\n    id\n    name\n    kind\n    side\n  }\n  toUnit {\n    id\n    name\n    kind\n    side\n  }\n  kind\n  startsOn\n  strengths\n  works\n  communities\n  avoid\n  structure\n  childWords\n  parents\n  unknown\n  firstDays\n  basis {\n    kind\n    how\n    week\n    other\n  }\n  measures {\n    title\n    what\n    goal\n    signs\n  }\n  state\n  offeredBy {\n    ...Person\n  }\n  offeredAt\n  word\n  decidedBy {\n    ...Person\n  }\n  decidedAt\n  messages {\n    id\n    author {\n      ...Person\n    }\n    text\n    at\n  }\n  canAnswer\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const HandOverUnitsDocument: TypedDocument<HandOverUnitsQuery, HandOverUnitsQueryVariables> = {
  name: 'HandOverUnits',
  text: "query HandOverUnits {\n  handOverUnits {\n    id\n    name\n    kind\n  }\n}",
};

export const InviteParticipantDocument: TypedDocument<InviteParticipantMutation, InviteParticipantMutationVariables> = {
  name: 'InviteParticipant',
  text: "mutation InviteParticipant($input: InviteInput!) {\n  inviteParticipant(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const LeaveCaseDocument: TypedDocument<LeaveCaseMutation, LeaveCaseMutationVariables> = {
  name: 'LeaveCase',
  text: "mutation LeaveCase($input: LeaveCaseInput!) {\n  leaveCase(input: $input) {\n    subjectId\n  }\n}",
};

export const OfferHandOverDocument: TypedDocument<OfferHandOverMutation, OfferHandOverMutationVariables> = {
  name: 'OfferHandOver',
  text: "mutation OfferHandOver($input: OfferHandOverInput!) {\n  offerHandOver(input: $input) {\n    caseId\n    sequence\n    subjectId\n  }\n}",
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

export const WithdrawHandOverDocument: TypedDocument<WithdrawHandOverMutation, WithdrawHandOverMutationVariables> = {
  name: 'WithdrawHandOver',
  text: "mutation WithdrawHandOver($input: WithdrawHandOverInput!) {\n  withdrawHandOver(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WithdrawHolderOfferDocument: TypedDocument<WithdrawHolderOfferMutation, WithdrawHolderOfferMutationVariables> = {
  name: 'WithdrawHolderOffer',
  text: "mutation WithdrawHolderOffer($input: WithdrawHolderOfferInput!) {\n  withdrawHolderOffer(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WithdrawProposalDocument: TypedDocument<WithdrawProposalMutation, WithdrawProposalMutationVariables> = {
  name: 'WithdrawProposal',
  text: "mutation WithdrawProposal($input: WithdrawProposalInput!) {\n  withdrawProposal(input: $input) {\n    subjectId\n  }\n}",
};

export const WriteHandOverMessageDocument: TypedDocument<WriteHandOverMessageMutation, WriteHandOverMessageMutationVariables> = {
  name: 'WriteHandOverMessage',
  text: "mutation WriteHandOverMessage($input: WriteHandOverMessageInput!) {\n  writeHandOverMessage(input: $input) {\n    subjectId\n  }\n}",
};
