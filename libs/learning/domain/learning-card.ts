import type { Actor } from '@faellesblik/access/domain/actor';
import type { Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireText } from '@faellesblik/access/domain/field-checks';
import { mayUse, Permission } from '@faellesblik/access/domain/permission';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { AgeBand } from '@faellesblik/cases/domain/case';
import type { CommunityKind } from '@faellesblik/cases/domain/community';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';

/** A card waits for its second reader, or is in the municipality's library. */
export const cardStates = ['proposed', 'released'] as const;
export type CardState = (typeof cardStates)[number];

/** What a card tells. */
export interface CardFields<Text extends string = GuardedText> {
  /** The kind of situation. */
  readonly situation: Text;
  /** What we did. */
  readonly what: Text;
  readonly signs: Text;
  /** Stjernestund. */
  readonly starMoment: Text;
  /** Snubletråd. */
  readonly tripwire: Text;
  readonly advice: Text;
}

/** Its free texts, for the guard, named `card.situation` and so on. */
export const cardTexts = ['situation', 'what', 'signs', 'starMoment', 'tripwire', 'advice'] as const;

/** A learning card (erfaringskort): no unit, no community, no code name. */
export interface LearningCard extends CardFields {
  readonly id: string;
  readonly ageBand: AgeBand;
  readonly communityKind: CommunityKind;
  readonly authorId: string;
  /** The cluster it comes from, for the rule alone; never shown. */
  readonly clusterId: string | null;
  readonly state: CardState;
  readonly version: number;
  readonly releasedBy: string | null;
  readonly releasedAt: Instant | null;
}

/** Where a card comes from. */
export interface CardOrigin {
  readonly id: string;
  readonly ageBand: AgeBand;
  readonly communityKind: CommunityKind;
  readonly authorId: string;
  readonly clusterId: string | null;
}

/** What the rule of release knows of a card. */
export type CardToRead = Pick<LearningCard, 'authorId' | 'clusterId' | 'state'>;

/** Refuses a card with an empty or too long field: both what succeeded and what was hard. */
export function checkCard(fields: CardFields<string>): void {
  for (const name of cardTexts) requireText(`card.${name}`, fields[name], hardTextLimit);
}

/** Proposes a card; it waits for a second person. */
export function proposeCard(fields: CardFields, origin: CardOrigin): LearningCard {
  checkCard(fields);
  return { ...fields, ...origin, state: 'proposed', version: 1, releasedBy: null, releasedAt: null };
}

/** May this person release it? A leader, PPR or Support, or the klyngeleder in the own cluster; never its author. */
export function mayRelease(card: CardToRead, actor: Actor): boolean {
  return card.state === 'proposed' && card.authorId !== actor.personId && mayRead(card, actor);
}

/** Releases a card to the municipality's library, read by a second person. */
export function releaseCard(card: LearningCard, actor: Actor, now: Instant): LearningCard {
  if (card.authorId === actor.personId) throw new DomainError('card.second-reader');
  if (!mayRead(card, actor)) throw new DomainError('card.not-found');
  if (card.state === 'released') throw new DomainError('card.released');
  return {
    ...card,
    state: 'released',
    version: card.version + 1,
    releasedBy: actor.personId,
    releasedAt: now,
  };
}

/** May this person see it? Released: whoever reads cards. Proposed: its author and those who may release it. */
export function maySeeCard(card: CardToRead, actor: Actor): boolean {
  if (card.state === 'released') return mayUse(actor, Permission.ReadCards);
  return card.authorId === actor.personId || mayRead(card, actor);
}

function mayRead(card: CardToRead, actor: Actor): boolean {
  return actor.memberships.some((one) => {
    if (one.role === 'clusterLeader') return card.clusterId !== null && one.clusterId === card.clusterId;
    return mayUse({ ...actor, memberships: [one] }, Permission.ReleaseCard);
  });
}
