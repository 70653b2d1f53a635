import { isLeaderOf, type Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from './case';
import type { CaseFacts } from './case-facts';
import { isOpen, openStates, pausableStates, transition, type CaseState, type Mover } from './case-state';
import { highestLevel } from './limits';
import { missing, requirementsOf } from './requirements';
import { outcomeEffects, type Outcome } from './review-outcome';

/** Takes an undring to *fælles blik*. */
export function beginSharedLook<T extends CaseInMotion>(subject: T, facts: CaseFacts, actor: Actor): T {
  return step(subject, ['wonder'], 'sharedLook', facts, actor);
}

/** Takes it to *aftale*, with the opening of a round. */
export function beginAgreeing<T extends CaseInMotion>(subject: T, facts: CaseFacts, actor: Actor): T {
  return step(subject, ['sharedLook'], 'agreeing', facts, actor);
}

/**
 * Takes it to *indsats*, with the closing of a round. Who has not answered is told that and nothing more (`round.answer-first`).
 * Measures in the own house are level 1.
 */
export function beginRunning<T extends CaseInMotion>(
  subject: T,
  facts: CaseFacts,
  actor: Actor,
  viewer: { readonly answered: boolean },
): T {
  requireStep(subject, ['agreeing'], 'running', actor);
  if (!viewer.answered) throw new DomainError('round.answer-first');
  const running = step(subject, ['agreeing'], 'running', facts, actor);
  return { ...running, level: Math.max(1, running.level) };
}

/** Takes it where the outcome of a status leads; from *indsats* the status begins and ends in one. */
export function afterReview<T extends CaseInMotion>(
  subject: T,
  outcome: Outcome,
  facts: CaseFacts,
  actor: Actor,
): T {
  const effect = outcomeEffects[outcome];
  const inReview = subject.state === 'review' ? subject : step(subject, ['running'], 'review', facts, actor);
  requireMover(inReview, ['leader', 'holder'], actor);
  if (effect.asksAnotherUnit && !facts.hasBasis) throw new DomainError('basis.missing', { field: 'basis' });
  const moved = effect.state === 'review' ? inReview : step(inReview, ['review'], effect.state, facts, actor);
  return { ...moved, level: Math.min(highestLevel, moved.level + effect.levelUp) };
}

/** Closes it, from any open state. The reason and the card are checked where they are written. */
export function close<T extends CaseInMotion>(subject: T, facts: CaseFacts, actor: Actor): T {
  return { ...step(subject, openStates, 'closed', facts, actor), holderOfferedTo: null };
}

/** Opens a closed one again as *fælles blik*. The note is checked where it is written. */
export function reopen<T extends CaseInMotion>(subject: T, facts: CaseFacts, actor: Actor): T {
  return step(subject, ['closed'], 'sharedLook', facts, actor);
}

/** Takes it back to *fælles blik*, with the withdrawal of its open round. */
export function withdrawRound<T extends CaseInMotion>(subject: T, facts: CaseFacts, actor: Actor): T {
  return step(subject, ['agreeing'], 'sharedLook', facts, actor);
}

/** Lets it rest, and remembers where it was. With an open round it cannot (`case.round-open`): people are waiting for each other. */
export function pause<T extends CaseInMotion>(subject: T, facts: CaseFacts, actor: Actor): T {
  if (subject.state === 'agreeing') throw new DomainError('case.round-open');
  return { ...step(subject, pausableStates, 'paused', facts, actor), pausedFrom: subject.state };
}

/** Takes it up again where it was. */
export function resume<T extends CaseInMotion>(subject: T, facts: CaseFacts, actor: Actor): T {
  const before = subject.pausedFrom ?? 'wonder';
  return { ...step(subject, ['paused'], before, facts, actor), pausedFrom: null };
}

/** Says that a formal process goes on elsewhere (*videre i fagsystem*). Final: nothing here goes on. */
export function liftOut<T extends CaseInMotion>(subject: T, facts: CaseFacts, actor: Actor): T {
  const lifted = step(subject, openStates, 'liftedOut', facts, actor, 'case.basis-or-duty-check');
  return { ...lifted, holderOfferedTo: null };
}

/** Refuses what needs an open forløb (`case.not-open`). */
export function requireOpen(subject: Pick<CaseInMotion, 'state'>): void {
  if (!isOpen(subject.state)) throw new DomainError('case.not-open', { state: subject.state });
}

/** May this person take a step that is open to these movers? */
export function isMover(subject: CaseInMotion, who: readonly Mover[], actor: Actor): boolean {
  const leads = who.includes('leader') && isLeaderOf(actor, subject.unitId);
  const holds = who.includes('holder') && subject.holderId === actor.personId;
  return leads || holds;
}

function step<T extends CaseInMotion>(
  subject: T,
  from: readonly CaseState[],
  to: CaseState,
  facts: CaseFacts,
  actor: Actor,
  lackingCode = 'case.not-ready',
): T {
  requireStep(subject, from, to, actor);
  const lacking = missing(requirementsOf(subject.state, to, facts));
  if (lacking.length > 0) throw new DomainError(lackingCode, { missing: lacking });
  return { ...subject, state: to };
}

function requireStep(subject: CaseInMotion, from: readonly CaseState[], to: CaseState, actor: Actor): void {
  const found = from.includes(subject.state) ? transition(subject.state, to) : null;
  if (found === null) throw new DomainError('case.wrong-state', { state: subject.state, to });
  requireMover(subject, found.who, actor);
}

function requireMover(subject: CaseInMotion, who: readonly Mover[], actor: Actor): void {
  if (isMover(subject, who, actor)) return;
  if (!who.includes('holder')) throw new DomainError('case.only-leader');
  throw new DomainError(who.includes('leader') ? 'case.only-leader-or-holder' : 'case.only-holder');
}
