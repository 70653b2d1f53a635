import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { Case } from '@faellesblik/cases/domain/case';
import { CommunityRepository } from '@faellesblik/cases/server/community.repository';
import { proposeCard, type CardFields } from '@faellesblik/learning/domain/learning-card';
import { newId } from '@faellesblik/platform/server/database/ids';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CardRepository } from './card.repository';

/** How a card comes out of a forløb: it takes along the kind of community and the age band, and nothing that leads back. */
@Injectable()
export class CardProposals {
  constructor(
    @Inject(CardRepository) private readonly cards: CardRepository,
    @Inject(CommunityRepository) private readonly communities: CommunityRepository,
  ) {}

  /** @returns the id of the card. */
  async propose(tx: Transaction, actor: Actor, fields: CardFields, from: Case): Promise<string> {
    const { kind } = await this.communities.get(tx, from.communityId);
    const clusterId = actor.memberships.find((one) => one.unitId === from.unitId)?.clusterId ?? null;
    const origin = {
      id: newId(),
      ageBand: from.ageBand,
      communityKind: kind,
      authorId: actor.personId,
      clusterId,
    };
    const card = proposeCard(fields, origin);
    await this.cards.propose(tx, card, { caseId: from.id, unitId: from.unitId });
    return card.id;
  }
}
