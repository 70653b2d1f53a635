import { AsyncLocalStorage } from 'node:async_hooks';
import { Clock } from '@faellesblik/platform/server/database/clock';

/**
 * The time of day, but for work that is told to happen at another moment: so the demo has a past. It holds for
 * that work alone and ends with it; whatever else runs meanwhile has the true time.
 */
export class DemoClock extends Clock {
  private readonly moments = new AsyncLocalStorage<Date>();

  /** @param present what it is now outside every `during`. */
  constructor(private readonly present: Clock = new Clock()) {
    super();
  }

  override now(): Date {
    return this.moments.getStore() ?? this.present.now();
  }

  /** Runs the work as if it were that moment. */
  during<Result>(moment: Date, work: () => Promise<Result>): Promise<Result> {
    return this.moments.run(moment, work);
  }
}
