import { Injectable } from '@nestjs/common';
import type { Instant } from '@faellesblik/access/domain/calendar';
import type { FollowUpFields } from '@faellesblik/measures/domain/follow-up';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** A follow-up as kept; the next date it gave is the measure's. */
export interface FollowUp extends Omit<FollowUpFields, 'nextDate'> {
  readonly id: string;
  readonly caseId: string;
  readonly measureId: string;
  readonly authorId: string;
  readonly at: Instant;
}

/** The only place that knows the table of follow-ups. */
@Injectable()
export class FollowUpRepository {
  add(tx: Transaction, one: FollowUp): Promise<void> {
    return tx.insert('follow_up', { ...one });
  }
}
