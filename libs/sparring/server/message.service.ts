import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import { checkMessage, writeMessage } from '@faellesblik/sparring/domain/message';
import type { WriteMessageInput } from './sparring.inputs';
import { Thread } from './thread';

/** Thinking together in writing. */
@Injectable()
export class MessageService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(Thread) private readonly thread: Thread,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  write(actor: Actor, input: WriteMessageInput): Promise<Receipt> {
    return this.once.run(actor, 'writeMessage', input, async (tx) => {
      const { caseId, kind } = input;
      const { participants } = await this.atHand.take(tx, actor, caseId, 'writeMessage');
      checkMessage(input);
      const { text } = await this.guard.passIn(tx, caseId, { text: input.text }, input.answers);
      const made = { id: newId(), caseId, authorId: actor.personId };
      const about = { replyTo: input.replyTo || null, observationId: input.observationId || null };
      await this.thread.add(tx, writeMessage({ kind, text, ...about }, made, tx.now.toISOString()));
      await this.drafts.remove(tx, 'message', caseId);
      const concerns = participants.map((one) => one.personId);
      tx.announce({ kind: 'message.written', caseId, subjectId: made.id, concerns });
      return { caseId, subjectId: made.id };
    });
  }
}
