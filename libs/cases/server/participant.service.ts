import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { FindingAnswer } from '@faellesblik/anonymisation/domain/guarded-text';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { checkBasis, requireBasis, tidyBasis, type Basis } from '@faellesblik/cases/domain/basis';
import {
  checkInvitation,
  checkLeaving,
  checkRemoval,
  checkSuggestion,
  isOutsider,
  widen,
} from '@faellesblik/cases/domain/participant';
import {
  ExactlyOnce,
  type MadeOutside,
  type Receipt,
} from '@faellesblik/platform/server/database/exactly-once';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CasesAtHand } from './case-at-hand';
import type { BasisInput, InviteInput, RemoveParticipantInput, StateBasisInput } from './case.inputs';
import { CaseRepository, type StoredCase } from './case.repository';
import type { LeaveCaseInput, SuggestParticipantInput, WidenViewInput } from './participant.inputs';
import { ParticipantRepository } from './participant.repository';
import { SuggestionRepository } from './suggestion.repository';

/** Who looks with, and on what basis. */
@Injectable()
export class ParticipantService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
    @Inject(SuggestionRepository) private readonly suggestions: SuggestionRepository,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  stateBasis(actor: Actor, input: StateBasisInput): Promise<Receipt> {
    return this.once.run(actor, 'stateBasis', input, async (tx) => {
      await this.atHand.take(tx, actor, input.caseId, 'stateBasis');
      await this.writeBasis(tx, input.caseId, input.basis, input.answers);
      return { caseId: input.caseId };
    });
  }

  invite(actor: Actor, input: InviteInput): Promise<Receipt> {
    return this.once.run(actor, 'inviteParticipant', input, async (tx) => {
      const { caseId, personId } = input;
      const { subject, participants, facts } = await this.atHand.hold(tx, actor, caseId, 'invite');
      checkInvitation(input, participants);
      const { unitId } = await this.participants.placeOf(tx, personId, subject.unitId);
      if (input.basis) await this.writeBasis(tx, caseId, input.basis, input.answers);
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
      await this.suggestions.settle(tx, caseId, personId);
      tx.announce({ kind: 'participant.invited', caseId, subjectId: personId, concerns: [personId] });
      return { caseId, subjectId: personId };
    });
  }

  remove(actor: Actor, input: RemoveParticipantInput): Promise<Receipt> {
    return this.once.run(actor, 'removeParticipant', input, async (tx) => {
      const { caseId, personId } = input;
      const { subject, participants } = await this.atHand.hold(tx, actor, caseId, 'removeParticipants');
      checkRemoval(personId, subject, participants);
      await this.participants.end(tx, caseId, personId);
      await this.dropOffer(tx, subject, personId);
      tx.announce({ kind: 'participant.removed', caseId, subjectId: personId, concerns: [personId] });
      return { caseId, subjectId: personId };
    });
  }

  /** Leaving by oneself. What is seen of the forløb ends here, so the answer is about nothing in it. */
  leave(actor: Actor, input: LeaveCaseInput): Promise<MadeOutside> {
    return this.once.runOutsideCases(actor, 'leaveCase', input, async (tx) => {
      const { caseId } = input;
      const { personId } = actor;
      const found = await this.atHand.look(tx, actor, await this.cases.lock(tx, caseId));
      checkLeaving(personId, found.subject, found.participants);
      await this.dropOffer(tx, found.subject, personId);
      await this.participants.end(tx, caseId, personId);
      tx.announce({
        kind: 'participant.left',
        caseId,
        subjectId: personId,
        concerns: [personId, found.subject.holderId],
      });
      return { subjectId: caseId };
    });
  }

  /** Lets a participant see from the start; the log says so. */
  widenView(actor: Actor, input: WidenViewInput): Promise<Receipt> {
    return this.once.run(actor, 'widenView', input, async (tx) => {
      const { caseId, personId } = input;
      const { participants } = await this.atHand.take(tx, actor, caseId, 'widenView');
      const { seesFrom } = widen(personId, participants);
      await this.participants.change(tx, caseId, { personId, seesFrom });
      tx.announce({ kind: 'participant.widened', caseId, subjectId: personId, concerns: [personId] });
      return { caseId, subjectId: personId };
    });
  }

  /** Suggests a colleague to the leader, who invites or puts the suggestion aside. */
  suggest(actor: Actor, input: SuggestParticipantInput): Promise<Receipt> {
    return this.once.run(actor, 'suggestParticipant', input, async (tx) => {
      const { caseId, personId } = input;
      const { subject, participants } = await this.atHand.take(tx, actor, caseId, 'suggestParticipant');
      checkSuggestion(personId, participants, await this.suggestions.waiting(tx, caseId));
      await this.participants.placeOf(tx, personId, subject.unitId);
      await this.suggestions.add(tx, caseId, personId);
      const concerns = await this.participants.leadersOf(tx, subject.unitId);
      tx.announce({ kind: 'participant.suggested', caseId, subjectId: personId, concerns });
      return { caseId, subjectId: personId };
    });
  }

  /** Puts a suggestion aside; nothing is said about it in the log. */
  setSuggestionAside(actor: Actor, input: SuggestParticipantInput): Promise<Receipt> {
    return this.once.run(actor, 'setSuggestionAside', input, async (tx) => {
      const { caseId, personId } = input;
      await this.atHand.take(tx, actor, caseId, 'invite');
      await this.suggestions.settle(tx, caseId, personId);
      return { caseId, subjectId: personId };
    });
  }

  /** States the basis in a transaction that has begun; what it says passes the guard first. */
  async writeBasis(
    tx: Transaction,
    caseId: string,
    basis: BasisInput,
    answers: readonly FindingAnswer[],
  ): Promise<void> {
    await this.participants.stateBasis(tx, caseId, await this.guarded(tx, caseId, basis, answers));
    tx.announce({ kind: 'basis.stated', caseId });
  }

  /** Who is no longer in cannot become tovholder. */
  private async dropOffer(tx: Transaction, subject: StoredCase, personId: string): Promise<void> {
    if (subject.holderOfferedTo !== personId) return;
    await this.cases.save(tx, { ...subject, holderOfferedTo: null });
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
