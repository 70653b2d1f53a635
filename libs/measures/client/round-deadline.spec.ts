import { deadlineOf } from './round-deadline';

const now = new Date('2026-11-12T09:00:00Z');

describe('the deadline of a round', () => {
  it('is three days from now unless told otherwise', () => {
    expect(deadlineOf('threeDays', '', now)).toBe('2026-11-15T09:00:00.000Z');
  });

  it('at the meeting lasts until the day ends', () => {
    expect(deadlineOf('atMeeting', '', now)).toBe('2026-11-12T22:59:59.000Z');
  });

  it('on a chosen day lasts until that day ends', () => {
    expect(deadlineOf('day', '2026-11-20', now)).toBe('2026-11-20T22:59:59.000Z');
    expect(deadlineOf('day', '2027-06-11', now)).toBe('2027-06-11T21:59:59.000Z');
  });

  it('is not there while no day is chosen', () => {
    expect(deadlineOf('day', '', now)).toBeNull();
  });
});
