import { deadlineOf } from './round-deadline';

const now = new Date('2026-11-12T10:00:00');

describe('the deadline of a round', () => {
  it('is three days from now unless told otherwise', () => {
    expect(deadlineOf('threeDays', '', now)).toBe(new Date('2026-11-15T10:00:00').toISOString());
  });

  it('at the meeting lasts until the day ends', () => {
    expect(deadlineOf('atMeeting', '', now)).toBe(new Date('2026-11-12T23:59:59').toISOString());
  });

  it('on a chosen day lasts until that day ends', () => {
    expect(deadlineOf('day', '2026-11-20', now)).toBe(new Date('2026-11-20T23:59:59').toISOString());
  });

  it('is not there while no day is chosen', () => {
    expect(deadlineOf('day', '', now)).toBeNull();
  });
});
