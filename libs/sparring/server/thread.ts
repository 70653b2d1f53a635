import { Inject, Injectable } from '@nestjs/common';
import { ObservationRepository } from '@faellesblik/observations/server/observation.repository';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type { Message } from '@faellesblik/sparring/domain/message';
import { answeredBy } from '@faellesblik/sparring/domain/sparring-request';
import { MessageRepository } from './message.repository';
import { SparringRequestRepository } from './sparring-request.repository';

/** The thread of a forløb, and the requests that its messages answer. */
@Injectable()
export class Thread {
  constructor(
    @Inject(MessageRepository) private readonly messages: MessageRepository,
    @Inject(ObservationRepository) private readonly observations: ObservationRepository,
    @Inject(SparringRequestRepository) private readonly requests: SparringRequestRepository,
  ) {}

  async add(tx: Transaction, message: Message): Promise<void> {
    if (message.replyTo) await this.messages.requireIn(tx, message.caseId, message.replyTo);
    if (message.observationId) await this.observations.requireIn(tx, message.caseId, message.observationId);
    await this.messages.add(tx, message);
    for (const request of await this.requests.ofCase(tx, message.caseId)) {
      const answered = answeredBy(request, message.authorId, message.at);
      if (answered !== request) await this.requests.saveAnswer(tx, answered);
    }
  }
}
