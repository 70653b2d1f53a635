import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { NoticeListener } from './notice-listener';
import { PresenceElsewhere } from './presence-elsewhere';
import type { PresenceNews } from './presence-news';

/** How often a process says that it is still there, in milliseconds. */
const BEAT_MS = 2000;
/** A notice takes less than 8,000 bytes; no forløb has more people at once. */
const PEOPLE_PER_NOTICE = 150;

/** The pages open at this process. */
export interface OpenPages {
  /** The forløb that somebody has open. */
  cases(): readonly string[];
  /** Who has it open, each once. */
  peopleIn(caseId: string): readonly string[];
  /** Tells those pages who has it open, here and elsewhere. */
  tell(caseId: string, personIds: readonly string[]): void;
}

type Said = PresenceNews extends infer News ? (News extends unknown ? Omit<News, 'from'> : never) : never;

/**
 * Who has which forløb open, whichever API process their page is at. Every process tells the others of its own pages as
 * they open and close, and that it is still there; who is silent is taken to be gone, however it ended.
 */
@Injectable()
export class Presence {
  private readonly self = randomUUID();
  private readonly elsewhere = new PresenceElsewhere();
  private pages: OpenPages | undefined;
  private beating: NodeJS.Timeout | undefined;

  constructor(@Inject(NoticeListener) private readonly notices: NoticeListener) {}

  start(pages: OpenPages): void {
    this.pages = pages;
    this.beating = setInterval(() => this.beat(), BEAT_MS).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.beating);
    this.pages = undefined;
    await this.say({ kind: 'gone' });
  }

  /** A page of this process was opened or closed. */
  changed(caseId: string): void {
    this.tell(caseId);
    this.sayOpen(caseId);
  }

  /** What the others told before may have been lost: asks them, and tells them all there is here. */
  begin(): void {
    void this.say({ kind: 'ask' });
    this.sayAll();
  }

  /** What a process told, this one included. */
  hear(news: PresenceNews): void {
    if (news.from === this.self) return;
    this.tellEach(this.elsewhere.hear(news, performance.now()));
    if (news.kind === 'ask' && (news.of ?? this.self) === this.self) this.sayAll();
    // Such as when it was silent for so long that its people were forgotten.
    if (news.kind === 'beat' && !this.elsewhere.knowsAll(news.from, news.cases))
      void this.say({ kind: 'ask', of: news.from });
  }

  private beat(): void {
    this.tellEach(this.elsewhere.forgetSilent(performance.now()));
    const cases = this.pages?.cases().length ?? 0;
    if (cases > 0) void this.say({ kind: 'beat', cases });
  }

  private tellEach(caseIds: readonly string[]): void {
    for (const caseId of caseIds) this.tell(caseId);
  }

  private tell(caseId: string): void {
    const here = this.pages?.peopleIn(caseId) ?? [];
    if (here.length === 0) return;
    this.pages?.tell(caseId, [...new Set([...here, ...this.elsewhere.peopleIn(caseId)])]);
  }

  private sayAll(): void {
    for (const caseId of this.pages?.cases() ?? []) this.sayOpen(caseId);
  }

  private sayOpen(caseId: string): void {
    const personIds = this.pages?.peopleIn(caseId).slice(0, PEOPLE_PER_NOTICE) ?? [];
    void this.say({ kind: 'open', caseId, personIds });
  }

  private say(said: Said): Promise<void> {
    return this.notices.say({ from: this.self, ...said });
  }
}
