import { setImmediate } from 'node:timers/promises';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { DemoClock } from './demo-clock';

class Still extends Clock {
  override now(): Date {
    return PRESENT;
  }
}

const PRESENT = new Date('2026-11-12T08:00:00Z');
const PAST = new Date('2026-10-01T08:00:00Z');
const LONG_PAST = new Date('2026-09-01T08:00:00Z');

describe('the clock of the demo', () => {
  it('tells another moment to the work that happens then, and the present to all else', async () => {
    const clock = new DemoClock(new Still());
    const then = async (): Promise<Date> => {
      await setImmediate();
      return clock.now();
    };
    const moments = await Promise.all([clock.during(PAST, then), then(), clock.during(LONG_PAST, then)]);
    expect(moments).toEqual([PAST, PRESENT, LONG_PAST]);
    expect(clock.now()).toEqual(PRESENT);
  });
});
