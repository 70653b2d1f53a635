import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import {
  acceptHolder,
  declineHolder,
  offerHolder,
  withdrawHolderOffer,
} from '@faellesblik/cases/domain/holder';
import { functionOf } from '@faellesblik/cases/domain/participant';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CasesAtHand, type CaseAtHand } from './case-at-hand';
import { CaseRepository } from './case.repository';
import type {
  AnswerHolderOfferInput,
  OfferHolderInput,
  WithdrawHolderOfferInput,
} from './participant.inputs';
import { HandOverRepository } from './hand-over.repository';
import { ParticipantRepository } from './participant.repository';

/** Handing the role of tovholder over; the forløb is held, so that an offer is not answered while it is taken back. */
@Injectable()
export class HolderService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
    @Inject(HandOverRepository) private readonly handOvers: HandOverRepository,
  ) {}

  offer(actor: Actor, input: OfferHolderInput): Promise<Receipt> {
    return this.once.run(actor, 'offerHolder', input, async (tx) => {
      const { caseId, personId } = input;
      const { subject, participants } = await this.atHand.hold(tx, actor, caseId, 'offerHolder');
      await this.cases.save(tx, offerHolder(subject, personId, participants));
      tx.announce({ kind: 'holder.offered', caseId, subjectId: personId, concerns: [personId] });
      return { caseId, subjectId: personId };
    });
  }

  /** The one who was asked hears it on Mit bord; the log keeps the offer and what came of it, no more. */
  withdraw(actor: Actor, input: WithdrawHolderOfferInput): Promise<Receipt> {
    return this.once.run(actor, 'withdrawHolderOffer', input, async (tx) => {
      const { caseId } = input;
      const { subject } = await this.atHand.hold(tx, actor, caseId, 'offerHolder');
      await this.cases.save(tx, withdrawHolderOffer(subject));
      const subjectId = subject.holderOfferedTo ?? actor.personId;
      tx.announce({ kind: 'holder.withdrawn', caseId, subjectId, concerns: [subjectId] });
      return { caseId };
    });
  }

  answer(actor: Actor, input: AnswerHolderOfferInput): Promise<Receipt> {
    return this.once.run(actor, 'answerHolderOffer', input, async (tx) => {
      const { caseId, accept } = input;
      const found = await this.atHand.hold(tx, actor, caseId, 'answerHolderOffer');
      if (accept) await this.accept(tx, actor, found);
      else await this.cases.save(tx, declineHolder(found.subject, actor));
      const concerns = [found.subject.holderId, actor.personId];
      const kind = accept ? 'holder.changed' : 'holder.declined';
      tx.announce({ kind, caseId, subjectId: actor.personId, concerns });
      return { caseId };
    });
  }

  /** The participants first: the door to the other's row is open while the offer stands. */
  private async accept(tx: Transaction, actor: Actor, { subject, participants }: CaseAtHand): Promise<void> {
    const former = await this.participants.placeOf(tx, subject.holderId, subject.unitId);
    const after = acceptHolder(subject, actor, participants, functionOf(former.unitKind, former.profession));
    for (const change of after.changes) await this.participants.change(tx, subject.id, change);
    await this.cases.save(tx, after.subject);
    await this.handOvers.passOn(tx, subject.id);
  }
}
