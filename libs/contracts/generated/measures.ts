// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { AnswerRoundMutation, AnswerRoundMutationVariables, CloseRoundMutation, CloseRoundMutationVariables, HoldReviewMutation, HoldReviewMutationVariables, LogFollowUpMutation, LogFollowUpMutationVariables, MeasureSettingQuery, MeasureSettingQueryVariables, OpenRoundMutation, OpenRoundMutationVariables, ProposeMeasureMutation, ProposeMeasureMutationVariables, UnitsToInviteQuery, UnitsToInviteQueryVariables, WithdrawRoundMutation, WithdrawRoundMutationVariables } from './operations';

export type { AnswerRoundMutation, AnswerRoundMutationVariables, CloseRoundMutation, CloseRoundMutationVariables, HoldReviewMutation, HoldReviewMutationVariables, LogFollowUpMutation, LogFollowUpMutationVariables, MeasureSettingQuery, MeasureSettingQueryVariables, OpenRoundMutation, OpenRoundMutationVariables, ProposeMeasureMutation, ProposeMeasureMutationVariables, UnitsToInviteQuery, UnitsToInviteQueryVariables, WithdrawRoundMutation, WithdrawRoundMutationVariables };

export const AnswerRoundDocument: TypedDocument<AnswerRoundMutation, AnswerRoundMutationVariables> = {
  name: 'AnswerRound',
  text: "mutation AnswerRound($input: AnswerRoundInput!) {\n  answerRound(input: $input) {\n    ...ReceiptWhole\n  }\n}\n\nfragment ReceiptWhole on CaseReceipt {\n  caseId\n  sequence\n  subjectId\n}",
};

export const CloseRoundDocument: TypedDocument<CloseRoundMutation, CloseRoundMutationVariables> = {
  name: 'CloseRound',
  text: "mutation CloseRound($input: CloseRoundInput!) {\n  closeRound(input: $input) {\n    ...ReceiptWhole\n  }\n}\n\nfragment ReceiptWhole on CaseReceipt {\n  caseId\n  sequence\n  subjectId\n}",
};

export const HoldReviewDocument: TypedDocument<HoldReviewMutation, HoldReviewMutationVariables> = {
  name: 'HoldReview',
  text: "mutation HoldReview($input: HoldReviewInput!) {\n  holdReview(input: $input) {\n    ...ReceiptWhole\n  }\n}\n\nfragment ReceiptWhole on CaseReceipt {\n  caseId\n  sequence\n  subjectId\n}",
};

export const LogFollowUpDocument: TypedDocument<LogFollowUpMutation, LogFollowUpMutationVariables> = {
  name: 'LogFollowUp',
  text: "mutation LogFollowUp($input: LogFollowUpInput!) {\n  logFollowUp(input: $input) {\n    ...ReceiptWhole\n  }\n}\n\nfragment ReceiptWhole on CaseReceipt {\n  caseId\n  sequence\n  subjectId\n}",
};

export const MeasureSettingDocument: TypedDocument<MeasureSettingQuery, MeasureSettingQueryVariables> = {
  name: 'MeasureSetting',
  text: "query MeasureSetting($caseId: ID!) {\n  caseWorkspace(id: $caseId) {\n    id\n    version\n    codeName\n    state\n    level\n    basis {\n      kind\n    }\n    community {\n      ...CommunityWhole\n    }\n    participants {\n      person {\n        ...Person\n      }\n    }\n    viewerCan {\n      proposeMeasure\n      followUp\n      holdReview\n      stateBasis\n      close\n      readKnownTerms\n    }\n    measures {\n      ...MeasureWhole\n    }\n  }\n}\n\nfragment CommunityWhole on CommunityRef {\n  id\n  nickname\n  kind\n  sizeBand\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}\n\nfragment FollowUpWhole on FollowUp {\n  id\n  measureId\n  author {\n    ...Person\n  }\n  heldOn\n  done\n  participation\n  line\n  at\n}\n\nfragment MeasureWhole on Measure {\n  id\n  version\n  title\n  level\n  approach\n  what\n  when\n  owner {\n    ...Person\n  }\n  coOwner {\n    ...Person\n  }\n  start\n  durationWeeks\n  goal\n  signs\n  makesSense\n  firstFollowUp\n  nextFollowUp\n  state\n  levelReason\n  proposedBy {\n    ...Person\n  }\n  proposedAt\n  followUps {\n    ...FollowUpWhole\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const OpenRoundDocument: TypedDocument<OpenRoundMutation, OpenRoundMutationVariables> = {
  name: 'OpenRound',
  text: "mutation OpenRound($input: OpenRoundInput!) {\n  openRound(input: $input) {\n    ...ReceiptWhole\n  }\n}\n\nfragment ReceiptWhole on CaseReceipt {\n  caseId\n  sequence\n  subjectId\n}",
};

export const ProposeMeasureDocument: TypedDocument<ProposeMeasureMutation, ProposeMeasureMutationVariables> = {
  name: 'ProposeMeasure',
  text: "mutation ProposeMeasure($input: ProposeMeasureInput!) {\n  proposeMeasure(input: $input) {\n    ...ReceiptWhole\n  }\n}\n\nfragment ReceiptWhole on CaseReceipt {\n  caseId\n  sequence\n  subjectId\n}",
};

export const UnitsToInviteDocument: TypedDocument<UnitsToInviteQuery, UnitsToInviteQueryVariables> = {
  name: 'UnitsToInvite',
  text: "query UnitsToInvite {\n  sparringUnits {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const WithdrawRoundDocument: TypedDocument<WithdrawRoundMutation, WithdrawRoundMutationVariables> = {
  name: 'WithdrawRound',
  text: "mutation WithdrawRound($input: WithdrawRoundInput!) {\n  withdrawRound(input: $input) {\n    caseId\n    sequence\n  }\n}",
};
