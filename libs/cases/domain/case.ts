import { isLeaderOf, type Actor } from '@faellesblik/access/domain/actor';
import type { Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireText } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { CaseState } from './case-state';
import type { Community } from './community';
import { hardTextLimit } from './limits';

/** What a forløb looks at. */
export const focuses = ['community', 'childrenInCommunity'] as const;
export type Focus = (typeof focuses)[number];

/** About how old the children are. */
export const ageBands = ['age0to2', 'age3to5', 'age6to9', 'age10to13', 'age14plus'] as const;
export type AgeBand = (typeof ageBands)[number];

/** What the rules of movement need to know of a forløb. */
export interface CaseInMotion {
  readonly id: string;
  /** The community's unit. */
  readonly unitId: string;
  readonly holderId: string;
  readonly state: CaseState;
  /** How wide the circle is: 0 own wonder · 1 measures in the own house · 2 one or two helping services look with us · 3 several. */
  readonly level: number;
  /** To whom the role of tovholder is offered; the holder keeps it until they accept. */
  readonly holderOfferedTo: string | null;
  /** Where it was before the pause, and goes on from. */
  readonly pausedFrom: CaseState | null;
}

/** A forløb: no name, number, birthday, initials, address or photo, ever. */
export interface Case extends CaseInMotion {
  readonly codeName: string;
  readonly communityId: string;
  readonly focus: Focus;
  readonly ageBand: AgeBand;
  readonly wondering: GuardedText;
  readonly openedBy: string;
  readonly openedAt: Instant;
}

/** What the leader gives when opening; the system gives code name and id. */
export interface NewCase {
  readonly id: string;
  readonly codeName: string;
  readonly focus: Focus;
  readonly ageBand: AgeBand;
  readonly wondering: GuardedText;
}

/** Refuses an undring that is empty or too long. */
export function checkWondering(wondering: string): void {
  requireText('wondering', wondering, hardTextLimit);
}

/** Opens a forløb as *undring*. Only the leader of the community's unit may; who opens is case holder. */
export function openCase(given: NewCase, community: Community, actor: Actor, now: Instant): Case {
  if (!isLeaderOf(actor, community.unitId)) throw new DomainError('case.only-own-unit');
  checkWondering(given.wondering);
  return {
    ...given,
    unitId: community.unitId,
    communityId: community.id,
    state: 'wonder',
    level: 0,
    holderId: actor.personId,
    holderOfferedTo: null,
    pausedFrom: null,
    openedBy: actor.personId,
    openedAt: now,
  };
}
