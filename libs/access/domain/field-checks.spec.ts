import { allowText, allowWhole, requireDate, requireText, requireWeek, requireWhole } from './field-checks';
import { refusalOf, refusedField } from './refusal.builder';

const now = '2026-11-12T10:00:00.000Z';

describe('field checks', () => {
  test.each<[string, string | null, () => void]>([
    ['an empty text', 'field.missing', () => requireText('what', '', 10)],
    ['a text of blanks', 'field.missing', () => requireText('what', ' \n\t', 10)],
    ['a missing text', 'field.missing', () => requireText('what', null, 10)],
    ['a text over the limit', 'field.too-long', () => requireText('what', 'x'.repeat(11), 10)],
    ['a text at the limit', null, () => requireText('what', 'x'.repeat(10), 10)],
    ['an optional text over the limit', 'field.too-long', () => allowText('what', 'x'.repeat(11), 10)],
    ['an optional text left out', null, () => allowText('what', undefined, 10)],
    ['a number too low', 'field.out-of-range', () => requireWhole('what', 0, 1, 5)],
    ['a number too high', 'field.out-of-range', () => requireWhole('what', 6, 1, 5)],
    ['half a number', 'field.out-of-range', () => requireWhole('what', 2.5, 1, 5)],
    ['no number at all', 'field.out-of-range', () => requireWhole('what', Number.NaN, 1, 5)],
    ['a missing number', 'field.missing', () => requireWhole('what', null, 1, 5)],
    ['an optional number left out', null, () => allowWhole('what', null, 1, 5)],
    ['a week that does not exist', 'field.no-such-week', () => requireWeek('what', '2026-W60')],
    ['a missing week', 'field.missing', () => requireWeek('what', null)],
    ['a date that does not exist', 'field.no-such-date', () => requireDate('what', '2026-02-30', now)],
    ['a date a year ahead', null, () => requireDate('what', '2027-11-12', now)],
    ['a date with a year that was mistyped', 'field.date-far', () => requireDate('what', '2062-11-12', now)],
    ['a date with half a year number', 'field.date-far', () => requireDate('what', '0026-11-12', now)],
    ['a date long ago', 'field.date-far', () => requireDate('what', '2025-11-01', now)],
  ])('%s ends in %s', (_what, code, check) => {
    expect(refusalOf(check)).toBe(code);
    expect(refusedField(check)).toBe(code === null ? null : 'what');
  });
});
