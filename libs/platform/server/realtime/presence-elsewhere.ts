import type { PresenceNews } from './presence-news';

/** How long a process may be silent before nobody is taken to be there any more, in milliseconds: a few beats. */
export const SILENCE_MS = 7000;

interface Process {
  heardAt: number;
  readonly open: Map<string, readonly string[]>;
}

/** Who has which forløb open at the other API processes, by what they last told. A process that falls silent takes its people with it. */
export class PresenceElsewhere {
  private readonly processes = new Map<string, Process>();

  /** Whether as many forløb are open at this process as are known of. */
  knowsAll(from: string, cases: number): boolean {
    return this.processes.get(from)?.open.size === cases;
  }

  /** Takes in what a process told; answers the forløb where somebody came or went by it. */
  hear(news: PresenceNews, now: number): readonly string[] {
    if (news.kind === 'gone') return this.forget(news.from);
    const process = this.processes.get(news.from) ?? { heardAt: now, open: new Map<string, string[]>() };
    this.processes.set(news.from, process);
    process.heardAt = now;
    if (news.kind !== 'open') return [];
    if (news.personIds.length > 0) process.open.set(news.caseId, news.personIds);
    else process.open.delete(news.caseId);
    return [news.caseId];
  }

  /** Forgets who has been silent for too long; answers the forløb that somebody is taken out of by it. */
  forgetSilent(now: number): readonly string[] {
    const silent = [...this.processes].filter(([, { heardAt }]) => now - heardAt > SILENCE_MS);
    return silent.flatMap(([from]) => this.forget(from));
  }

  /** Who has the forløb open at any of them; somebody at two of them stands twice. */
  peopleIn(caseId: string): readonly string[] {
    return [...this.processes.values()].flatMap(({ open }) => open.get(caseId) ?? []);
  }

  private forget(from: string): readonly string[] {
    const caseIds = [...(this.processes.get(from)?.open.keys() ?? [])];
    this.processes.delete(from);
    return caseIds;
  }
}
