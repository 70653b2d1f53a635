import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { FindingAnswer } from '@faellesblik/anonymisation/domain/guarded-text';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { checkBasis, requireBasis, tidyBasis, type Basis } from '@faellesblik/cases/domain/basis';
import { checkInvitation, checkRemoval, isOutsider } from '@faellesblik/cases/domain/participant';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CasesAtHand } from './case-at-hand';
import type { BasisInput, InviteInput, RemoveParticipantInput, StateBasisInput } from './case.inputs';
import { ParticipantRepository } from './participant.repository';

/** Who looks with, and on what basis. */
@Injectable()
export class ParticipantService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  stateBasis(actor: Actor, input: StateBasisInput): Promise<Receipt> {
    return this.once.run(actor, 'stateBasis', input, async (tx) => {
      const { caseId } = input;
      await this.atHand.take(tx, actor, caseId, 'stateBasis');
      const basis = await this.guarded(tx, caseId, input.basis, input.answers);
      await this.participants.stateBasis(tx, caseId, basis);
      tx.announce({ kind: 'basis.stated', caseId });
      return { caseId };
    });
  }

  invite(actor: Actor, input: InviteInput): Promise<Receipt> {
    return this.once.run(actor, 'inviteParticipant', input, async (tx) => {
      const { caseId, personId } = input;
      const { subject, participants, facts } = await this.atHand.take(tx, actor, caseId, 'invite');
      checkInvitation(input, participants);
      const unitId = await this.participants.unitOf(tx, personId, subject.unitId);
      if (input.basis) {
        const basis = await this.guarded(tx, caseId, input.basis, input.answers);
        await this.participants.stateBasis(tx, caseId, basis);
        tx.announce({ kind: 'basis.stated', caseId });
      }
      requireBasis(facts.hasBasis || Boolean(input.basis), isOutsider([unitId], subject));
      const { seesFrom, secondAdult } = input;
      const since = tx.now.toISOString();
      await this.participants.add(tx, {
        caseId,
        personId,
        unitId,
        function: input.function,
        seesFrom,
        secondAdult,
        invitedBy: actor.personId,
        since,
      });
      tx.announce({ kind: 'participant.invited', caseId, subjectId: personId, concerns: [personId] });
      return { caseId, subjectId: personId };
    });
  }

  remove(actor: Actor, input: RemoveParticipantInput): Promise<Receipt> {
    return this.once.run(actor, 'removeParticipant', input, async (tx) => {
      const { caseId, personId } = input;
      const { subject, participants } = await this.atHand.take(tx, actor, caseId, 'removeParticipants');
      checkRemoval(personId, subject, participants);
      await this.participants.end(tx, caseId, personId);
      tx.announce({ kind: 'participant.removed', caseId, subjectId: personId, concerns: [personId] });
      return { caseId, subjectId: personId };
    });
  }

  private async guarded(
    tx: Transaction,
    caseId: string,
    basis: BasisInput,
    answers: readonly FindingAnswer[],
  ): Promise<Basis> {
    checkBasis(basis);
    const tidy = tidyBasis(basis);
    const written = { 'basis.how': tidy.how, 'basis.other': tidy.other };
    const texts = await this.guard.passIn(tx, caseId, written, answers);
    return { ...tidy, how: texts['basis.how'], other: texts['basis.other'] };
  }
}
