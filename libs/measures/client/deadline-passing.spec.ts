import { untilPassed } from './deadline-passing';

const DEADLINE = '2026-11-12T12:00:00.000Z';
const at = (time: string): number => Date.parse(`2026-11-12T${time}Z`);

describe('a page that waits for a deadline', () => {
  it('looks again a moment after it', () => {
    expect(untilPassed(DEADLINE, null, at('11:59:58.000'))).toBe(3_000);
  });

  it('still does when an older answer comes in that moment, or after it', () => {
    expect(untilPassed(DEADLINE, null, at('12:00:00.400'))).toBe(600);
    expect(untilPassed(DEADLINE, null, at('12:00:07.000'))).toBe(0);
  });

  it('does so once', () => {
    expect(untilPassed(DEADLINE, DEADLINE, at('12:00:07.000'))).toBeNull();
  });

  it('keeps no timer that a browser would end at once', () => {
    expect(untilPassed('2027-01-12T12:00:00.000Z', null, at('12:00:00.000'))).toBeNull();
  });
});
