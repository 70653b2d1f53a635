// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { AddMirrorEntryMutation, AddMirrorEntryMutationVariables, DiscardDraftMutation, DiscardDraftMutationVariables, DraftQuery, DraftQueryVariables, KnownTermsQuery, KnownTermsQueryVariables, MirrorEntriesQuery, MirrorEntriesQueryVariables, RemoveMirrorEntryMutation, RemoveMirrorEntryMutationVariables, SaveDraftMutation, SaveDraftMutationVariables, SaveKnownTermsMutation, SaveKnownTermsMutationVariables } from './operations';

export type { AddMirrorEntryMutation, AddMirrorEntryMutationVariables, DiscardDraftMutation, DiscardDraftMutationVariables, DraftQuery, DraftQueryVariables, KnownTermsQuery, KnownTermsQueryVariables, MirrorEntriesQuery, MirrorEntriesQueryVariables, RemoveMirrorEntryMutation, RemoveMirrorEntryMutationVariables, SaveDraftMutation, SaveDraftMutationVariables, SaveKnownTermsMutation, SaveKnownTermsMutationVariables };

export const AddMirrorEntryDocument: TypedDocument<AddMirrorEntryMutation, AddMirrorEntryMutationVariables> = {
  name: 'AddMirrorEntry',
  text: "mutation AddMirrorEntry($input: AddMirrorEntryInput!) {\n  addMirrorEntry(input: $input) {\n    ...MirrorEntryWhole\n  }\n}\n\nfragment MirrorEntryWhole on MirrorEntry {\n  id\n  words\n  instead\n  why\n}",
};

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

export const MirrorEntriesDocument: TypedDocument<MirrorEntriesQuery, MirrorEntriesQueryVariables> = {
  name: 'MirrorEntries',
  text: "query MirrorEntries {\n  mirrorEntries {\n    ...MirrorEntryWhole\n  }\n}\n\nfragment MirrorEntryWhole on MirrorEntry {\n  id\n  words\n  instead\n  why\n}",
};

export const RemoveMirrorEntryDocument: TypedDocument<RemoveMirrorEntryMutation, RemoveMirrorEntryMutationVariables> = {
  name: 'RemoveMirrorEntry',
  text: "mutation RemoveMirrorEntry($input: RemoveMirrorEntryInput!) {\n  removeMirrorEntry(input: $input)\n}",
};

export const SaveDraftDocument: TypedDocument<SaveDraftMutation, SaveDraftMutationVariables> = {
  name: 'SaveDraft',
  text: "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    version\n    updatedAt\n    known {\n      ...PlaceInDraft\n    }\n    dismissed {\n      ...PlaceInDraft\n    }\n  }\n}\n\nfragment PlaceInDraft on DraftPlace {\n  path\n  start\n  end\n}",
};

export const SaveKnownTermsDocument: TypedDocument<SaveKnownTermsMutation, SaveKnownTermsMutationVariables> = {
  name: 'SaveKnownTerms',
  text: "mutation SaveKnownTerms($input: SaveKnownTermsInput!) {\n  saveKnownTerms(input: $input) {\n    terms\n    version\n  }\n}",
};
