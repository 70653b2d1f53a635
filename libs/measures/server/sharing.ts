import { Inject, Injectable } from '@nestjs/common';
import type {
  FindingAnswer,
  FreeTextFields,
  GuardedFields,
} from '@faellesblik/anonymisation/domain/guarded-text';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** A text on its way from its author to the others: through the guard, and out of the drafts. */
@Injectable()
export class Sharing {
  constructor(
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  /** Throws text.blocked or text.unanswered, and then the draft is still there. */
  async share<Fields extends FreeTextFields>(
    tx: Transaction,
    draft: { readonly kind: 'measure' | 'followUp' | 'review'; readonly caseId: string },
    fields: Fields,
    answers: readonly FindingAnswer[],
  ): Promise<GuardedFields<Fields>> {
    const texts = await this.guard.passIn(tx, draft.caseId, fields, answers);
    await this.drafts.remove(tx, draft.kind, draft.caseId);
    return texts;
  }
}
