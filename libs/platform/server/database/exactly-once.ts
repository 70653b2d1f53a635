import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { SECRETS, type Secrets } from '../crypto/secrets';
import { Database } from './database';
import { ProblemError } from '../graphql/problem-error';
import type { Transaction } from './transaction';
import type { Who } from './who';

/** What a mutation leaves for a replay: the forløb, and the id of what was made. No text. */
export interface MadeIds {
  readonly caseId: string;
  readonly subjectId?: string;
}

/** What a mutation outside every forløb leaves for a replay. */
export interface MadeOutside {
  readonly subjectId: string;
}

/** The answer to a mutation on a forløb. */
export interface Receipt extends MadeIds {
  readonly sequence: number;
}

interface Asked {
  readonly mutationId: string;
}

/**
 * A doubled click and a lost answer do the thing once. The first statement of the transaction takes the mutation's
 * id; whoever finds it taken gets the ids made the first time, read anew under the rights of now.
 */
@Injectable()
export class ExactlyOnce {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SECRETS) private readonly secrets: Secrets,
  ) {}

  async run(
    who: Who,
    operation: string,
    input: Asked,
    work: (tx: Transaction) => Promise<MadeIds>,
  ): Promise<Receipt> {
    const { result, sequences } = await this.database.commit(who, async (tx) => {
      const { ids, again } = await this.make(tx, operation, input, work);
      return { ids, sequence: again ? await sequenceOf(tx, ids.caseId) : 0 };
    });
    const sequence = sequences.get(result.ids.caseId) ?? result.sequence;
    return { ...result.ids, sequence };
  }

  /** As `run`, for what belongs to no forløb that the person need know of. */
  runOutsideCases(
    who: Who,
    operation: string,
    input: Asked,
    work: (tx: Transaction) => Promise<MadeOutside>,
  ): Promise<MadeOutside> {
    return this.database.transaction(who, async (tx) => (await this.make(tx, operation, input, work)).ids);
  }

  private async make<Ids extends object>(
    tx: Transaction,
    operation: string,
    input: Asked,
    work: (tx: Transaction) => Promise<Ids>,
  ): Promise<{ readonly ids: Ids; readonly again: boolean }> {
    const done = await this.take<Ids>(tx, operation, input);
    if (done) return { ids: done, again: true };
    const ids = await work(tx);
    await tx.query(
      'update mutation set result = $3 where municipality_id = $1 and person_id = gate.person() and id = $2',
      [tx.who.municipalityId, input.mutationId, JSON.stringify(ids)],
    );
    return { ids, again: false };
  }

  /** Takes the id in this transaction; answers what was made before when it was taken already. */
  private async take<Ids>(tx: Transaction, operation: string, input: Asked): Promise<Ids | undefined> {
    const hmac = createHmac('sha256', this.secrets.hmacKey).update(JSON.stringify(input)).digest();
    const { municipalityId, personId } = tx.who;
    const [taken] = await tx.query<{ id: string }>(
      `insert into mutation (municipality_id, person_id, id, operation, input_hmac, at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning id`,
      [municipalityId, personId, input.mutationId, operation, hmac, tx.now],
    );
    if (taken) return undefined;
    const [before] = await tx.query<{ operation: string; input_hmac: Buffer; result: Ids | null }>(
      'select operation, input_hmac, result from mutation where municipality_id = $1 and person_id = $2 and id = $3',
      [municipalityId, personId, input.mutationId],
    );
    if (!before?.result || before.operation !== operation || !before.input_hmac.equals(hmac)) {
      throw new ProblemError('mutation.reused', { field: 'mutationId' });
    }
    return before.result;
  }
}

async function sequenceOf(tx: Transaction, caseId: string): Promise<number> {
  const [counter] = await tx.query<{ sequence: number }>(
    'select sequence from case_counter where municipality_id = $1 and case_id = $2',
    [tx.who.municipalityId, caseId],
  );
  if (!counter) throw new ProblemError('not-found');
  return counter.sequence;
}
