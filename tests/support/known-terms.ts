import type * as Types from '@faellesblik/contracts/generated/schema';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { SignedIn } from './sign-in';

const document = <Result, Variables>(name: string, text: string): TypedDocument<Result, Variables> => ({
  name,
  text,
});
type KnownTerms = Pick<Types.KnownTerms, 'terms' | 'version'>;

const READ = document<{ readonly knownTerms: KnownTerms }, { readonly caseId: string }>(
  'KnownTerms',
  'query KnownTerms($caseId: ID!) { knownTerms(caseId: $caseId) { terms version } }',
);
const SAVE = document<{ readonly saveKnownTerms: KnownTerms }, { readonly input: Types.SaveKnownTermsInput }>(
  'SaveKnownTerms',
  'mutation SaveKnownTerms($input: SaveKnownTermsInput!) { saveKnownTerms(input: $input) { terms version } }',
);
const DRAFT = document<{ readonly saveDraft: Types.SavedDraft }, { readonly input: Types.SaveDraftInput }>(
  'SaveDraft',
  `mutation SaveDraft($input: SaveDraftInput!) { saveDraft(input: $input) {
     version updatedAt known { path start end } dismissed { path start end } } }`,
);

type ReadDraft = Pick<Types.Draft, 'body' | 'known' | 'dismissed'>;
const AGAIN = document<
  { readonly draft: ReadDraft | null },
  { readonly kind: Types.DraftKind; readonly caseId: string }
>(
  'Draft',
  `query Draft($kind: DraftKind!, $caseId: ID!) { draft(kind: $kind, caseId: $caseId) {
     body known { path start end } dismissed { path start end } } }`,
);

const VERSION = document<
  { readonly draft: Pick<Types.Draft, 'version'> | null },
  { readonly kind: Types.DraftKind; readonly caseId: string }
>(
  'DraftVersion',
  'query DraftVersion($kind: DraftKind!, $caseId: ID!) { draft(kind: $kind, caseId: $caseId) { version } }',
);

export const knownTerms = async (who: SignedIn, caseId: string): Promise<KnownTerms> =>
  (await who.ask(READ, { caseId })).knownTerms;

export const saveKnownTerms = async (
  who: SignedIn,
  input: Omit<Types.SaveKnownTermsInput, 'mutationId'> & { readonly mutationId?: string },
): Promise<KnownTerms> => (await who.ask(SAVE, { input: { mutationId: newId(), ...input } })).saveKnownTerms;

/** Saves a draft of a forløb upon what is there, and answers what the server tells of it. */
export const savedDraft = async (
  who: SignedIn,
  caseId: string,
  body: object,
  kind: Types.DraftKind = 'observation',
): Promise<Types.SavedDraft> => {
  const version = (await who.ask(VERSION, { kind, caseId })).draft?.version ?? 0;
  return (await who.ask(DRAFT, { input: { kind, caseId, body: JSON.stringify(body), version } })).saveDraft;
};

/** Reads a draft of a forløb again, as a page does that is opened anew; null when there is none. */
export const readDraft = async (
  who: SignedIn,
  caseId: string,
  kind: Types.DraftKind,
): Promise<ReadDraft | null> => (await who.ask(AGAIN, { kind, caseId })).draft;
