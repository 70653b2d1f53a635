import { belongsTo, isLeaderOf } from './actor';
import { anActor, leader, paedagog } from './actor.builder';
import { sideOf, unitKinds } from './unit';

describe('actor', () => {
  test('a leader leads the own house and no other', () => {
    expect(isLeaderOf(leader, 'house')).toBe(true);
    expect(isLeaderOf(leader, 'other')).toBe(false);
    expect(isLeaderOf(paedagog, 'house')).toBe(false);
  });

  test('leading one house does not make a leader of another one works in', () => {
    const both = anActor('both', { role: 'leader' }, { unitId: 'other', role: 'staff' });
    expect(isLeaderOf(both, 'other')).toBe(false);
    expect(belongsTo(both, 'other')).toBe(true);
  });

  test('every kind of unit speaks from a side', () => {
    expect(unitKinds.map(sideOf)).not.toContain(undefined);
  });
});
