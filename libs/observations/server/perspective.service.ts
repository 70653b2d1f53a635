import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CasesAtHand, type CaseAtHand } from '@faellesblik/cases/server/case-at-hand';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import {
  checkChildVoice,
  childVoice,
  type ChildVoiceFields,
} from '@faellesblik/observations/domain/child-voice';
import {
  checkParentContact,
  parentContact,
  type ParentContactFields,
} from '@faellesblik/observations/domain/parent-contact';
import { requireOwnPerspective } from '@faellesblik/observations/domain/perspective';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type {
  ReviseChildVoiceInput,
  ReviseParentContactInput,
  WithdrawPerspectiveInput,
  WriteChildVoiceInput,
  WriteParentContactInput,
} from './perspective.inputs';
import { PerspectiveRepository } from './perspective.repository';

type Answers = WriteChildVoiceInput['answers'];

/** Writing down how it looks to the children and to the parents, correcting that, and taking it back. */
@Injectable()
export class PerspectiveService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(PerspectiveRepository) private readonly perspectives: PerspectiveRepository,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  writeChildVoice(actor: Actor, input: WriteChildVoiceInput): Promise<Receipt> {
    return this.once.run(actor, 'writeChildVoice', input, async (tx) => {
      const { mutationId: _mutation, caseId, answers, ...written } = input;
      const held = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      const fields = await this.guardedVoice(tx, held, written, answers);
      const made = { id: newId(), caseId, authorId: actor.personId, at: tx.now };
      await this.perspectives.add(tx, 'child_voice', { ...fields, ...made });
      await this.drafts.remove(tx, 'childVoice', caseId);
      tx.announce({ kind: 'child-voice.written', caseId, subjectId: made.id });
      return { caseId, subjectId: made.id };
    });
  }

  writeParentContact(actor: Actor, input: WriteParentContactInput): Promise<Receipt> {
    return this.once.run(actor, 'writeParentContact', input, async (tx) => {
      const { mutationId: _mutation, caseId, answers, ...written } = input;
      const held = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      const fields = await this.guardedContact(tx, held, written, answers);
      const made = { id: newId(), caseId, authorId: actor.personId, at: tx.now };
      await this.perspectives.add(tx, 'parent_contact', { ...fields, ...made });
      await this.drafts.remove(tx, 'parentContact', caseId);
      tx.announce({ kind: 'parent-contact.written', caseId, subjectId: made.id });
      return { caseId, subjectId: made.id };
    });
  }

  reviseChildVoice(actor: Actor, input: ReviseChildVoiceInput): Promise<Receipt> {
    return this.once.run(actor, 'reviseChildVoice', input, async (tx) => {
      const { mutationId: _mutation, id, version, answers, ...written } = input;
      const found = await this.perspectives.get(tx, 'child_voice', id);
      const { caseId } = found;
      const held = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      requireOwnPerspective(found, actor, held.subject);
      const fields = await this.guardedVoice(tx, held, written, answers);
      await this.perspectives.revise(tx, 'child_voice', found, version, { ...fields });
      tx.announce({ kind: 'child-voice.revised', caseId, subjectId: id });
      return { caseId, subjectId: id };
    });
  }

  reviseParentContact(actor: Actor, input: ReviseParentContactInput): Promise<Receipt> {
    return this.once.run(actor, 'reviseParentContact', input, async (tx) => {
      const { mutationId: _mutation, id, version, answers, ...written } = input;
      const found = await this.perspectives.get(tx, 'parent_contact', id);
      const { caseId } = found;
      const held = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      requireOwnPerspective(found, actor, held.subject);
      const fields = await this.guardedContact(tx, held, written, answers);
      await this.perspectives.revise(tx, 'parent_contact', found, version, { ...fields });
      tx.announce({ kind: 'parent-contact.revised', caseId, subjectId: id });
      return { caseId, subjectId: id };
    });
  }

  withdraw(actor: Actor, input: WithdrawPerspectiveInput): Promise<Receipt> {
    return this.once.run(actor, 'withdrawPerspective', input, async (tx) => {
      const { table, found } = await this.perspectives.getAny(tx, input.id);
      const { id, caseId } = found;
      requireOwnPerspective(found, actor, await this.cases.get(tx, caseId));
      await this.perspectives.withdraw(tx, table, found);
      const kind = table === 'child_voice' ? 'child-voice.withdrawn' : 'parent-contact.withdrawn';
      tx.announce({ kind, caseId, subjectId: id });
      return { caseId, subjectId: id };
    });
  }

  private async guardedVoice(
    tx: Transaction,
    held: CaseAtHand,
    written: ChildVoiceFields<string>,
    answers: Answers,
  ): Promise<ChildVoiceFields> {
    const now = tx.now.toISOString();
    checkChildVoice(written, now);
    requireParticipant(held, 'askedById', written.askedById);
    const { what } = await this.guard.passIn(tx, held.subject.id, { what: written.what }, answers);
    return childVoice({ ...written, what }, now);
  }

  private async guardedContact(
    tx: Transaction,
    held: CaseAtHand,
    written: ParentContactFields<string>,
    answers: Answers,
  ): Promise<ParentContactFields> {
    const now = tx.now.toISOString();
    checkParentContact(written, now);
    requireParticipant(held, 'contactId', written.contactId);
    const own = {
      what: written.what || null,
      view: written.view || null,
      contribution: written.contribution || null,
    };
    const texts = await this.guard.passIn(tx, held.subject.id, own, answers);
    return parentContact({ ...written, ...texts }, now);
  }
}

/** Who asked or talked with them takes part here. */
function requireParticipant({ participants }: CaseAtHand, field: string, personId?: string | null): void {
  if (personId && !participants.some((one) => one.personId === personId))
    throw new DomainError('perspective.not-participant', { field });
}
