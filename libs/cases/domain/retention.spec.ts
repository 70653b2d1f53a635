import { retentionDate } from './retention';

test.each([
  ['2026-11-22', '2027-11-22'],
  ['2024-02-29', '2025-03-01'],
])('a forløb that ended on %s is kept until %s', (ended, kept) => {
  expect(retentionDate(ended)).toBe(kept);
});
