import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { pause, resume } from '@faellesblik/cases/domain/move-case';
import { checkPause } from '@faellesblik/cases/domain/pause';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { CasesAtHand } from './case-at-hand';
import type { MoveCaseInput, PauseCaseInput } from './case.inputs';
import { CaseRepository } from './case.repository';

/** Letting a forløb rest, and taking it up again. */
@Injectable()
export class PauseService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  /** The next date stays as it was, for when it goes on. */
  pause(actor: Actor, input: PauseCaseInput): Promise<Receipt> {
    return this.once.run(actor, 'pauseCase', input, async (tx) => {
      const { caseId, version, lookAgain, answers } = input;
      checkPause(input, tx.now.toISOString());
      const found = await this.atHand.lookToMove(tx, actor, caseId, version);
      const paused = pause(found.subject, found.facts, actor);
      const { reason } = await this.guard.passIn(tx, caseId, { reason: input.reason }, answers);
      await this.cases.save(tx, { ...paused, pauseReason: reason, lookAgain });
      const concerns = found.participants.map((one) => one.personId);
      tx.announce({ kind: 'case.paused', caseId, concerns });
      return { caseId };
    });
  }

  resume(actor: Actor, input: MoveCaseInput): Promise<Receipt> {
    return this.once.run(actor, 'resumeCase', input, async (tx) => {
      const { caseId, version } = input;
      const found = await this.atHand.takeToMove(tx, actor, caseId, version, 'resume');
      const resumed = resume(found.subject, found.facts, actor);
      await this.cases.save(tx, { ...resumed, pauseReason: null, lookAgain: null });
      const concerns = found.participants.map((one) => one.personId);
      tx.announce({ kind: 'case.resumed', caseId, concerns });
      return { caseId };
    });
  }
}
