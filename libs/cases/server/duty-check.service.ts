import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { considerDuty, seesDutyCheck } from '@faellesblik/cases/domain/duty-check';
import { Database } from '@faellesblik/platform/server/database/database';
import { ExactlyOnce } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import { CaseRepository } from './case.repository';
import { DutyCheckRepository } from './duty-check.repository';
import type { ConsiderDutyInput, DutyCheckType } from './duty-check.types';
import { ParticipantRepository } from './participant.repository';

/** Considering the duty to notify. In no event, in no log and in no count: others must not even know that there is one. */
@Injectable()
export class DutyCheckService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
    @Inject(DutyCheckRepository) private readonly checks: DutyCheckRepository,
  ) {}

  list(actor: Actor, caseId: string): Promise<DutyCheckType[]> {
    return this.database.transaction(actor, async (tx) => {
      await this.cases.get(tx, caseId);
      const checks = await this.checks.all(tx, caseId);
      return checks
        .filter((check) => seesDutyCheck(check, actor))
        .map((check) => ({ ...check, mine: check.personId === actor.personId }));
    });
  }

  async consider(actor: Actor, input: ConsiderDutyInput): Promise<DutyCheckType[]> {
    const { caseId, result } = input;
    await this.once.runOutsideCases(actor, 'considerDuty', input, async (tx) => {
      const subject = await this.cases.get(tx, caseId);
      const participants = await this.participants.all(tx, caseId);
      const now = tx.now.toISOString();
      const check = considerDuty({ id: newId(), result }, subject, participants, actor, now);
      await this.checks.add(tx, check);
      return { subjectId: check.id };
    });
    return this.list(actor, caseId);
  }
}
