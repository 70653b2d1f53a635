import type { Actor } from '@faellesblik/access/domain/actor';
import { anActor, clusterLeader, leader, paedagog, ppr } from '@faellesblik/access/domain/actor.builder';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { CaseInMotion } from './case';
import { aCase, everythingReady, facts } from './case.builder';
import type { CaseFacts } from './case-facts';
import { caseLife, caseStates, isOpen, openStates, pausableStates, type CaseState } from './case-state';
import {
  afterReview,
  beginAgreeing,
  beginRunning,
  beginSharedLook,
  close,
  liftOut,
  pause,
  reopen,
  resume,
  withdrawRound,
} from './move-case';

const holder = anActor('holder');
const schoolLeader = anActor('schoolLeader', { unitId: 'school', unitKind: 'skole', role: 'leader' });
const roles: Readonly<Record<string, Actor>> = { leader, holder, paedagog, ppr, schoolLeader, clusterLeader };

type Act = (subject: CaseInMotion, given: CaseFacts, actor: Actor) => CaseInMotion;
const answered = { answered: true };

/** Everything that can be done to the state of a forløb, and where it leads. `running → review` is passed through by a status. */
const acts: readonly (readonly [name: string, to: CaseState | 'before', act: Act])[] = [
  ['begin fælles blik', 'sharedLook', beginSharedLook],
  ['open a round', 'agreeing', beginAgreeing],
  ['close the round', 'running', (subject, given, actor) => beginRunning(subject, given, actor, answered)],
  ['withdraw the round', 'sharedLook', withdrawRound],
  ['hold status: goal reached', 'review', (s, given, actor) => afterReview(s, 'goalReached', given, actor)],
  ['hold status: go on', 'running', (s, given, actor) => afterReview(s, 'worksContinue', given, actor)],
  ['hold status: adjust', 'sharedLook', (s, given, actor) => afterReview(s, 'adjust', given, actor)],
  ['pause', 'paused', pause],
  ['take up again', 'before', resume],
  ['lift out', 'liftedOut', liftOut],
  ['close', 'closed', close],
  ['reopen', 'sharedLook', reopen],
];

/** By hand, as the product says it, so that neither the table nor the code can drift unseen: from which states, and by whom. */
const allowed: Readonly<Record<string, readonly [from: readonly CaseState[], who: readonly string[]]>> = {
  'begin fælles blik': [['wonder'], ['leader', 'holder']],
  'open a round': [['sharedLook'], ['holder']],
  'close the round': [['agreeing'], ['leader']],
  'withdraw the round': [['agreeing'], ['leader', 'holder']],
  'hold status: goal reached': [
    ['running', 'review'],
    ['leader', 'holder'],
  ],
  'hold status: go on': [
    ['running', 'review'],
    ['leader', 'holder'],
  ],
  'hold status: adjust': [
    ['running', 'review'],
    ['leader', 'holder'],
  ],
  pause: [['wonder', 'sharedLook', 'running', 'review'], ['leader']],
  'take up again': [['paused'], ['leader', 'holder']],
  'lift out': [['wonder', 'sharedLook', 'agreeing', 'running', 'review'], ['leader']],
  close: [['wonder', 'sharedLook', 'agreeing', 'running', 'review'], ['leader']],
  reopen: [['closed'], ['leader']],
};

const everyTry = caseStates.flatMap((state) =>
  acts.flatMap(([name, to, act]) => Object.keys(roles).map((role) => [state, name, role, to, act] as const)),
);

/** The state it leads to, or the code of the refusal. */
function outcome(act: () => CaseInMotion): string {
  try {
    return act().state;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

describe('the life of a forløb', () => {
  test.each(everyTry)('%s: to %s, as %s', (state, name, role, to, act) => {
    const before = aCase({ state, holderId: 'holder', pausedFrom: state === 'paused' ? 'running' : null });
    const result = outcome(() => act(before, everythingReady, roles[role] as Actor));
    const [from, who] = allowed[name] ?? [[], []];
    if (from.includes(state) && who.includes(role)) expect(result).toBe(to === 'before' ? 'running' : to);
    else expect(result).toMatch(/^case\./);
  });

  test.each(
    everyTry.filter(
      ([state, name, role]) => allowed[name]?.[0].includes(state) && allowed[name]?.[1].includes(role),
    ),
  )('%s: to %s, as %s, is a step of the table with somebody who may take it', (state, name, _role, to) => {
    const steps = caseLife.filter((one) => one.from === state && (to === 'before' || one.to === to));
    const throughStatus = state === 'running' && name.startsWith('hold status');
    expect(steps.length > 0 || throughStatus || state === to).toBe(true);
  });

  test('has no step twice, none that nobody can take, and a sentence for each', () => {
    const steps = caseLife.map(({ from, to }) => `${from} ${to}`);
    expect(new Set(steps).size).toBe(steps.length);
    for (const { who, sentence } of caseLife) {
      expect(who.length).toBeGreaterThan(0);
      expect(sentence).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('ends in cleared, which no one leaves and only time reaches', () => {
    expect(caseLife.filter(({ from }) => from === 'cleared')).toEqual([]);
    const reaches = caseLife.filter(({ to }) => to === 'cleared');
    expect(reaches.map(({ from, who }) => [from, who])).toEqual([
      ['closed', ['time']],
      ['liftedOut', ['time']],
    ]);
  });
});

describe('a pause', () => {
  test.each(pausableStates)('from %s ends where it began', (state) => {
    const paused = pause(aCase({ state }), facts(), leader);
    expect(paused).toMatchObject({ state: 'paused', pausedFrom: state });
    expect(isOpen(paused.state)).toBe(false);
    expect(resume(paused, facts(), leader)).toMatchObject({ state, pausedFrom: null });
  });

  test('is refused while a round is open, and says so', () => {
    expect(outcome(() => pause(aCase({ state: 'agreeing' }), facts(), leader))).toBe('case.round-open');
  });
});

describe('lifting out', () => {
  const lift = (given: CaseFacts) => outcome(() => liftOut(aCase({ state: 'running' }), given, leader));

  test.each<[string, Partial<CaseFacts>, string]>([
    ['neither a basis nor a duty check', {}, 'case.basis-or-duty-check'],
    ['a basis', { hasBasis: true }, 'liftedOut'],
    ['a duty check', { hasDutyCheck: true }, 'liftedOut'],
  ])('with %s leads to %s', (_what, given, result) => {
    expect(lift(facts(given))).toBe(result);
  });

  test.each(openStates)('takes an offer of the role of tovholder with it, from %s', (state) => {
    const subject = aCase({ state, holderOfferedTo: 'paedagog' });
    expect(liftOut(subject, everythingReady, leader).holderOfferedTo).toBeNull();
    expect(close(subject, everythingReady, leader).holderOfferedTo).toBeNull();
  });
});
