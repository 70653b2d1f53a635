import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { CaseRepository } from '@faellesblik/cases/server/case.repository';
import { reviseObservation } from '@faellesblik/observations/domain/revise-observation';
import { Database } from '@faellesblik/platform/server/database/database';
import { ExactlyOnce } from '@faellesblik/platform/server/database/exactly-once';
import { guardedObservation } from './guarded-observation';
import type { ReviseObservationInput } from './observation.inputs';
import { ObservationRepository } from './observation.repository';
import type { ObservationConflict, ObservationType } from './observation.types';

/** Correcting one's own observation. */
@Injectable()
export class RevisionService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ObservationRepository) private readonly observations: ObservationRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  async revise(actor: Actor, input: ReviseObservationInput): Promise<ObservationType | ObservationConflict> {
    const { subjectId } = await this.once.run(actor, 'reviseObservation', input, async (tx) => {
      const found = await this.observations.get(tx, input.id);
      const subject = await this.cases.get(tx, found.caseId);
      const { caseId } = found;
      const fields = await guardedObservation(tx, caseId, input, this.guard);
      const revision = reviseObservation(found, fields, input.version, actor, subject);
      if (revision.kind === 'conflict') return { caseId };
      if (!(await this.observations.revise(tx, revision.observation, revision.before))) return { caseId };
      tx.announce({ kind: 'observation.revised', caseId, subjectId: input.id });
      return { caseId, subjectId: input.id };
    });
    const current = await this.read(actor, input.id);
    // Nothing made is a conflict, at the first time and when it is repeated.
    return subjectId ? current : { current };
  }

  private read(actor: Actor, id: string): Promise<ObservationType> {
    return this.database.transaction(actor, async (tx) => {
      const found = await this.observations.get(tx, id);
      const author = await this.observations.author(tx, found);
      return { ...found, author, revised: found.version > 1, mine: found.authorId === actor.personId };
    });
  }
}
