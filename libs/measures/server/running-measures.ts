import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { requireRight } from '@faellesblik/cases/domain/case-policy';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { CaseRepository, type StoredCase } from '@faellesblik/cases/server/case.repository';
import { runMeasure } from '@faellesblik/measures/domain/close-round';
import type { Measure } from '@faellesblik/measures/domain/measure';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { MeasureRepository } from './measure.repository';
import { nextDateAfterFollowUp } from './next-date';

/** A measure, and the forløb it belongs to. */
export interface MeasureAtHand {
  readonly measure: Measure;
  readonly subject: StoredCase;
}

/** Measures that run, and the next date of their forløb, which follows from their planned follow-ups. */
@Injectable()
export class RunningMeasures {
  constructor(
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(MeasureRepository) private readonly measures: MeasureRepository,
  ) {}

  /** Lets the agreed measures run and saves the forløb with the first follow-up as its next date. Answers who is responsible. */
  async begin(
    tx: Transaction,
    subject: StoredCase,
    measureIds: readonly string[],
  ): Promise<readonly string[]> {
    const measures = await this.measures.among(tx, subject.id, measureIds);
    for (const measure of measures) await this.measures.save(tx, runMeasure(measure));
    await this.cases.save(tx, { ...subject, nextDate: await this.measures.earliestFollowUp(tx, subject.id) });
    return measures.flatMap(ownersOf);
  }

  /** Takes a measure up to follow it up. Locks the forløb first, so that two who log at once do not overwrite each other's plan. */
  async take(tx: Transaction, actor: Actor, measureId: string): Promise<MeasureAtHand> {
    const { caseId } = await this.measures.get(tx, measureId);
    const { subject, viewer, facts } = await this.atHand.look(tx, actor, await this.cases.lock(tx, caseId));
    requireRight('followUp', viewer, subject, facts);
    return { subject, measure: await this.measures.get(tx, measureId) };
  }

  /** Saves a measure that has been followed up, and the next date of the forløb when that changes it. */
  async replan(tx: Transaction, { subject, measure: before }: MeasureAtHand, after: Measure): Promise<void> {
    await this.measures.save(tx, after);
    const earliest = await this.measures.earliestFollowUp(tx, subject.id);
    const nextDate = nextDateAfterFollowUp({
      standing: subject.nextDate,
      met: before.nextFollowUp,
      earliest,
    });
    if (nextDate !== subject.nextDate) await this.cases.save(tx, { ...subject, nextDate });
  }
}

/** The people who are responsible for a measure. */
export function ownersOf({ ownerId, coOwnerId }: Pick<Measure, 'ownerId' | 'coOwnerId'>): readonly string[] {
  return coOwnerId ? [ownerId, coOwnerId] : [ownerId];
}
