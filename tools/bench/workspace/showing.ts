import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { launchBrowser } from '../../../tests/support/browser.ts';
import type { Print } from '../print.ts';
import type { Started } from '../started.ts';
import { at, sorted } from '../statistics.ts';
import { openInBrowser, type BrowserPage } from './browser-pages.ts';
import type { FromCrowd, ToCrowd } from './crowd.ts';
import type { Arrival, Opened } from './open-page.ts';
import { caseId, participantsOf, signIn, type Place } from './places.ts';
import { send } from './requests.ts';
import { rowsOf } from './rows.ts';
import { serveOurs } from './servers.ts';
import { sharedIn, sharedTexts, sharing } from './sharing.ts';

/** Fifty forløb that are not closed, each open on ten pages of others than the one who shares. */
const CASES = Array.from({ length: 62 }, (_, index) => 1001 + index).filter((n) => n % 10 < 8);
const PAGES = 10;
/** One page of each of so many forløb is a real one, in a browser. */
const IN_BROWSER = 10;
const PER_SECOND = 20;
const WARM_SECONDS = 6;
const SECONDS = 30;
/** How long what was shared last may take to come. */
const PATIENCE_MS = 30_000;
/** Else the browser ends this process at a signal, before what else it has started is ended. */
const SIGNALS_ARE_OURS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

interface Sent {
  readonly turn: number;
  readonly caseId: string;
  readonly sequence: number;
  /** What a card shows of it. Each of a forløb has words of its own. */
  readonly words: readonly string[];
}

/**
 * How long after the commit others hear of an observation (`commit-to-event`), have its text (`commit-to-text`), and see it drawn
 * in a browser (`commit-to-drawn`), while 500 pages are open and 20 observations are shared in a second. The moment of a commit is
 * PostgreSQL's own. What a page was never told or never showed counts as infinitely late.
 */
export async function benchShowing(print: Print, started: Started, place: Place): Promise<void> {
  const url = await serveOurs(started, place);
  const holders = await signIn(
    place,
    CASES.map((n) => participantsOf(n)[0] ?? 0),
  );
  const pages: Opened[] = [];
  for (const n of CASES) {
    const others = participantsOf(n).slice(1);
    const people = Array.from({ length: PAGES }, (_, page) => others[page % others.length] ?? 0);
    const cookies = await signIn(place, people);
    pages.push(...cookies.map((cookie) => ({ cookie, caseId: caseId(n) })));
  }
  const real = pages.filter((_, index) => index % PAGES === 0).slice(0, IN_BROWSER);
  const crowd = await openCrowd(
    started,
    url,
    pages.filter((page) => !real.includes(page)),
  );
  const browser = await started.keep(launchBrowser(SIGNALS_ARE_OURS), (one) => one.close());
  const shown: BrowserPage[] = [];
  for (const page of real) shown.push(await openInBrowser(browser, url, page));

  const sent = await shareForAWhile(url, holders);
  const commits = await commitsOf(place);
  const arrivals = await arrivalsOf(crowd, sent.length * PAGES - inBrowser(sent, real));
  const inTime = sent.filter(({ turn }) => turn >= WARM_SECONDS * PER_SECOND);
  const measured = new Set(inTime.map(mark));
  const told = arrivals.filter((arrival) => measured.has(mark(arrival)));
  const missing = inTime.length * PAGES - inBrowser(inTime, real) - told.length;
  const never = Array.from({ length: missing }, () => Infinity);
  const after = (what: Event, moment: number): number => moment - (commits.get(mark(what)) ?? Number.NaN);
  const drawn = await Promise.all(
    shown.map(async (page) => {
      const here = sent.filter((one) => one.caseId === page.caseId);
      const times = await drawnOn(page, here);
      return here.flatMap((one, index) =>
        measured.has(mark(one)) ? [after(one, times[index] ?? Number.NaN)] : [],
      );
    }),
  );
  print('open-pages', pages.length);
  print('shares', inTime.length);
  print('shares-refused', SECONDS * PER_SECOND - inTime.length, { goal: { atMost: 0 } });
  print('never-shown', missing, { goal: { atMost: 0 } });
  const events = told.map((one) => after(one, one.heardAt));
  const texts = told.map((one) => after(one, one.shownAt));
  printDelays(print, 'commit-to-event', [...events, ...never], 50);
  printDelays(print, 'commit-to-text', [...texts, ...never], 150);
  printDelays(print, 'commit-to-drawn', drawn.flat(), 150);
}

