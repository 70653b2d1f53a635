// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { CardsToReadQuery, CardsToReadQueryVariables, CaseToCloseQuery, CaseToCloseQueryVariables, CloseCaseMutation, CloseCaseMutationVariables, LearningCardQuery, LearningCardQueryVariables, LearningCardsQuery, LearningCardsQueryVariables, LiftOutCaseMutation, LiftOutCaseMutationVariables, ReleaseCardMutation, ReleaseCardMutationVariables, ReopenCaseMutation, ReopenCaseMutationVariables } from './operations';

export type { CardsToReadQuery, CardsToReadQueryVariables, CaseToCloseQuery, CaseToCloseQueryVariables, CloseCaseMutation, CloseCaseMutationVariables, LearningCardQuery, LearningCardQueryVariables, LearningCardsQuery, LearningCardsQueryVariables, LiftOutCaseMutation, LiftOutCaseMutationVariables, ReleaseCardMutation, ReleaseCardMutationVariables, ReopenCaseMutation, ReopenCaseMutationVariables };

export const CardsToReadDocument: TypedDocument<CardsToReadQuery, CardsToReadQueryVariables> = {
  name: 'CardsToRead',
  text: "query CardsToRead {\n  cardsToRead {\n    ...CardWhole\n  }\n}\n\nfragment CardWhole on LearningCard {\n  id\n  version\n  state\n  situation\n  ageBand\n  communityKind\n  what\n  signs\n  starMoment\n  tripwire\n  advice\n  releasedAt\n  authoredByMe\n  canRelease\n}",
};

export const CaseToCloseDocument: TypedDocument<CaseToCloseQuery, CaseToCloseQueryVariables> = {
  name: 'CaseToClose',
  text: "query CaseToClose($id: ID!) {\n  caseWorkspace(id: $id) {\n    id\n    version\n    codeName\n    state\n    ageBand\n    community {\n      ...CommunityWhole\n    }\n    viewerCan {\n      close\n      readKnownTerms\n    }\n  }\n}\n\nfragment CommunityWhole on CommunityRef {\n  id\n  nickname\n  kind\n  sizeBand\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const CloseCaseDocument: TypedDocument<CloseCaseMutation, CloseCaseMutationVariables> = {
  name: 'CloseCase',
  text: "mutation CloseCase($input: CloseCaseInput!) {\n  closeCase(input: $input) {\n    caseId\n    sequence\n    subjectId\n  }\n}",
};

export const LearningCardDocument: TypedDocument<LearningCardQuery, LearningCardQueryVariables> = {
  name: 'LearningCard',
  text: "query LearningCard($id: ID!) {\n  learningCard(id: $id) {\n    ...CardWhole\n  }\n}\n\nfragment CardWhole on LearningCard {\n  id\n  version\n  state\n  situation\n  ageBand\n  communityKind\n  what\n  signs\n  starMoment\n  tripwire\n  advice\n  releasedAt\n  authoredByMe\n  canRelease\n}",
};

export const LearningCardsDocument: TypedDocument<LearningCardsQuery, LearningCardsQueryVariables> = {
  name: 'LearningCards',
  text: "query LearningCards($search: FreeText!) {\n  learningCards(search: $search) {\n    ...CardWhole\n  }\n}\n\nfragment CardWhole on LearningCard {\n  id\n  version\n  state\n  situation\n  ageBand\n  communityKind\n  what\n  signs\n  starMoment\n  tripwire\n  advice\n  releasedAt\n  authoredByMe\n  canRelease\n}",
};

export const LiftOutCaseDocument: TypedDocument<LiftOutCaseMutation, LiftOutCaseMutationVariables> = {
  name: 'LiftOutCase',
  text: "mutation LiftOutCase($input: MoveCaseInput!) {\n  liftOutCase(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const ReleaseCardDocument: TypedDocument<ReleaseCardMutation, ReleaseCardMutationVariables> = {
  name: 'ReleaseCard',
  text: "mutation ReleaseCard($input: ReleaseCardInput!) {\n  releaseCard(input: $input) {\n    ...CardWhole\n  }\n}\n\nfragment CardWhole on LearningCard {\n  id\n  version\n  state\n  situation\n  ageBand\n  communityKind\n  what\n  signs\n  starMoment\n  tripwire\n  advice\n  releasedAt\n  authoredByMe\n  canRelease\n}",
};

export const ReopenCaseDocument: TypedDocument<ReopenCaseMutation, ReopenCaseMutationVariables> = {
  name: 'ReopenCase',
  text: "mutation ReopenCase($input: ReopenCaseInput!) {\n  reopenCase(input: $input) {\n    caseId\n    sequence\n  }\n}",
};
