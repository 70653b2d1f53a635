import { Inject, Injectable } from '@nestjs/common';
import type { CalendarDate, Instant } from '@faellesblik/access/domain/calendar';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Outcome } from '@faellesblik/cases/domain/review-outcome';
import { measureReviewed } from '@faellesblik/measures/domain/review';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { MeasureRepository } from './measure.repository';

/** A status as kept. */
export interface Review {
  readonly id: string;
  readonly caseId: string;
  readonly outcome: Outcome;
  readonly reason: GuardedText;
  readonly nextDate: CalendarDate | null;
  readonly heldBy: string;
  readonly at: Instant;
}

/** The only place that knows the table of statuses. */
@Injectable()
export class ReviewRepository {
  constructor(@Inject(MeasureRepository) private readonly measures: MeasureRepository) {}

  /** Keeps a status, and what it did to the measures of its forløb. */
  async add(tx: Transaction, review: Review): Promise<void> {
    await tx.insert('review', { ...review });
    for (const before of await this.measures.all(tx, review.caseId)) {
      const after = measureReviewed(before, review.outcome);
      if (after !== before) await this.measures.save(tx, after);
    }
  }
}
