import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CasesAtHand } from '@faellesblik/cases/server/case-at-hand';
import { checkObservation, shareObservation } from '@faellesblik/observations/domain/observation';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import { guardedObservation } from './guarded-observation';
import type { ShareObservationInput } from './observation.inputs';
import { ObservationRepository } from './observation.repository';

/** Sharing what one has seen. */
@Injectable()
export class ObservationService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(ObservationRepository) private readonly observations: ObservationRepository,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  share(actor: Actor, input: ShareObservationInput): Promise<Receipt> {
    return this.once.run(actor, 'shareObservation', input, async (tx) => {
      const { caseId } = input;
      const { participants } = await this.atHand.take(tx, actor, caseId, 'shareObservation');
      checkObservation(input.observation);
      const fields = await guardedObservation(input.observation, (texts) =>
        this.guard.passIn(tx, caseId, texts, input.answers),
      );
      const made = { id: newId(), caseId, authorId: actor.personId };
      await this.observations.add(tx, shareObservation(fields, made, tx.now.toISOString()));
      await this.drafts.remove(tx, 'observation', caseId);
      const concerns = participants.map((one) => one.personId);
      tx.announce({ kind: 'observation.shared', caseId, subjectId: made.id, concerns });
      return { caseId, subjectId: made.id };
    });
  }
}
