import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import { facts } from '@faellesblik/cases/domain/case.builder';
import type { MeasureLevel } from './choices';
import { isCommunityLevel, passLevelGate } from './level-gate';
import { checkMeasure, isComplete, proposeMeasure, type MeasureFields } from './measure';
import { aMeasure } from './measure.builder';

const people = ['leader', 'paedagog'];

describe('a measure', () => {
  test('that is whole is proposed, with its first follow-up planned', () => {
    const made = { id: 'new', caseId: 'case', proposedBy: 'leader' };
    const proposed = proposeMeasure(
      aMeasure({ nextFollowUp: null }),
      made,
      people,
      '2026-11-12T10:00:00.000Z',
    );
    expect(proposed).toMatchObject({
      id: 'new',
      state: 'proposed',
      nextFollowUp: '2026-11-30',
      proposedBy: 'leader',
    });
  });

  test.each<[string, string, Partial<MeasureFields<string>>]>([
    ['field.missing', 'title', { title: '' }],
    ['field.too-long', 'title', { title: 'x'.repeat(121) }],
    ['field.missing', 'what', { what: ' ' }],
    ['field.missing', 'when', { when: '' }],
    ['field.missing', 'goal', { goal: '' }],
    ['field.missing', 'ownerId', { ownerId: '' }],
    ['measure.owner-not-in', 'ownerId', { ownerId: 'stranger' }],
    ['measure.owner-not-in', 'coOwnerId', { coOwnerId: 'stranger' }],
    ['measure.same-owner', 'coOwnerId', { coOwnerId: 'paedagog' }],
    ['field.out-of-range', 'durationWeeks', { durationWeeks: 13 }],
    ['field.out-of-range', 'durationWeeks', { durationWeeks: 0 }],
    ['measure.sign-count', 'signs', { signs: ['Ét tegn'] }],
    ['measure.sign-count', 'signs', { signs: ['Et', 'to', 'tre', 'fire'] }],
    ['field.missing', 'signs.1', { signs: ['Et', ''] }],
    ['field.no-such-date', 'start', { start: '2026-02-30' }],
    ['field.date-far', 'start', { start: '0026-11-16' }],
    ['field.missing', 'firstFollowUp', { firstFollowUp: '' }],
    ['measure.follow-up-before-start', 'firstFollowUp', { firstFollowUp: '2026-11-15' }],
  ])('is refused with %s at %s', (code, field, given) => {
    const check = () => checkMeasure({ ...aMeasure(), ...given }, people, '2026-11-12T10:00:00.000Z');
    expect([refusalOf(check), refusedField(check)]).toEqual([code, field]);
  });

  test.each<[string, Partial<MeasureFields<string>>]>([
    ['an owner', { ownerId: '' }],
    ['two signs', { signs: ['Et', ' '] }],
    ['a first follow-up', { firstFollowUp: '' }],
  ])('is not complete without %s', (_what, given) => {
    expect(isComplete({ ...aMeasure(), ...given })).toBe(false);
  });

  test('is complete with all three', () => {
    expect(isComplete(aMeasure())).toBe(true);
  });
});

describe('fællesskab først', () => {
  test('everyone and group are the community', () => {
    const levels: MeasureLevel[] = ['everyone', 'group', 'individualInCommunity', 'specialised'];
    expect(levels.filter(isCommunityLevel)).toEqual(['everyone', 'group']);
  });

  test.each<[MeasureLevel, string | null, number, string | null]>([
    ['everyone', null, 0, null],
    ['group', null, 0, null],
    ['individualInCommunity', null, 0, 'measure.community-first'],
    ['individualInCommunity', '  ', 0, 'measure.community-first'],
    ['individualInCommunity', 'Det haster for Barn A.', 0, null],
    ['individualInCommunity', null, 1, null],
    ['specialised', null, 0, 'measure.community-first'],
    ['specialised', null, 1, null],
  ])('%s with reason %j after %d follow-ups ends in %s', (level, reason, followedUp, code) => {
    const known = facts({ communityMeasuresFollowedUp: followedUp });
    expect(refusalOf(() => passLevelGate(level, reason, known))).toBe(code);
  });
});
