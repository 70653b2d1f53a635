import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { tidyBasis } from '@faellesblik/cases/domain/basis';
import {
  acceptHandOver,
  afterHandOver,
  checkDecline,
  checkHandOver,
  checkHandOverMessage,
  looksOnUntil,
  type HandOverTexts,
} from '@faellesblik/cases/domain/hand-over';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import {
  ExactlyOnce,
  type MadeOutside,
  type Receipt,
} from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import { sendNotice } from '@faellesblik/platform/server/database/notice';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CasesAtHand } from './case-at-hand';
import { CaseRepository, type StoredCase } from './case.repository';
import { CommunityRepository } from './community.repository';
import type {
  AcceptHandOverInput,
  DeclineHandOverInput,
  OfferHandOverInput,
  WithdrawHandOverInput,
  WriteHandOverMessageInput,
} from './hand-over.inputs';
import { HandOverRepository, type NewHandOver } from './hand-over.repository';
import { HandOverWithdrawal } from './hand-over-withdrawal';
import { ParticipantRepository } from './participant.repository';

/** Handing a forløb to another house, which has it when its leader has said yes. */
@Injectable()
export class HandOverService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(CommunityRepository) private readonly communities: CommunityRepository,
    @Inject(HandOverRepository) private readonly handOvers: HandOverRepository,
    @Inject(HandOverWithdrawal) private readonly withdrawal: HandOverWithdrawal,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  offer(actor: Actor, input: OfferHandOverInput): Promise<Receipt> {
    return this.once.run(actor, 'offerHandOver', input, async (tx) => {
      const { caseId, toUnitId } = input;
      const { subject } = await this.atHand.hold(tx, actor, caseId, 'offerHandOver');
      checkHandOver(input, subject, tx.now.toISOString());
      if (await this.handOvers.waiting(tx, caseId)) throw new DomainError('hand-over.already');
      const concerns = await this.participants.leadersOf(tx, toUnitId);
      if (concerns.length === 0) throw new DomainError('hand-over.no-leader', { field: 'toUnitId' });
      const offered = { id: newId(), ...(await this.guarded(tx, input)) };
      await this.handOvers.add(tx, subject, offered);
      await this.participants.stateBasis(tx, caseId, offered.basis);
      await this.drafts.remove(tx, 'handOver', caseId);
      tx.announce({ kind: 'basis.stated', caseId });
      tx.announce({ kind: 'hand-over.offered', caseId, subjectId: offered.id, concerns });
      return { caseId, subjectId: offered.id };
    });
  }

  withdraw(actor: Actor, input: WithdrawHandOverInput): Promise<Receipt> {
    return this.once.run(actor, 'withdrawHandOver', input, async (tx) => {
      const { caseId } = input;
      await this.atHand.take(tx, actor, caseId, 'offerHandOver');
      const subjectId = await this.withdrawal.withdraw(tx, caseId);
      if (!subjectId) throw new DomainError('hand-over.settled');
      return { caseId, subjectId };
    });
  }

  /** The answer first: it is what opens the forløb to the one who takes it. */
  accept(actor: Actor, input: AcceptHandOverInput): Promise<MadeOutside> {
    return this.once.runOutsideCases(actor, 'acceptHandOver', input, async (tx) => {
      const { handOverId, communityId } = input;
      const offered = await this.handOvers.get(tx, handOverId);
      const community = await this.communities.get(tx, communityId);
      await this.handOvers.settle(tx, offered.id, { state: 'accepted', communityId });
      const subject = await this.cases.lock(tx, offered.caseId);
      const received = acceptHandOver(offered, subject, community, actor, tx.now.toISOString());
      await this.cases.receive(tx, received);
      const before = await this.participants.all(tx, subject.id);
      const { leaving, observers } = afterHandOver(before, subject.holderId, actor.personId);
      for (const personId of leaving) await this.participants.end(tx, subject.id, personId);
      const lastDay = looksOnUntil(offered, tx.now.toISOString());
      for (const personId of observers) await this.participants.lookOn(tx, subject.id, { personId, lastDay });
      await this.letHolderIn(tx, received);
      const concerns = [...before.map((one) => one.personId), offered.offeredBy];
      tx.announce({ kind: 'hand-over.accepted', caseId: subject.id, subjectId: offered.id, concerns });
      tx.announce({ kind: 'case.moved', caseId: subject.id });
      return { subjectId: subject.id };
    });
  }

  decline(actor: Actor, input: DeclineHandOverInput): Promise<MadeOutside> {
    return this.once.runOutsideCases(actor, 'declineHandOver', input, async (tx) => {
      const offered = await this.handOvers.get(tx, input.handOverId);
      const { caseId, id, offeredBy } = offered;
      checkDecline(offered, input.word, actor);
      const { word } = await this.guard.passIn(tx, caseId, { word: input.word }, input.answers);
      await this.handOvers.settle(tx, id, { state: 'declined', word });
      const concerns = [offeredBy, actor.personId];
      tx.announce({ kind: 'hand-over.declined', caseId, subjectId: id, concerns });
      return { subjectId: id };
    });
  }

  /** A question or an answer, between the two houses; in no event, since it is not about the forløb itself. */
  write(actor: Actor, input: WriteHandOverMessageInput): Promise<MadeOutside> {
    return this.once.runOutsideCases(actor, 'writeHandOverMessage', input, async (tx) => {
      const to = await this.handOvers.get(tx, input.handOverId);
      checkHandOverMessage(to, input.text, actor);
      const { text } = await this.guard.passIn(tx, to.caseId, { text: input.text }, input.answers);
      const id = newId();
      await this.handOvers.write(tx, id, to, text);
      const leaders = await this.participants.leadersOf(tx, to.toUnitId);
      await sendNotice(tx, { personIds: [...leaders, to.offeredBy] });
      return { subjectId: id };
    });
  }

  private async letHolderIn(tx: Transaction, subject: StoredCase): Promise<void> {
    await this.participants.add(tx, {
      caseId: subject.id,
      personId: subject.holderId,
      unitId: subject.unitId,
      function: 'holder',
      seesFrom: 'start',
      secondAdult: false,
      invitedBy: subject.holderId,
      since: tx.now.toISOString(),
    });
  }

  private async guarded(tx: Transaction, input: OfferHandOverInput): Promise<Omit<NewHandOver, 'id'>> {
    const { toUnitId, kind, startsOn } = input;
    const basis = tidyBasis(input.basis);
    const passed = await this.guard.passIn(
      tx,
      input.caseId,
      {
        strengths: input.strengths,
        works: input.works,
        communities: input.communities,
        avoid: input.avoid,
        structure: input.structure,
        childWords: input.childWords,
        parents: input.parents,
        unknown: input.unknown,
        firstDays: input.firstDays,
        'basis.how': basis.how,
        'basis.other': basis.other,
      },
      input.answers,
    );
    const { 'basis.how': how, 'basis.other': other, ...texts } = passed;
    return {
      toUnitId,
      kind,
      startsOn,
      texts: texts satisfies HandOverTexts,
      basis: { ...basis, how, other },
    };
  }
}
