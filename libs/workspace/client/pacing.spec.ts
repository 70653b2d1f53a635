import { jest } from '@jest/globals';
import { Pacing } from './pacing';

describe('what is asked for again and again', () => {
  const act = jest.fn();
  let pacing: Pacing;

  beforeEach(() => {
    jest.useFakeTimers();
    act.mockClear();
    pacing = new Pacing(act);
  });
  afterEach(() => jest.useRealTimers());

  it('is done at once the first time', () => {
    pacing.ask();
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('is done once more for all that is asked for meanwhile', () => {
    pacing.ask();
    for (let times = 0; times < 5; times++) pacing.ask();
    expect(act).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(100);
    expect(act).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is done no oftener than that, however much is asked', () => {
    for (let moment = 0; moment < 1000; moment += 10) {
      pacing.ask();
      jest.advanceTimersByTime(10);
    }
    expect(act.mock.calls.length).toBeLessThanOrEqual(11);
  });

  it('is done at once again when there has been quiet', () => {
    pacing.ask();
    jest.advanceTimersByTime(100);
    pacing.ask();
    expect(act).toHaveBeenCalledTimes(2);
  });

  it('is forgotten when it is stopped', () => {
    pacing.ask();
    pacing.ask();
    pacing.stop();
    jest.advanceTimersByTime(1000);
    expect(act).toHaveBeenCalledTimes(1);
  });
});
