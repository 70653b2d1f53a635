import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '@faellesblik/platform/server/database/reactions';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { HandOverRepository } from './hand-over.repository';
import { ParticipantRepository } from './participant.repository';

/** Takes an offer back: the tovholder does, and a forløb that rests or ends does by itself, so that no house waits to answer what it cannot. */
@Injectable()
export class HandOverWithdrawal implements OnModuleInit {
  constructor(
    @Inject(Reactions) private readonly reactions: Reactions,
    @Inject(HandOverRepository) private readonly handOvers: HandOverRepository,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
  ) {}

  onModuleInit(): void {
    for (const kind of ['case.paused', 'case.closed', 'case.lifted-out'] as const) {
      this.reactions.on(kind, async (tx, { caseId }) => void (await this.withdraw(tx, caseId)));
    }
  }

  /** @returns the id of the offer that waited, if one did. */
  async withdraw(tx: Transaction, caseId: string): Promise<string | undefined> {
    const withdrawn = await this.handOvers.withdraw(tx, caseId);
    if (!withdrawn) return undefined;
    const concerns = await this.participants.leadersOf(tx, withdrawn.toUnitId);
    tx.announce({ kind: 'hand-over.withdrawn', caseId, subjectId: withdrawn.id, concerns });
    return withdrawn.id;
  }
}
