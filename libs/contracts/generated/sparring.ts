// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { AskForSparringMutation, AskForSparringMutationVariables, SparringInboxQuery, SparringInboxQueryVariables, SparringUnitsQuery, SparringUnitsQueryVariables, TakeSparringMutation, TakeSparringMutationVariables, WriteMessageMutation, WriteMessageMutationVariables } from './operations';

export type { AskForSparringMutation, AskForSparringMutationVariables, SparringInboxQuery, SparringInboxQueryVariables, SparringUnitsQuery, SparringUnitsQueryVariables, TakeSparringMutation, TakeSparringMutationVariables, WriteMessageMutation, WriteMessageMutationVariables };

export const AskForSparringDocument: TypedDocument<AskForSparringMutation, AskForSparringMutationVariables> = {
  name: 'AskForSparring',
  text: "mutation AskForSparring($input: AskForSparringInput!) {\n  askForSparring(input: $input) {\n    caseId\n    sequence\n    subjectId\n  }\n}",
};

export const SparringInboxDocument: TypedDocument<SparringInboxQuery, SparringInboxQueryVariables> = {
  name: 'SparringInbox',
  text: "query SparringInbox {\n  sparringInbox {\n    ...WaitingWhole\n  }\n}\n\nfragment WaitingWhole on WaitingRequest {\n  id\n  question\n  wish\n  urgency\n  communityKind\n  ageBand\n  side\n  askedAt\n  daysWaiting\n}",
};

export const SparringUnitsDocument: TypedDocument<SparringUnitsQuery, SparringUnitsQueryVariables> = {
  name: 'SparringUnits',
  text: "query SparringUnits {\n  sparringUnits {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const TakeSparringDocument: TypedDocument<TakeSparringMutation, TakeSparringMutationVariables> = {
  name: 'TakeSparring',
  text: "mutation TakeSparring($input: TakeSparringInput!) {\n  takeSparring(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WriteMessageDocument: TypedDocument<WriteMessageMutation, WriteMessageMutationVariables> = {
  name: 'WriteMessage',
  text: "mutation WriteMessage($input: WriteMessageInput!) {\n  writeMessage(input: $input) {\n    caseId\n    sequence\n    subjectId\n  }\n}",
};
