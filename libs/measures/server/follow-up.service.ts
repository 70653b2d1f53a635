import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { logFollowUp } from '@faellesblik/measures/domain/follow-up';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { LogFollowUpInput } from './follow-up.inputs';
import { FollowUpRepository } from './follow-up.repository';
import { ownersOf, RunningMeasures } from './running-measures';
import { Sharing } from './sharing';

/** What happened, logged during the day. */
@Injectable()
export class FollowUpService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(RunningMeasures) private readonly running: RunningMeasures,
    @Inject(FollowUpRepository) private readonly followUps: FollowUpRepository,
    @Inject(Sharing) private readonly sharing: Sharing,
  ) {}

  log(actor: Actor, input: LogFollowUpInput): Promise<Receipt> {
    return this.once.run(actor, 'logFollowUp', input, async (tx) => {
      const taken = await this.running.take(tx, actor, input.measureId);
      const { caseId, id: measureId } = taken.measure;
      const { line } = await this.sharing.share(
        tx,
        { kind: 'followUp', caseId },
        { line: input.line },
        input.answers,
      );
      const { heldOn, done, participation, nextDate } = input;
      const at = tx.now.toISOString();
      const planned = logFollowUp(taken.measure, { heldOn, done, participation, line, nextDate }, at);
      const made = { id: newId(), caseId, measureId, authorId: actor.personId, at };
      await this.followUps.add(tx, { ...made, heldOn, done, participation, line });
      await this.running.replan(tx, taken, planned);
      tx.announce({ kind: 'follow-up.logged', caseId, subjectId: made.id, concerns: ownersOf(planned) });
      return { caseId, subjectId: made.id };
    });
  }
}
