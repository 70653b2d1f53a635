import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CasesAtHand, type CaseAtHand } from '@faellesblik/cases/server/case-at-hand';
import { checkChildVoice, childVoice } from '@faellesblik/observations/domain/child-voice';
import { checkParentContact, parentContact } from '@faellesblik/observations/domain/parent-contact';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { WriteChildVoiceInput, WriteParentContactInput } from './perspective.inputs';

/** Writing down how it looks to the children and to the parents. */
@Injectable()
export class PerspectiveService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  writeChildVoice(actor: Actor, input: WriteChildVoiceInput): Promise<Receipt> {
    return this.once.run(actor, 'writeChildVoice', input, async (tx) => {
      const { mutationId: _mutation, caseId, answers, ...written } = input;
      const held = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      const now = tx.now.toISOString();
      checkChildVoice(written, now);
      requireParticipant(held, 'askedById', written.askedById);
      const { what } = await this.guard.passIn(tx, caseId, { what: written.what }, answers);
      const made = { id: newId(), caseId, authorId: actor.personId, at: now };
      await tx.insert('child_voice', { ...childVoice({ ...written, what }, now), ...made });
      await this.drafts.remove(tx, 'childVoice', caseId);
      tx.announce({ kind: 'child-voice.written', caseId, subjectId: made.id });
      return { caseId, subjectId: made.id };
    });
  }

  writeParentContact(actor: Actor, input: WriteParentContactInput): Promise<Receipt> {
    return this.once.run(actor, 'writeParentContact', input, async (tx) => {
      const { mutationId: _mutation, caseId, answers, ...written } = input;
      const held = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      const now = tx.now.toISOString();
      checkParentContact(written, now);
      requireParticipant(held, 'contactId', written.contactId);
      const own = {
        what: written.what || null,
        view: written.view || null,
        contribution: written.contribution || null,
      };
      const texts = await this.guard.passIn(tx, caseId, own, answers);
      const made = { id: newId(), caseId, authorId: actor.personId, at: now };
      await tx.insert('parent_contact', { ...parentContact({ ...written, ...texts }, now), ...made });
      await this.drafts.remove(tx, 'parentContact', caseId);
      tx.announce({ kind: 'parent-contact.written', caseId, subjectId: made.id });
      return { caseId, subjectId: made.id };
    });
  }
}

/** Who asked or talked with them takes part here. */
function requireParticipant({ participants }: CaseAtHand, field: string, personId?: string | null): void {
  if (personId && !participants.some((one) => one.personId === personId))
    throw new DomainError('perspective.not-participant', { field });
}