function printDelays(print: Print, metric: string, delays: readonly number[], atMost: number): void {
  const inOrder = sorted(delays);
  print(`${metric}-median-ms`, at(inOrder, 0.5), { spread: [at(inOrder, 0), at(inOrder, 1)] });
  print(`${metric}-p99-ms`, at(inOrder, 0.99), { goal: { atMost } });
}

type Event = Pick<Sent, 'caseId' | 'sequence'>;
const mark = ({ caseId: id, sequence }: Event): string => `${id} ${sequence}`;
const inBrowser = (sent: readonly Sent[], pages: readonly Opened[]): number =>
  sent.filter((one) => pages.some((page) => page.caseId === one.caseId)).length;

/** Shares steadily, whether or not the answers keep up. @returns what was shared, in the order it was sent in. */
async function shareForAWhile(url: string, holders: readonly string[]): Promise<readonly Sent[]> {
  const agent = new Agent({ keepAlive: true });
  const began = performance.now();
  const sharings: Promise<readonly Sent[]>[] = [];
  for (let turn = 0; turn < (WARM_SECONDS + SECONDS) * PER_SECOND; turn++) {
    await wait(Math.max(0, began + (turn * 1000) / PER_SECOND - performance.now()));
    sharings.push(share(url, holders, turn, agent));
  }
  return (await Promise.all(sharings)).flat();
}

/** Nothing when the server refuses. */
async function share(
  url: string,
  holders: readonly string[],
  turn: number,
  agent: Agent,
): Promise<readonly Sent[]> {
  const which = turn % CASES.length;
  const n = CASES[which] ?? 0;
  const number = Math.floor(turn / CASES.length);
  const asked = { url: `${url}/graphql`, cookie: holders[which] ?? '', body: sharing(n, number).body };
  const answer = await send(asked, agent).catch(() => undefined);
  if (!answer) return [];
  const { wondering, strengths, goesWell } = sharedTexts(number);
  const words = [wondering, strengths, goesWell];
  return [{ turn, caseId: caseId(n), sequence: sharedIn(answer), words }];
}

/** When each event was committed, in milliseconds of the wall clock. */
async function commitsOf(place: Place): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf<{ caseId: string; sequence: number; at: number }>(
    place,
    `select case_id as "caseId", sequence, (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000)::float8 as at
     from case_event where case_id = any ($1) and kind = 'observation.shared'`,
    [CASES.map(caseId)],
  );
  return new Map(rows.map((row) => [mark(row), row.at]));
}

type Ask = (message: ToCrowd) => Promise<FromCrowd>;

async function openCrowd(started: Started, url: string, pages: readonly Opened[]): Promise<Ask> {
  const crowd = fork(join(import.meta.dirname, 'crowd.ts'));
  const closed = once(crowd, 'close');
  await started.keep(once(crowd, 'spawn'), () => {
    crowd.kill('SIGTERM');
    return closed;
  });
  const ask: Ask = (message) =>
    new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error('The crowd has ended by itself.'));
      crowd.once('exit', ended).once('message', (answer: FromCrowd) => {
        crowd.off('exit', ended);
        resolve(answer);
      });
      crowd.send(message);
    });
  await ask({ url, pages });
  return ask;
}

/** What the crowd has seen, once it has seen all; what takes too long is missing. */
async function arrivalsOf(crowd: Ask, expected: number): Promise<readonly Arrival[]> {
  for (const until = performance.now() + PATIENCE_MS; ; await wait(200)) {
    const arrivals = (await crowd('tell')) as readonly Arrival[];
    if (arrivals.length === expected || performance.now() > until) return arrivals;
  }
}

/** When each that was shared stood on a page in a browser, with its words; never is infinitely late. */
async function drawnOn(page: BrowserPage, sent: readonly Sent[]): Promise<readonly number[]> {
  for (const until = performance.now() + PATIENCE_MS; ; await wait(200)) {
    const cards = await page.drawn();
    const times = sent.map(
      ({ words }) => cards.find(({ text }) => words.every((word) => text.includes(word)))?.at ?? Infinity,
    );
    if (times.every(Number.isFinite) || performance.now() > until) return times;
  }
}
