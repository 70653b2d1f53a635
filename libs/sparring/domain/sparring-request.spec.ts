import { leader, ppr } from '@faellesblik/access/domain/actor.builder';
import { refusalOf } from '@faellesblik/access/domain/refusal.builder';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { aCase, everythingReady, facts } from '@faellesblik/cases/domain/case.builder';
import { checkMessage } from './message';
import {
  answeredBy,
  askForSparring,
  daysWaiting,
  dueDate,
  takeSparring,
  withdrawWaiting,
} from './sparring-request';
import { isWorkingDay } from '@faellesblik/access/domain/working-days';

const now = '2026-11-12T10:00:00.000Z';
const question = {
  question: 'Hvad ser I, som vi ikke ser?' as GuardedText,
  urgency: 'within14Days',
} as const;
const made = { id: 'request', askedBy: 'leader' };
const team = { id: 'ppr', kind: 'ppr' } as const;
const asked = askForSparring(question, made, team, aCase(), everythingReady, [], now);

describe('asking for sparring', () => {
  test.each<[string, () => unknown]>([
    [
      'field.missing',
      () =>
        askForSparring(
          { ...question, question: '' as GuardedText },
          made,
          team,
          aCase(),
          everythingReady,
          [],
          now,
        ),
    ],
    [
      'sparring.unit-not-asked',
      () =>
        askForSparring(question, made, { id: 'school', kind: 'skole' }, aCase(), everythingReady, [], now),
    ],
    [
      'sparring.already-asked',
      () => askForSparring(question, made, team, aCase(), everythingReady, [asked], now),
    ],
    ['basis.missing', () => askForSparring(question, made, team, aCase(), facts(), [], now)],
    [
      'case.not-open',
      () => askForSparring(question, made, team, aCase({ state: 'closed' }), everythingReady, [], now),
    ],
  ])('is refused with %s', (code, ask) => {
    expect(refusalOf(ask)).toBe(code);
  });

  test('may be done again when the last request has been taken', () => {
    const taken = takeSparring(asked, ppr, aCase(), now);
    expect(
      refusalOf(() => askForSparring(question, made, team, aCase(), everythingReady, [taken], now)),
    ).toBeNull();
  });
});

describe('taking a request', () => {
  test('gives it to one of the unit, once', () => {
    const taken = takeSparring(asked, ppr, aCase(), now);
    expect(taken).toMatchObject({ takenBy: 'ppr', takenAt: now });
    expect(refusalOf(() => takeSparring(taken, ppr, aCase(), now))).toBe('sparring.taken');
  });

  test('does not let others know that it exists', () => {
    expect(refusalOf(() => takeSparring(asked, leader, aCase(), now))).toBe('sparring.not-found');
  });

  test('is answered by the first message of the one who took it', () => {
    const taken = takeSparring(asked, ppr, aCase(), now);
    expect(answeredBy(taken, 'leader', now).answeredAt).toBeNull();
    const answered = answeredBy(taken, 'ppr', now);
    expect(answered.answeredAt).toBe(now);
    expect(answeredBy(answered, 'ppr', '2026-11-20T10:00:00.000Z').answeredAt).toBe(now);
  });
});

describe('what waits when the house has changed', () => {
  test('is withdrawn, and what somebody has taken is not', () => {
    const taken = takeSparring(asked, ppr, aCase(), now);
    expect(withdrawWaiting([asked, taken], now)).toEqual([{ ...asked, withdrawnAt: now }]);
    expect(withdrawWaiting(withdrawWaiting([asked], now), now)).toEqual([]);
  });

  test('is taken by nobody any more, and the unit can be asked anew', () => {
    const withdrawn = { ...asked, withdrawnAt: now };
    expect(refusalOf(() => takeSparring(withdrawn, ppr, aCase(), now))).toBe('sparring.not-found');
    expect(
      refusalOf(() => askForSparring(question, made, team, aCase(), everythingReady, [withdrawn], now)),
    ).toBeNull();
  });
});

describe('waiting time', () => {
  test.each([
    ['over a weekend', '2026-11-12T10:00:00.000Z', '2026-11-19'],
    ['asked on a Saturday', '2026-11-14T10:00:00.000Z', '2026-11-20'],
    ['over Easter', '2026-03-31T10:00:00.000Z', '2026-04-10'],
    ['over Christmas', '2026-12-22T10:00:00.000Z', '2026-12-31'],
  ])('%s (%s) a reply is due on %s', (_what, at, due) => {
    expect(dueDate(at)).toBe(due);
  });

  test.each([
    ['the same day', '2026-11-12T15:00:00.000Z', 0],
    ['the next day', '2026-11-13T07:00:00.000Z', 1],
    ['on Sunday', '2026-11-15T10:00:00.000Z', 1],
    ['a week later', '2026-11-19T10:00:00.000Z', 5],
  ])('%s (%s) is %d working days', (_what, at, days) => {
    expect(daysWaiting(now, at)).toBe(days);
  });

  test.each(['2025-04-17', '2026-04-06', '2026-05-14', '2027-05-17', '2026-12-24', '2026-11-14'])(
    '%s is a day off',
    (date) => {
      expect(isWorkingDay(date)).toBe(false);
    },
  );

  test('store bededag is a working day', () => {
    expect(isWorkingDay('2026-05-01')).toBe(true);
  });
});

describe('a message', () => {
  test('has words, and not too many', () => {
    expect(refusalOf(() => checkMessage({ kind: 'idea', text: ' ' }))).toBe('field.missing');
    expect(refusalOf(() => checkMessage({ kind: 'idea', text: 'x'.repeat(4001) }))).toBe('field.too-long');
    expect(refusalOf(() => checkMessage({ kind: 'idea', text: 'Prøv to hold.' }))).toBeNull();
  });
});
