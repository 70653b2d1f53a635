// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './schema';

export type PersonFragment = { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { readonly me: { readonly language: Types.Language, readonly municipality: string, readonly demo: boolean, readonly person: { readonly id: string, readonly name: string, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }, readonly memberships: ReadonlyArray<{ readonly role: Types.Role, readonly profession: Types.Profession, readonly unit: { readonly id: string, readonly name: string, readonly kind: Types.UnitKind, readonly side: Types.Side } }>, readonly can: { readonly openCase: boolean, readonly takeSparring: boolean, readonly readCards: boolean, readonly seeCases: boolean } } | null };

export type SetLanguageMutationVariables = Exact<{
  language: Types.Language;
  mutationId: string;
}>;


export type SetLanguageMutation = { readonly setLanguage: boolean };

export type SignOutMutationVariables = Exact<{
  mutationId: string;
}>;


export type SignOutMutation = { readonly signOut: boolean };
