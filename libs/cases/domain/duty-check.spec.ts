import { leader, paedagog, ppr } from '@faellesblik/access/domain/actor.builder';
import { refusalOf } from '@faellesblik/access/domain/refusal.builder';
import { aCase } from './case.builder';
import { considerDuty, dutyResults, seesDutyCheck } from './duty-check';

const now = '2026-11-20T09:00:00.000Z';
const given = { id: 'check', result: 'discussedWithLeader' } as const;
const participants = [
  { personId: 'paedagog', unitId: 'house' },
  { personId: 'ppr', unitId: 'ppr-unit' },
];

describe('a duty check', () => {
  test.each(dutyResults)('says who, when and with what result, and nothing else: %s', (result) => {
    expect(considerDuty({ id: 'check', result }, aCase(), participants, paedagog, now)).toEqual({
      id: 'check',
      caseId: 'case',
      personId: 'paedagog',
      unitId: 'house',
      at: now,
      result,
    });
  });

  test('is of the unit from which the person takes part', () => {
    expect(considerDuty(given, aCase(), participants, ppr, now).unitId).toBe('ppr-unit');
  });

  test('is made by the leader of the house without taking part', () => {
    expect(considerDuty(given, aCase(), participants, leader, now).unitId).toBe('house');
  });

  test('is made by whoever sees the forløb, also when it is closed', () => {
    for (const state of ['paused', 'liftedOut', 'closed'] as const)
      expect(considerDuty(given, aCase({ state }), participants, ppr, now).personId).toBe('ppr');
  });

  test('is not made in a forløb one has nothing to do with', () => {
    expect(refusalOf(() => considerDuty(given, aCase(), [], ppr, now))).toBe('not-found');
  });

  test('is seen by the person and the leader of that unit, and by nobody else', () => {
    const sees = (check: { personId: string; unitId: string }) =>
      [leader, paedagog, ppr].map((actor) => seesDutyCheck(check, actor));
    expect(sees({ personId: 'paedagog', unitId: 'house' })).toEqual([true, true, false]);
    expect(sees({ personId: 'ppr', unitId: 'ppr-unit' })).toEqual([false, false, true]);
    expect(sees({ personId: 'leader', unitId: 'house' })).toEqual([true, false, false]);
  });
});
