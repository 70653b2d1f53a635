import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { allowText } from '@faellesblik/access/domain/field-checks';
import { requireVersion } from '@faellesblik/access/domain/version';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import {
  mayRelease,
  maySeeCard,
  releaseCard,
  type LearningCard,
} from '@faellesblik/learning/domain/learning-card';
import { Database } from '@faellesblik/platform/server/database/database';
import { ExactlyOnce } from '@faellesblik/platform/server/database/exactly-once';
import { SEARCH_LIMIT } from '@faellesblik/platform/server/database/search';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { CardRepository } from './card.repository';
import type { ReleaseCardInput } from './learning.inputs';
import type { LearningCardType } from './learning.types';

/** The municipality's library of learning cards, and its second reader. */
@Injectable()
export class CardService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CardRepository) private readonly cards: CardRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  /** Released cards. Nothing to search for: the newest. A search that blocks is refused before it reaches the database. */
  async search(actor: Actor, search: string): Promise<LearningCardType[]> {
    allowText('search', search, SEARCH_LIMIT);
    this.guard.refuseBlocked({ search });
    const found = await this.database.transaction(actor, (tx) =>
      search === '' ? this.cards.newest(tx) : this.cards.find(tx, search),
    );
    return found.map((card) => cardFor(card, actor));
  }

  async card(actor: Actor, id: string): Promise<LearningCardType> {
    const card = await this.database.transaction(actor, (tx) => this.cards.get(tx, id));
    if (!maySeeCard(card, actor)) throw new DomainError('card.not-found');
    return cardFor(card, actor);
  }

  /** Those that wait for this person as second reader; none for who releases no cards. */
  async toRead(actor: Actor): Promise<LearningCardType[]> {
    const waiting = await this.database.transaction(actor, (tx) => this.cards.waiting(tx));
    return waiting.filter((card) => mayRelease(card, actor)).map((card) => cardFor(card, actor));
  }

  /** Announced to the forløb it came from; who releases the card is not told which that is. */
  async release(actor: Actor, input: ReleaseCardInput): Promise<LearningCardType> {
    const { subjectId } = await this.once.runOutsideCases(actor, 'releaseCard', input, async (tx) => {
      const card = await this.cards.get(tx, input.cardId);
      const released = releaseCard(card, actor, tx.now.toISOString());
      requireVersion(card, input.version);
      if (!(await this.cards.release(tx, released))) await this.refuseTaken(tx, actor, input);
      const caseId = await this.cards.caseOfReleased(tx, card.id);
      tx.announce({ kind: 'card.released', caseId, subjectId: card.id, concerns: [card.authorId] });
      return { subjectId: card.id };
    });
    return this.card(actor, subjectId);
  }

  /** Somebody else was faster: says so by the same rule, over the card as it is now. */
  private async refuseTaken(tx: Transaction, actor: Actor, input: ReleaseCardInput): Promise<never> {
    const card = await this.cards.get(tx, input.cardId);
    releaseCard(card, actor, tx.now.toISOString());
    throw new DomainError('version.changed', { version: card.version });
  }
}

/** A card as this reader sees it: without author, cluster and second reader. */
function cardFor(
  { authorId, clusterId, releasedBy: _releasedBy, ...told }: LearningCard,
  actor: Actor,
): LearningCardType {
  const canRelease = mayRelease({ authorId, clusterId, state: told.state }, actor);
  return { ...told, authoredByMe: authorId === actor.personId, canRelease };
}
