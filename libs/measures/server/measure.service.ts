import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { passLevelGate } from '@faellesblik/measures/domain/level-gate';
import { checkMeasure, proposeMeasure, type MeasureFields } from '@faellesblik/measures/domain/measure';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type { ProposeMeasureInput } from './measure.inputs';
import { MeasureRepository } from './measure.repository';
import { Sharing } from './sharing';

/** What we could do. */
@Injectable()
export class MeasureService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(MeasureRepository) private readonly measures: MeasureRepository,
    @Inject(Sharing) private readonly sharing: Sharing,
  ) {}

  propose(actor: Actor, input: ProposeMeasureInput): Promise<Receipt> {
    return this.once.run(actor, 'proposeMeasure', input, async (tx) => {
      const { caseId } = input;
      const { participants, facts } = await this.atHand.take(tx, actor, caseId, 'proposeMeasure');
      const participantIds = participants.map((one) => one.personId);
      const now = tx.now.toISOString();
      checkMeasure(input, participantIds, now);
      passLevelGate(input.level, input.levelReason, facts);
      const made = { id: newId(), caseId, proposedBy: actor.personId };
      const measure = proposeMeasure(await this.guarded(tx, input), made, participantIds, now);
      await this.measures.add(tx, measure);
      tx.announce({ kind: 'measure.proposed', caseId, subjectId: measure.id });
      return { caseId, subjectId: measure.id };
    });
  }

  /** Each sign passes the guard under its own path: `signs.0`, `signs.1` … */
  private async guarded(tx: Transaction, input: ProposeMeasureInput): Promise<MeasureFields> {
    const { level, approach, ownerId, coOwnerId, start, durationWeeks, makesSense, firstFollowUp } = input;
    const own = {
      title: input.title,
      what: input.what,
      when: input.when,
      goal: input.goal,
      levelReason: input.levelReason || null,
    };
    const paths = input.signs.map((_, index) => `signs.${index}` as const);
    const signs = Object.fromEntries(paths.map((path, index) => [path, input.signs[index]]));
    const written: typeof own & Readonly<Record<(typeof paths)[number], string>> = { ...own, ...signs };
    const texts = await this.sharing.share(
      tx,
      { kind: 'measure', caseId: input.caseId },
      written,
      input.answers,
    );
    const { title, what, when, goal, levelReason } = texts;
    return {
      ...{
        title,
        level,
        approach,
        what,
        when,
        ownerId,
        coOwnerId,
        start,
        durationWeeks,
        goal,
        makesSense,
        firstFollowUp,
        levelReason,
      },
      signs: paths.map((path) => texts[path] as GuardedText),
    };
  }
}
