import { Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type { Message } from '@faellesblik/sparring/domain/message';

/** The only place that knows the table of messages. */
@Injectable()
export class MessageRepository {
  /** Refuses what is not a message of this forløb that the writer can see. */
  async requireIn(tx: Transaction, caseId: string, id: string): Promise<void> {
    const [row] = await tx.query<{ found: boolean }>(
      'select true as found from message where municipality_id = $1 and case_id = $2 and id = $3',
      [tx.who.municipalityId, caseId, id],
    );
    if (!row) throw new DomainError('message.not-found', { field: 'replyTo' });
  }

  add(tx: Transaction, message: Message): Promise<void> {
    return tx.insert('message', { ...message });
  }
}
