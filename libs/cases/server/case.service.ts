import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { checkWondering } from '@faellesblik/cases/domain/case';
import { beginSharedLook } from '@faellesblik/cases/domain/move-case';
import { ExactlyOnce, type Receipt } from '@faellesblik/platform/server/database/exactly-once';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { newId } from '@faellesblik/platform/server/database/ids';
import { CasesAtHand } from './case-at-hand';
import { CaseOpening } from './case-opening';
import type { MoveCaseInput, OpenCaseInput } from './case.inputs';
import { CaseRepository } from './case.repository';
import { CommunityRepository } from './community.repository';

/** Opening a forløb, and taking it on. */
@Injectable()
export class CaseService {
  constructor(
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CaseRepository) private readonly cases: CaseRepository,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseOpening) private readonly opening: CaseOpening,
    @Inject(CommunityRepository) private readonly communities: CommunityRepository,
    @Inject(Guard) private readonly guard: Guard,
    @Inject(DraftStore) private readonly drafts: DraftStore,
  ) {}

  open(actor: Actor, input: OpenCaseInput): Promise<Receipt> {
    return this.once.run(actor, 'openCase', input, async (tx) => {
      checkWondering(input.wondering);
      const { wondering } = this.guard.pass({ wondering: input.wondering }, input.answers);
      const community = await this.communities.get(tx, input.communityId);
      const given = { id: newId(), focus: input.focus, ageBand: input.ageBand, wondering };
      const opened = await this.opening.open(tx, actor, given, community);
      await this.drafts.remove(tx, 'openCase', null);
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
}
