// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { DiscardDraftMutation, DiscardDraftMutationVariables, DraftQuery, DraftQueryVariables, SaveDraftMutation, SaveDraftMutationVariables } from './operations';

export type { DiscardDraftMutation, DiscardDraftMutationVariables, DraftQuery, DraftQueryVariables, SaveDraftMutation, SaveDraftMutationVariables };

export const DiscardDraftDocument: TypedDocument<DiscardDraftMutation, DiscardDraftMutationVariables> = {
  name: 'DiscardDraft',
  text: "mutation DiscardDraft($input: DiscardDraftInput!) {\n  discardDraft(input: $input)\n}",
};

export const DraftDocument: TypedDocument<DraftQuery, DraftQueryVariables> = {
  name: 'Draft',
  text: "query Draft($kind: DraftKind!, $caseId: ID) {\n  draft(kind: $kind, caseId: $caseId) {\n    body\n    version\n    updatedAt\n  }\n}",
};

export const SaveDraftDocument: TypedDocument<SaveDraftMutation, SaveDraftMutationVariables> = {
  name: 'SaveDraft',
  text: "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    version\n    updatedAt\n  }\n}",
};
