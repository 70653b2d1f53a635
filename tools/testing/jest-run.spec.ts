import { totalsOf } from './jest-run';

const good = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  numTotalTests: 7,
};

describe('the totals of a test run', () => {
  it('are what jest counted', () => {
    expect(totalsOf({ ...good, numPendingTests: 1, numTodoTests: 2 }, true)).toEqual({
      passed: 7,
      failed: 0,
      skipped: 3,
    });
  });

  it('call a run without tests a failure', () => {
    expect(totalsOf({ ...good, numPassedTests: 0, numTotalTests: 0 }, true).failed).toBe(1);
  });

  it('call a run without a result a failure', () => {
    expect(totalsOf(undefined, true).failed).toBe(1);
  });

  it('count a test file that could not be read as a failure', () => {
    expect(totalsOf({ ...good, numRuntimeErrorTestSuites: 1 }, false).failed).toBe(1);
  });

  it('never call a run good that jest called bad', () => {
    expect(totalsOf(good, false).failed).toBe(1);
  });
});
