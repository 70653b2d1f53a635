import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import {
  functionOfTaker,
  takeSparring,
  type SparringRequest,
} from '@faellesblik/sparring/domain/sparring-request';
import { SparringRequestRepository } from './sparring-request.repository';
import type { TakeSparringInput } from './sparring.inputs';
import { TakerRepository } from './taker.repository';

/** Taking a request, and with it a place in the forløb. */
@Injectable()
export class TakingService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(SparringRequestRepository) private readonly requests: SparringRequestRepository,
    @Inject(TakerRepository) private readonly takers: TakerRepository,
  ) {}

  take(actor: Actor, input: TakeSparringInput): Promise<Receipt> {
    return this.once.run(actor, 'takeSparring', input, async (tx) => {
      const request = await this.requests.get(tx, input.requestId);
      await this.goIn(tx, actor, request);
      // The forløb is visible only from here on, so the rule comes after the writing; what it refuses has not happened.
      const subject = await this.cases.get(tx, request.caseId);
      const { caseId, askedBy } = takeSparring(request, actor, subject, tx.now.toISOString());
      const concerns = [askedBy, ...(await this.requests.membersOf(tx, request.unitId))];
      tx.announce({ kind: 'sparring.taken', caseId, subjectId: request.id, concerns });
      return { caseId, subjectId: request.id };
    });
  }

  /** Takes it first: that is what opens the door for the participant. */
  private async goIn(tx: Transaction, actor: Actor, { id, caseId, unitId }: SparringRequest): Promise<void> {
    const membership = actor.memberships.find((one) => one.unitId === unitId);
    if (!membership) throw new DomainError('sparring.not-found');
    await this.requests.take(tx, id);
    await this.takers.letIn(tx, {
      caseId,
      personId: actor.personId,
      unitId,
      function: functionOfTaker(membership.unitKind),
      seesFrom: 'start',
      secondAdult: false,
      invitedBy: actor.personId,
      since: tx.now.toISOString(),
    });
  }
}
