import { Injectable } from '@angular/core';
import type { Answer } from '@faellesblik/contracts/generated/schema';

/** An answer as far as it is written. */
export interface UnsentAnswer {
  readonly answer: Answer | null;
  readonly reason: string;
  readonly wouldDo: string;
}

/** Answers that are being written, kept while one reads another tab of the forløb. In memory alone: gone with the page. */
@Injectable({ providedIn: 'root' })
export class UnsentAnswers {
  private readonly kept = new Map<string, UnsentAnswer>();

  /** What was written in this round, or nothing. */
  of(roundId: string): UnsentAnswer {
    return this.kept.get(roundId) ?? { answer: null, reason: '', wouldDo: '' };
  }

  /** Keeps it as it is now. */
  keep(roundId: string, answer: UnsentAnswer): void {
    this.kept.set(roundId, answer);
  }
}
