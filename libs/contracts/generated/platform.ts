// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { MeQuery, MeQueryVariables, SetLanguageMutation, SetLanguageMutationVariables, SetLanguageMirrorMutation, SetLanguageMirrorMutationVariables, SignOutMutation, SignOutMutationVariables } from './operations';

export type { MeQuery, MeQueryVariables, SetLanguageMutation, SetLanguageMutationVariables, SetLanguageMirrorMutation, SetLanguageMirrorMutationVariables, SignOutMutation, SignOutMutationVariables };

export const MeDocument: TypedDocument<MeQuery, MeQueryVariables> = {
  name: 'Me',
  text: "query Me {\n  me {\n    person {\n      ...Person\n    }\n    language\n    languageMirror\n    municipality\n    memberships {\n      unit {\n        id\n        name\n        kind\n        side\n      }\n      role\n      profession\n    }\n    can {\n      openCase\n      proposeCase\n      takeSparring\n      readCards\n      seeCases\n      keepMirror\n    }\n    demo\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const SetLanguageDocument: TypedDocument<SetLanguageMutation, SetLanguageMutationVariables> = {
  name: 'SetLanguage',
  text: "mutation SetLanguage($language: Language!, $mutationId: ID!) {\n  setLanguage(language: $language, mutationId: $mutationId)\n}",
};

export const SetLanguageMirrorDocument: TypedDocument<SetLanguageMirrorMutation, SetLanguageMirrorMutationVariables> = {
  name: 'SetLanguageMirror',
  text: "mutation SetLanguageMirror($on: Boolean!, $mutationId: ID!) {\n  setLanguageMirror(on: $on, mutationId: $mutationId)\n}",
};

export const SignOutDocument: TypedDocument<SignOutMutation, SignOutMutationVariables> = {
  name: 'SignOut',
  text: "mutation SignOut($mutationId: ID!) {\n  signOut(mutationId: $mutationId)\n}",
};
