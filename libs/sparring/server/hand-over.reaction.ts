import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '@faellesblik/platform/server/database/reactions';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { withdrawWaiting } from '@faellesblik/sparring/domain/sparring-request';
import { SparringRequestRepository } from './sparring-request.repository';

/** What the old house asked and nobody has taken is withdrawn when another house has taken the forløb over: that house asks anew. */
@Injectable()
export class HandOverReaction implements OnModuleInit {
  constructor(
    @Inject(Reactions) private readonly reactions: Reactions,
    @Inject(SparringRequestRepository) private readonly requests: SparringRequestRepository,
  ) {}

  onModuleInit(): void {
    this.reactions.on('hand-over.accepted', (tx, { caseId }) => this.withdraw(tx, caseId));
  }

  private async withdraw(tx: Transaction, caseId: string): Promise<void> {
    const asked = await this.requests.ofCase(tx, caseId);
    for (const request of withdrawWaiting(asked, tx.now.toISOString())) {
      await this.requests.saveWithdrawn(tx, request);
      const concerns = await this.requests.membersOf(tx, request.unitId);
      tx.announce({ kind: 'sparring.withdrawn', caseId, subjectId: request.id, concerns });
    }
  }
}
