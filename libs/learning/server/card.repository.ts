import { Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { LearningCard } from '@faellesblik/learning/domain/learning-card';
import {
  LIKE_ENOUGH,
  resemblanceOf,
  similarWords,
  stemsOf,
} from '@faellesblik/platform/server/database/search';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

/** A page of the library. */
const AT_MOST = 30;
const TOLD = `concat_ws(' ', c.situation, c.what, c.advice, c.signs, c.star_moment, c.tripwire)`;

const CARDS = `
  select l.id, l.version, l.state, l.situation, l.age_band as "ageBand", l.community_kind as "communityKind", l.what, l.signs,
    l.star_moment as "starMoment", l.tripwire, l.advice, l.author_id as "authorId", u.cluster_id as "clusterId",
    l.reader_id as "releasedBy", to_json(l.released_at) #>> '{}' as "releasedAt"
  from learning_card l join unit u on u.municipality_id = l.municipality_id and u.id = l.author_unit_id`;

/** The only place that knows the table of learning cards. */
@Injectable()
export class CardRepository {
  async get(tx: Transaction, id: string): Promise<LearningCard> {
    const [card] = await tx.query<LearningCard>(`${CARDS} where l.municipality_id = $1 and l.id = $2`, [
      tx.who.municipalityId,
      id,
    ]);
    if (!card) throw new DomainError('card.not-found');
    return card;
  }

  /** Those that wait for a second reader and are somebody else's, the oldest first. */
  waiting(tx: Transaction): Promise<LearningCard[]> {
    return tx.query<LearningCard>(
      `${CARDS} where l.municipality_id = $1 and l.state = 'proposed' and l.author_id <> $2 order by l.proposed_at, l.id`,
      [tx.who.municipalityId, tx.who.personId],
    );
  }

  newest(tx: Transaction): Promise<LearningCard[]> {
    return tx.query<LearningCard>(
      `${CARDS} where l.municipality_id = $1 and l.state = 'released' order by l.released_at desc, l.id limit ${AT_MOST}`,
      [tx.who.municipalityId],
    );
  }

  /** Released cards with these words, or words very like them; best first. The search is logged by the same statement, without its words. */
  find(tx: Transaction, search: string): Promise<LearningCard[]> {
    return tx.query<LearningCard>(
      `with logged as (
         insert into access_log (municipality_id, person_id, at, what) values ($1, $2, $3, 'search.learning-cards')
       ), matched as materialized (
         select c.id, ts_rank(c.words, query) as rank, coalesce(resemblance.least, 0) as resemblance
         from learning_card c
         cross join ${stemsOf('$4')} as query
         cross join lateral ${resemblanceOf('$5', TOLD)} as resemblance(least)
         where c.municipality_id = $1 and c.state = 'released' and (c.words @@ query or resemblance.least >= ${LIKE_ENOUGH})
       )
       select card.* from matched join (${CARDS} where l.municipality_id = $1) as card on card.id = matched.id
       order by matched.rank desc, matched.resemblance desc, card."releasedAt" desc, card.id limit ${AT_MOST}`,
      [tx.who.municipalityId, tx.who.personId, tx.now, search, similarWords(search)],
    );
  }

  /** Keeps a new card, and for its participants alone where it came from. */
  async propose(
    tx: Transaction,
    card: LearningCard,
    from: { readonly caseId: string; readonly unitId: string },
  ): Promise<void> {
    const { clusterId: _clusterId, releasedBy: _releasedBy, releasedAt: _releasedAt, ...told } = card;
    await tx.insert('learning_card', { ...told, authorUnitId: from.unitId, proposedAt: tx.now });
    await tx.insert('learning_card_source', { cardId: card.id, caseId: from.caseId });
  }

  /** Whether it was still as it was read; a card released meanwhile by another is left as it is. */
  async release(tx: Transaction, card: LearningCard): Promise<boolean> {
    const rows = await tx.query(
      `with saved as (
         update learning_card set state = $3, version = $4, reader_id = $5, released_at = $6
         where municipality_id = $1 and id = $2 and version = $4 - 1 returning 1
       ) select from saved`,
      [tx.who.municipalityId, card.id, card.state, card.version, card.releasedBy, card.releasedAt],
    );
    return rows.length === 1;
  }

  /** The forløb of a card that was released in this transaction: for the announcement, never for an answer. */
  async caseOfReleased(tx: Transaction, id: string): Promise<string> {
    const [from] = await tx.query<{ caseId: string }>(
      'select case_id as "caseId" from gate.just_released() where card_id = $1',
      [id],
    );
    if (!from) throw new Error('A card was released that came from no forløb.');
    return from.caseId;
  }
}
