import { leader, paedagog } from '@faellesblik/access/domain/actor.builder';
import { refusalOf, refusedField } from '@faellesblik/access/domain/refusal.builder';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { checkObservation, shareObservation, type ObservationFields } from './observation';
import { reviseObservation } from './revise-observation';

const now = '2026-11-12T10:00:00.000Z';
const guarded = (text: string) => text as GuardedText;

const whole: ObservationFields = {
  wondering: guarded('Hvorfor bliver garderoben svær for Barn A?'),
  concrete: guarded('Tre børn venter på samme bænk.'),
  situation: 'cloakroom',
  strengths: guarded('Hjælper gerne de yngste med sko.'),
  goesWell: guarded('Når vi går ud i små hold.'),
  childPlace: guarded('Der er for mange støvler.'),
  childPlaceSource: 'said',
  parentsView: 'talked',
  parentsText: guarded('De kender det fra morgenen derhjemme.'),
  urgency: 'canWait',
};

describe('an observation that is to be shared', () => {
  test('is taken with its five fields and more', () => {
    expect(refusalOf(() => checkObservation(whole))).toBeNull();
  });

  test.each<[string, string, Partial<ObservationFields<string>>]>([
    ['field.missing', 'observation.wondering', { wondering: '' }],
    ['field.missing', 'observation.concrete', { concrete: '   ' }],
    ['field.missing', 'observation.strengths', { strengths: '' }],
    ['field.missing', 'observation.goesWell', { goesWell: '' }],
    ['field.missing', 'observation.childPlace', { childPlace: null }],
    ['field.missing', 'observation.childPlaceSource', { childPlaceSource: null }],
    ['field.missing', 'observation.parentsView', { parentsView: null }],
    ['field.too-long', 'observation.tried.1', { tried: ['', 'x'.repeat(4001)] }],
    [
      'observation.too-much-tried',
      'observation.tried',
      { tried: Array.from({ length: 9 }, () => 'To hold.') },
    ],
    ['field.missing', 'observation.childPlaceNotYet', { childPlaceSource: 'notYet' }],
    ['field.missing', 'observation.parentsText', { parentsText: null }],
    ['field.missing', 'observation.parentsText', { parentsView: 'notYet', parentsText: '' }],
    ['field.too-long', 'observation.concrete', { concrete: 'x'.repeat(4001) }],
    ['field.too-long', 'observation.wish', { wish: 'x'.repeat(4001) }],
    ['field.out-of-range', 'observation.participation', { participation: 6 }],
    ['field.out-of-range', 'observation.participation', { participation: 0 }],
    ['field.out-of-range', 'observation.childrenCount', { childrenCount: -1 }],
    ['field.no-such-week', 'observation.week', { week: '12. november' }],
  ])('is refused with %s at %s', (code, field, given) => {
    const check = () => checkObservation({ ...whole, ...given });
    expect([refusalOf(check), refusedField(check)]).toEqual([code, field]);
  });

  test.each<[string, Partial<ObservationFields<string>>]>([
    [
      'only the five are said',
      { childPlace: null, childPlaceSource: null, parentsView: null, parentsText: null, urgency: null },
    ],
    [
      'the child has not been asked, because',
      { childPlaceSource: 'notYet', childPlace: null, childPlaceNotYet: 'Vi spørger i samling.' },
    ],
    [
      'the parents have not been asked, because',
      { parentsView: 'notYet', parentsText: 'Vi ses i næste uge.' },
    ],
    ['a time has been agreed with the parents', { parentsView: 'agreedTime', parentsText: null }],
  ])('is taken when %s', (_what, given) => {
    expect(refusalOf(() => checkObservation({ ...whole, ...given }))).toBeNull();
  });
});

describe('correcting an observation', () => {
  const shared = shareObservation(whole, { id: 'observation', caseId: 'case', authorId: 'paedagog' }, now);
  const corrected = { ...whole, concrete: guarded('Fire børn venter på samme bænk.') };
  const open = { state: 'sharedLook' } as const;

  test('keeps the text before it and counts the version', () => {
    const revision = reviseObservation(shared, corrected, 1, paedagog, open, false);
    expect(revision).toMatchObject({ kind: 'revised', before: shared });
    expect(revision).toHaveProperty('observation.version', 2);
    expect(revision).toHaveProperty('observation.concrete', corrected.concrete);
    expect(revision).toHaveProperty('observation.sharedAt', now);
  });

  test('of an older version is a conflict with the current one in hand', () => {
    const current = { ...shared, version: 3 };
    expect(reviseObservation(current, corrected, 1, paedagog, open, false)).toEqual({
      kind: 'conflict',
      current,
    });
  });

  test('is refused for another’s text, a closed forløb and an empty field', () => {
    const empty = { ...corrected, concrete: guarded('') };
    expect(refusalOf(() => reviseObservation(shared, corrected, 1, leader, open, false))).toBe(
      'observation.only-own',
    );
    expect(
      refusalOf(() => reviseObservation(shared, corrected, 1, paedagog, { state: 'closed' }, false)),
    ).toBe('case.not-open');
    expect(refusalOf(() => reviseObservation(shared, empty, 1, paedagog, open, false))).toBe('field.missing');
  });

  test('says no number in the open where adults assess each for themselves, and may leave what stood there', () => {
    const unsaid = { ...shared, participation: null };
    const said = { ...corrected, participation: 4 };
    expect(refusalOf(() => reviseObservation(unsaid, said, 1, paedagog, open, true))).toBe(
      'observation.is-assessed',
    );
    expect(reviseObservation({ ...shared, participation: 4 }, said, 1, paedagog, open, true).kind).toBe(
      'revised',
    );
    expect(reviseObservation(unsaid, said, 1, paedagog, open, false).kind).toBe('revised');
  });
});
