import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { FindingAnswer } from '@faellesblik/anonymisation/domain/guarded-text';
import { requireBasis } from '@faellesblik/cases/domain/basis';
import { openCase, type Case, type NewCase } from '@faellesblik/cases/domain/case';
import { codeName } from '@faellesblik/cases/domain/code-name';
import type { Community } from '@faellesblik/cases/domain/community';
import { functionOf, isOutsider } from '@faellesblik/cases/domain/participant';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type { BasisInput } from './case.inputs';
import { CaseRepository } from './case.repository';
import { ParticipantRepository } from './participant.repository';
import { ParticipantService } from './participant.service';

/** How a forløb begins, whether the leader thought of it or somebody proposed it. */
@Injectable()
export class CaseOpening {
  constructor(
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
    @Inject(ParticipantService) private readonly inviting: ParticipantService,
  ) {}

  /** Opens it; who opens is tovholder. */
  async open(
    tx: Transaction,
    actor: Actor,
    given: Omit<NewCase, 'codeName'>,
    community: Community,
  ): Promise<Case> {
    const named = { ...given, codeName: await this.freeCodeName(tx) };
    const opened = openCase(named, community, actor, tx.now.toISOString());
    await this.cases.add(tx, opened);
    await this.participants.add(tx, {
      caseId: opened.id,
      personId: actor.personId,
      unitId: opened.unitId,
      function: 'holder',
      seesFrom: 'start',
      secondAdult: false,
      invitedBy: actor.personId,
      since: opened.openedAt,
    });
    tx.announce({ kind: 'case.opened', caseId: opened.id });
    return opened;
  }

  /** Lets the one who proposed it in from the start; somebody from another house comes in on a basis. */
  async bringIn(
    tx: Transaction,
    actor: Actor,
    opened: Case,
    personId: string,
    given: {
      readonly secondAdult: boolean;
      readonly basis?: BasisInput | null;
      readonly answers: readonly FindingAnswer[];
    },
  ): Promise<void> {
    const { id: caseId } = opened;
    const { unitId, unitKind, profession } = await this.participants.placeOf(tx, personId, opened.unitId);
    requireBasis(Boolean(given.basis), isOutsider([unitId], opened));
    if (given.basis) await this.inviting.writeBasis(tx, caseId, given.basis, given.answers);
    await this.participants.add(tx, {
      caseId,
      personId,
      unitId,
      function: functionOf(unitKind, profession),
      seesFrom: 'start',
      secondAdult: given.secondAdult,
      invitedBy: actor.personId,
      since: opened.openedAt,
    });
    tx.announce({ kind: 'participant.invited', caseId, subjectId: personId, concerns: [personId] });
  }

  private async freeCodeName(tx: Transaction): Promise<string> {
    for (let attempt = 0; ; attempt++) {
      const name = codeName(Math.random, attempt);
      if (await this.cases.isCodeNameFree(tx, name)) return name;
    }
  }
}
