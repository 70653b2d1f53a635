// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { BeginSharedLookMutation, BeginSharedLookMutationVariables, ColleaguesQuery, ColleaguesQueryVariables, CommunitiesQuery, CommunitiesQueryVariables, InviteParticipantMutation, InviteParticipantMutationVariables, OpenCaseMutation, OpenCaseMutationVariables, RemoveParticipantMutation, RemoveParticipantMutationVariables, StateBasisMutation, StateBasisMutationVariables } from './operations';

export type { BeginSharedLookMutation, BeginSharedLookMutationVariables, ColleaguesQuery, ColleaguesQueryVariables, CommunitiesQuery, CommunitiesQueryVariables, InviteParticipantMutation, InviteParticipantMutationVariables, OpenCaseMutation, OpenCaseMutationVariables, RemoveParticipantMutation, RemoveParticipantMutationVariables, StateBasisMutation, StateBasisMutationVariables };

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

export const InviteParticipantDocument: TypedDocument<InviteParticipantMutation, InviteParticipantMutationVariables> = {
  name: 'InviteParticipant',
  text: "mutation InviteParticipant($input: InviteInput!) {\n  inviteParticipant(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const OpenCaseDocument: TypedDocument<OpenCaseMutation, OpenCaseMutationVariables> = {
  name: 'OpenCase',
  text: "mutation OpenCase($input: OpenCaseInput!) {\n  openCase(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const RemoveParticipantDocument: TypedDocument<RemoveParticipantMutation, RemoveParticipantMutationVariables> = {
  name: 'RemoveParticipant',
  text: "mutation RemoveParticipant($input: RemoveParticipantInput!) {\n  removeParticipant(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const StateBasisDocument: TypedDocument<StateBasisMutation, StateBasisMutationVariables> = {
  name: 'StateBasis',
  text: "mutation StateBasis($input: StateBasisInput!) {\n  stateBasis(input: $input) {\n    caseId\n    sequence\n  }\n}",
};
