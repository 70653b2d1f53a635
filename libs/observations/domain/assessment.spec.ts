import { refusalOf } from '@faellesblik/access/domain/refusal.builder';
import { blinded, checkAssessment, mayAssess, seeItDifferently, type ToAssess } from './assessment';

const mine = { mine: true, participation: 2 };
const other = { mine: false, participation: 4 };
const nobody: ToAssess = { saysNumber: false, given: [] };

describe('assessing the participation', () => {
  test.each<[string, ToAssess, string | null]>([
    ['nobody has', nobody, null],
    ['one other has', { ...nobody, given: [other] }, null],
    ['one has already oneself', { ...nobody, given: [mine] }, 'assessment.given'],
    ['two others have', { ...nobody, given: [other, other] }, 'assessment.both-given'],
    ['a number stands in the open', { ...nobody, saysNumber: true }, 'assessment.in-the-open'],
  ])('when %s', (_what, subject, refusal) => {
    expect(refusalOf(() => checkAssessment(subject, 3))).toBe(refusal);
    expect(mayAssess(subject)).toBe(refusal === null);
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
