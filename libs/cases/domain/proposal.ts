import { belongsTo, isLeaderOf, type Actor } from '@faellesblik/access/domain/actor';
import type { Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireText } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { checkWondering, type NewCase } from './case';
import type { Community } from './community';
import { softTextLimit } from './limits';

/** A proposal waits for the leader, who accepts or declines it with a word; until then the proposer may withdraw it. */
export const proposalStates = ['waiting', 'accepted', 'declined', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A forløb that somebody proposes to the leader of a house (forslag). Only the two see it. */
export interface Proposal extends Pick<NewCase, 'id' | 'focus' | 'ageBand' | 'wondering'> {
  readonly communityId: string;
  readonly unitId: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly state: ProposalState;
  /** What the leader says when it is declined. */
  readonly word: GuardedText | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Instant | null;
  /** The forløb it became. */
  readonly openedCaseId: string | null;
}

/** What the proposer gives. */
export type NewProposal = Pick<Proposal, 'id' | 'focus' | 'ageBand' | 'wondering'>;

/** Does this person help other houses: PPR and Support? */
export function helpsOtherHouses(actor: Actor): boolean {
  return actor.memberships.some((one) => one.role === 'consultant');
}

/** May this person propose a forløb to that house? Its staff, and those who help it; its leader opens instead. */
export function mayProposeTo(actor: Actor, unitId: string): boolean {
  return !isLeaderOf(actor, unitId) && (belongsTo(actor, unitId) || helpsOtherHouses(actor));
}

/** Proposes a forløb about a community. */
export function proposeCase(given: NewProposal, community: Community, actor: Actor, now: Instant): Proposal {
  const field = 'communityId';
  if (isLeaderOf(actor, community.unitId)) throw new DomainError('proposal.leader-opens', { field });
  if (!mayProposeTo(actor, community.unitId)) throw new DomainError('community.not-found', { field });
  checkWondering(given.wondering);
  return {
    ...given,
    communityId: community.id,
    unitId: community.unitId,
    proposedBy: actor.personId,
    proposedAt: now,
    state: 'waiting',
    word: null,
    decidedBy: null,
    decidedAt: null,
    openedCaseId: null,
  };
}

/** Accepts it, with the forløb it became. Who leads the house is asked by `openCase`. */
export function acceptProposal(proposal: Proposal, caseId: string, actor: Actor, now: Instant): Proposal {
  requireDecider(proposal, actor);
  return { ...proposal, state: 'accepted', openedCaseId: caseId, decidedBy: actor.personId, decidedAt: now };
}

/** Refuses a *nej tak* without a word; the proposer reads it. */
export function checkWord(word: string): void {
  requireText('word', word, softTextLimit);
}

/** Declines it, with a word. */
export function declineProposal(proposal: Proposal, word: GuardedText, actor: Actor, now: Instant): Proposal {
  requireDecider(proposal, actor);
  checkWord(word);
  return { ...proposal, state: 'declined', word, decidedBy: actor.personId, decidedAt: now };
}

/** Takes it back, by the one who proposed it. */
export function withdrawProposal(proposal: Proposal, actor: Actor, now: Instant): Proposal {
  requireWaiting(proposal);
  if (proposal.proposedBy !== actor.personId) throw new DomainError('proposal.not-yours');
  return { ...proposal, state: 'withdrawn', decidedAt: now };
}

function requireDecider(proposal: Proposal, actor: Actor): void {
  requireWaiting(proposal);
  if (!isLeaderOf(actor, proposal.unitId)) throw new DomainError('case.only-own-unit');
}

function requireWaiting({ state }: Proposal): void {
  if (state !== 'waiting') throw new DomainError('proposal.settled', { state });
}
