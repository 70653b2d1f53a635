import type { Transaction } from './transaction';

/** The channel every API process listens on. */
export const NOTIFY_CHANNEL = 'faellesblik';

/** What a committed transaction tells every API process. Ids alone. */
export interface Notice {
  readonly municipalityId: string;
  /** Forløb with news. */
  readonly caseIds?: readonly string[];
  /** People whose Mit bord has changed. */
  readonly personIds?: readonly string[];
  /** Sessions that have ended before their time. */
  readonly endedSessions?: readonly string[];
}

/** Sends a notice when the transaction commits. */
export async function sendNotice(tx: Transaction, notice: Omit<Notice, 'municipalityId'>): Promise<void> {
  const whole: Notice = { municipalityId: tx.who.municipalityId, ...notice };
  await tx.query('select pg_notify($1, $2)', [NOTIFY_CHANNEL, JSON.stringify(whole)]);
}
