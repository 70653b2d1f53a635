const WHILE_MS = 100;

/** Does something at once when it is first asked for; what is asked for within the next while is done together, at its end. */
export class Pacing {
  private readonly act: () => void;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private isAskedAgain = false;

  constructor(act: () => void) {
    this.act = act;
  }

  /** Asks for it. */
  ask(): void {
    this.isAskedAgain = this.pause !== undefined;
    if (this.isAskedAgain) return;
    this.pause = setTimeout(() => this.afterPause(), WHILE_MS);
    this.act();
  }

  /** Forgets what was asked for. */
  stop(): void {
    clearTimeout(this.pause);
    this.pause = undefined;
    this.isAskedAgain = false;
  }

  private afterPause(): void {
    const { isAskedAgain } = this;
    this.stop();
    if (isAskedAgain) this.ask();
  }
}
