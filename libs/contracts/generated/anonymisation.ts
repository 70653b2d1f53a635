// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { DiscardDraftMutation, DiscardDraftMutationVariables, DraftQuery, DraftQueryVariables, KnownTermsQuery, KnownTermsQueryVariables, SaveDraftMutation, SaveDraftMutationVariables, SaveKnownTermsMutation, SaveKnownTermsMutationVariables } from './operations';

export type { DiscardDraftMutation, DiscardDraftMutationVariables, DraftQuery, DraftQueryVariables, KnownTermsQuery, KnownTermsQueryVariables, SaveDraftMutation, SaveDraftMutationVariables, SaveKnownTermsMutation, SaveKnownTermsMutationVariables };

export const DiscardDraftDocument: TypedDocument<DiscardDraftMutation, DiscardDraftMutationVariables> = {
  name: 'DiscardDraft',
  text: "mutation DiscardDraft($input: DiscardDraftInput!) {\n  discardDraft(input: $input)\n}",
};

export const DraftDocument: TypedDocument<DraftQuery, DraftQueryVariables> = {
  name: 'Draft',
  text: "query Draft($kind: DraftKind!, $caseId: ID) {\n  draft(kind: $kind, caseId: $caseId) {\n    body\n    version\n    updatedAt\n    known {\n      ...PlaceInDraft\n    }\n    dismissed {\n      ...PlaceInDraft\n    }\n  }\n}\n\nfragment PlaceInDraft on DraftPlace {\n  path\n  start\n  end\n}",
};

export const KnownTermsDocument: TypedDocument<KnownTermsQuery, KnownTermsQueryVariables> = {
  name: 'KnownTerms',
  text: "query KnownTerms($caseId: ID!) {\n  knownTerms(caseId: $caseId) {\n    terms\n    version\n  }\n}",
};

export const SaveDraftDocument: TypedDocument<SaveDraftMutation, SaveDraftMutationVariables> = {
  name: 'SaveDraft',
  text: "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    version\n    updatedAt\n    known {\n      ...PlaceInDraft\n    }\n    dismissed {\n      ...PlaceInDraft\n    }\n  }\n}\n\nfragment PlaceInDraft on DraftPlace {\n  path\n  start\n  end\n}",
};

export const SaveKnownTermsDocument: TypedDocument<SaveKnownTermsMutation, SaveKnownTermsMutationVariables> = {
  name: 'SaveKnownTerms',
  text: "mutation SaveKnownTerms($input: SaveKnownTermsInput!) {\n  saveKnownTerms(input: $input) {\n    terms\n    version\n  }\n}",
};
