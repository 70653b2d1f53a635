import { signal } from '@angular/core';

/** One page's look at one forløb: its newest event number, who else is here, and whether the right to see it ended. */
export class CaseWatch {
  readonly caseId: string;
  /** Stops following. */
  readonly stop: () => void;

  private readonly newest = signal(0);
  private readonly people = signal<readonly string[]>([]);
  private readonly gone = signal(false);

  /** The newest event number heard of; 0 until the first. Fetch `caseChanges` when it is above what the page has. */
  readonly sequence = this.newest.asReadonly();
  /** Ids of the people who have it open, oneself included. */
  readonly present = this.people.asReadonly();
  /** True when it can no longer be seen: drop what is held of it. */
  readonly revoked = this.gone.asReadonly();

  constructor(caseId: string, stop: () => void) {
    this.caseId = caseId;
    this.stop = stop;
  }

  /** Called by the realtime client alone, like the two below. */
  reached(sequence: number): void {
    this.newest.update((known) => Math.max(known, sequence));
  }

  seen(personIds: readonly string[]): void {
    this.people.set(personIds);
  }

  revoke(): void {
    this.gone.set(true);
  }
}
