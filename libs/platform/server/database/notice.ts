/** The channel every API process listens on. */
export const NOTIFY_CHANNEL = 'faellesblik';

/** One per committing transaction: which forløb have news, and whose Mit bord. Ids alone. */
export interface Notice {
  readonly municipalityId: string;
  readonly caseIds: readonly string[];
  readonly personIds: readonly string[];
}
