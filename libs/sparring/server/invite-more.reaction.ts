import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Announcement } from '@faellesblik/platform/server/database/announcement';
import { Reactions } from '@faellesblik/platform/server/database/reactions';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { SparringService } from './sparring.service';

/** What a status carries when it ends in *inviter flere*; the question has passed the guard with the status. */
interface Invited {
  readonly inviteUnitId?: string | null;
  readonly inviteQuestion?: GuardedText | null;
}

/** The fields of a request under the names they have in the form of the status. */
const fieldInReview: Readonly<Record<string, string>> = {
  unitId: 'inviteUnitId',
  question: 'inviteQuestion',
};

/** *Inviter flere*: the status and the request it leads to are one transaction. */
@Injectable()
export class InviteMoreReaction implements OnModuleInit {
  constructor(
    @Inject(Reactions) private readonly reactions: Reactions,
    @Inject(SparringService) private readonly sparring: SparringService,
  ) {}

  onModuleInit(): void {
    this.reactions.on('review.held', (tx, announcement) => this.ask(tx, announcement));
  }

  private async ask(tx: Transaction, { caseId, carries }: Announcement): Promise<void> {
    const { inviteUnitId, inviteQuestion } = (carries ?? {}) as Invited;
    if (!inviteUnitId || !inviteQuestion) return;
    try {
      await this.sparring.askAfterReview(tx, { caseId, unitId: inviteUnitId, question: inviteQuestion });
    } catch (error) {
      throw asInReview(error);
    }
  }
}

function asInReview(error: unknown): unknown {
  if (!(error instanceof DomainError)) return error;
  const field = fieldInReview[String(error.details['field'])];
  return field ? new DomainError(error.code, { ...error.details, field }) : error;
}
