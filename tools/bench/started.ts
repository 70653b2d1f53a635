/** What a bench has started, servers and the like. All of it is ended, in whichever way the bench ends. */
export class Started {
  private readonly ends: (() => Promise<unknown>)[] = [];

  /** Remembers how it is ended before it is there, so that one who is interrupted waits for it and ends it too. */
  async keep<Thing>(starting: Promise<Thing>, end: (thing: Thing) => Promise<unknown>): Promise<Thing> {
    this.ends.push(async () => {
      const thing = await starting.catch(() => undefined);
      if (thing !== undefined) await end(thing);
    });
    return starting;
  }

  /** Ends the newest first; that one does not end well keeps no other from being ended. */
  async end(): Promise<void> {
    for (let end = this.ends.pop(); end; end = this.ends.pop()) await end().catch(() => undefined);
  }
}
