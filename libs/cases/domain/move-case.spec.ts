import type { Actor } from '@faellesblik/access/domain/actor';
import { leader, paedagog, ppr } from '@faellesblik/access/domain/actor.builder';
import { refusalOf } from '@faellesblik/access/domain/refusal.builder';
import { aCase, everythingReady, facts } from './case.builder';
import type { CaseInMotion } from './case';
import { openStates, type CaseState } from './case-state';
import { afterReview, beginAgreeing, beginRunning, beginSharedLook, close, reopen } from './move-case';
import type { Outcome } from './review-outcome';

const answered = { answered: true };
const heldByPaedagog = (state: CaseState) => aCase({ state, holderId: 'paedagog' });

describe('a step in the life of a forløb', () => {
  test('leads from undring to indsats when everything is in place', () => {
    const shared = beginSharedLook(aCase(), everythingReady, leader);
    const agreeing = beginAgreeing(shared, everythingReady, leader);
    const running = beginRunning(agreeing, everythingReady, leader, answered);
    expect([shared.state, agreeing.state, running.state]).toEqual(['sharedLook', 'agreeing', 'running']);
  });

  test('to indsats makes it a measure in the own house', () => {
    expect(beginRunning(aCase({ state: 'agreeing' }), everythingReady, leader, answered).level).toBe(1);
    expect(
      beginRunning(aCase({ state: 'agreeing', level: 2 }), everythingReady, leader, answered).level,
    ).toBe(2);
  });

  test.each<[string, string, () => unknown]>([
    ['without what it needs', 'case.not-ready', () => beginSharedLook(aCase(), facts(), leader)],
    [
      'by a participant',
      'case.only-leader-or-holder',
      () => beginSharedLook(aCase(), everythingReady, paedagog),
    ],
    [
      'from the wrong state',
      'case.wrong-state',
      () => beginSharedLook(aCase({ state: 'review' }), everythingReady, leader),
    ],
    [
      'from a closed forløb',
      'case.wrong-state',
      () => beginSharedLook(aCase({ state: 'closed' }), everythingReady, leader),
    ],
    [
      'to aftale by a leader who does not hold it',
      'case.only-holder',
      () => beginAgreeing(heldByPaedagog('sharedLook'), everythingReady, leader),
    ],
    [
      'to indsats by a holder who does not lead',
      'case.only-leader',
      () => beginRunning(heldByPaedagog('agreeing'), everythingReady, paedagog, answered),
    ],
    [
      'to indsats by a leader who has not answered',
      'round.answer-first',
      () => beginRunning(aCase({ state: 'agreeing' }), facts(), leader, { answered: false }),
    ],
    [
      'to indsats against an objection',
      'case.not-ready',
      () =>
        beginRunning(
          aCase({ state: 'agreeing' }),
          { ...everythingReady, openObjections: 1 },
          leader,
          answered,
        ),
    ],
    ['to closed by PPR', 'case.only-leader', () => close(aCase(), everythingReady, ppr)],
    ['to closed twice', 'case.wrong-state', () => close(aCase({ state: 'closed' }), everythingReady, leader)],
    [
      'back open while it is open',
      'case.wrong-state',
      () => reopen(aCase({ state: 'running' }), everythingReady, leader),
    ],
    [
      'back open by a pædagog',
      'case.only-leader',
      () => reopen(heldByPaedagog('closed'), everythingReady, paedagog),
    ],
  ])('%s is refused with %s', (_what, code, step) => {
    expect(refusalOf(step)).toBe(code);
  });

  test.each(openStates)('to closed is open to the leader from %s', (state) => {
    expect(close(aCase({ state }), facts(), leader).state).toBe('closed');
  });

  test('opens a closed forløb again as fælles blik', () => {
    expect(reopen(aCase({ state: 'closed', level: 2 }), facts(), leader)).toMatchObject({
      state: 'sharedLook',
      level: 2,
    });
  });
});

describe('after a status', () => {
  test.each<[Outcome, CaseState, number]>([
    ['goalReached', 'review', 1],
    ['worksContinue', 'running', 1],
    ['adjust', 'sharedLook', 1],
    ['inviteMore', 'sharedLook', 2],
  ])('%s leads to %s at level %d', (outcome, state, level) => {
    const before = aCase({ state: 'running', level: 1 });
    expect(afterReview(before, outcome, everythingReady, leader)).toMatchObject({ state, level });
  });

  test('the highest level stays the highest', () => {
    const before = aCase({ state: 'review', level: 3 });
    expect(afterReview(before, 'inviteMore', everythingReady, leader).level).toBe(3);
  });

  test.each<[string, string, CaseInMotion, Actor]>([
    ['by a participant', 'case.only-leader-or-holder', aCase({ state: 'running' }), paedagog],
    ['by a participant, in status', 'case.only-leader-or-holder', aCase({ state: 'review' }), paedagog],
    ['before anything runs', 'case.wrong-state', aCase({ state: 'sharedLook' }), leader],
    ['after the closing', 'case.wrong-state', aCase({ state: 'closed' }), leader],
  ])('held %s it is refused with %s', (_what, code, before, actor) => {
    expect(refusalOf(() => afterReview(before, 'goalReached', everythingReady, actor))).toBe(code);
  });

  test('inviting more people needs a basis', () => {
    const before = aCase({ state: 'running' });
    expect(refusalOf(() => afterReview(before, 'inviteMore', facts(), leader))).toBe('basis.missing');
  });
});
