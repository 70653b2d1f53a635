import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { codeName } from '@faellesblik/cases/domain/code-name';
import { checkWondering, openCase } from '@faellesblik/cases/domain/case';
import { beginSharedLook } from '@faellesblik/cases/domain/move-case';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CasesAtHand } from './case-at-hand';
import type { MoveCaseInput, OpenCaseInput } from './case.inputs';
import { CaseRepository } from './case.repository';
import { CommunityRepository } from './community.repository';
import { ParticipantRepository } from './participant.repository';

/** Opening a forløb, and taking it on. */
@Injectable()
export class CaseService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(ParticipantRepository) private readonly participants: ParticipantRepository,
    @Inject(CommunityRepository) private readonly communities: CommunityRepository,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  open(actor: Actor, input: OpenCaseInput): Promise<Receipt> {
    return this.once.run(actor, 'openCase', input, async (tx) => {
      checkWondering(input.wondering);
      const { wondering } = this.guard.pass({ wondering: input.wondering }, input.answers);
      const community = await this.communities.get(tx, input.communityId);
      const given = {
        id: newId(),
        codeName: await this.freeCodeName(tx),
        focus: input.focus,
        ageBand: input.ageBand,
        wondering,
      };
      const opened = openCase(given, community, actor, tx.now.toISOString());
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
      await this.drafts.remove(tx, 'openCase', null);
      tx.announce({ kind: 'case.opened', caseId: opened.id });
      return { caseId: opened.id, subjectId: opened.id };
    });
  }

  beginSharedLook(actor: Actor, input: MoveCaseInput): Promise<Receipt> {
    return this.once.run(actor, 'beginSharedLook', input, async (tx) => {
      const { subject, facts } = await this.atHand.takeToMove(
        tx,
        actor,
        input.caseId,
        input.version,
        'beginSharedLook',
      );
      await this.cases.save(tx, beginSharedLook(subject, facts, actor));
      tx.announce({ kind: 'case.moved', caseId: subject.id });
      return { caseId: subject.id };
    });
  }

  private async freeCodeName(tx: Transaction): Promise<string> {
    for (let attempt = 0; ; attempt++) {
      const name = codeName(Math.random, attempt);
      if (await this.cases.isCodeNameFree(tx, name)) return name;
    }
  }
}
