import { refusalOf } from '@faellesblik/access/domain/refusal.builder';
import {
  blinded,
  checkAssessment,
  mayAssess,
  mayBeAsked,
  mayEnd,
  requireAsked,
  requireEndable,
  requireNeverSaid,
  requireNothingSaid,
  seeItDifferently,
  type ToAssess,
} from './assessment';

const mine = { mine: true, shown: false, participation: 2 };
const other = { mine: false, shown: false, participation: 4 };
const otherShown = { ...other, shown: true };
const nobody: ToAssess = { saysNumber: false, given: [] };

describe('assessing the participation', () => {
  test.each<[string, ToAssess, string | null]>([
    ['nobody has', nobody, null],
    ['one other has', { ...nobody, given: [other] }, null],
    ['one has already oneself', { ...nobody, given: [mine] }, 'assessment.given'],
    ['two others have', { ...nobody, given: [other, other] }, 'assessment.both-given'],
    ['another has shown the own number alone', { ...nobody, given: [otherShown] }, 'assessment.shown-alone'],
    ['a number stands in the open', { ...nobody, saysNumber: true }, 'assessment.in-the-open'],
  ])('when %s', (_what, subject, refusal) => {
    expect(refusalOf(() => checkAssessment(subject, 3))).toBe(refusal);
    expect(mayAssess(subject)).toBe(refusal === null);
  });

  test('is not done where a number has stood in the open', () => {
    expect(refusalOf(() => requireNeverSaid(true))).toBe('assessment.was-in-the-open');
    expect(refusalOf(() => requireNeverSaid(false))).toBeNull();
  });

  test.each([0, 6, 2.5])('is not done with %d', (number) => {
    expect(refusalOf(() => checkAssessment(nobody, number))).toBe('field.out-of-range');
  });
});

describe('two numbers', () => {
  test('are blind until both are there', () => {
    expect(blinded([mine])).toEqual([mine]);
    expect(blinded([other])).toEqual([{ ...other, participation: null }]);
    expect(blinded([other, other])).toEqual([other, other]);
    expect(blinded([otherShown])).toEqual([otherShown]);
  });

  test.each([
    [2, 4, true],
    [5, 1, true],
    [3, 4, false],
    [3, 3, false],
    [3, null, false],
  ])('%p and %p are worth a talk: %p', (first, second, differently) => {
    const given = [first, second].map((participation) => ({ mine: false, participation }));
    expect(seeItDifferently(given)).toBe(differently);
  });
});

describe('an assessment that was begun', () => {
  test.each<[string, ToAssess['given'], string | null]>([
    ['who has given the only number', [mine], null],
    ['who has given none', [other], 'assessment.only-own'],
    ['nobody when both are there', [mine, other], 'assessment.both-given'],
    ['nobody when it is shown', [{ ...mine, shown: true }], 'assessment.shown-alone'],
    ['nobody before it has begun', [], 'assessment.only-own'],
  ])('is brought to its end by %s', (_who, given, refusal) => {
    expect(refusalOf(() => requireEndable(given))).toBe(refusal);
    expect(mayEnd(given)).toBe(refusal === null);
  });

  test.each<[string, ToAssess['given'], string, string | null]>([
    ['who is asked', [other], 'asked', null],
    ['who is not', [other], 'somebody', 'assessment.not-asked'],
    ['who is asked, when both are there', [other, other], 'asked', 'assessment.both-given'],
    ['who is asked, when it is shown', [otherShown], 'asked', 'assessment.shown-alone'],
  ])('is declined by %s', (_who, given, personId, refusal) => {
    expect(
      refusalOf(() => requireAsked(given, { askedId: 'asked', declinedIds: ['declined'] }, personId)),
    ).toBe(refusal);
  });

  test('is declined once', () => {
    const asked = { askedId: 'asked', declinedIds: ['asked'] };
    expect(refusalOf(() => requireAsked([other], asked, 'asked'))).toBe('assessment.not-asked');
  });

  test.each([
    ['who works on it', 'colleague', 'paedagog', true],
    ['who looks on', 'colleague', 'observer', false],
    ['who asks', 'asker', 'paedagog', false],
    ['who has said that they cannot', 'declined', 'paedagog', false],
  ])('is asked of %s', (_who, personId, does, may) => {
    expect(mayBeAsked({ personId, function: does }, 'asker', ['declined'])).toBe(may);
  });

  test.each<[string, number | null, number | null, boolean, string | null]>([
    ['no number', null, null, true, null],
    ['a number, where nobody assesses', null, 3, false, null],
    ['a number', null, 3, true, 'observation.is-assessed'],
    ['another number than stood there', 2, 3, true, 'observation.is-assessed'],
    ['the number that stood there', 3, 3, true, null],
    ['none, where one stood', 3, null, true, null],
  ])('lets the author say %s', (_what, before, after, isAssessed, refusal) => {
    expect(refusalOf(() => requireNothingSaid(before, after, isAssessed))).toBe(refusal);
  });
});
