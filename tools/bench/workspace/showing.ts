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
const PATIENCE_MS = 60_000;
/** Else the browser ends this process at a signal, before what else it has started is ended. */
const SIGNALS_ARE_OURS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

interface Sent {
  readonly caseId: string;
  readonly sequence: number;
  /** What a card shows of it. Each of a forløb has words of its own. */
  readonly words: readonly string[];
}

/**
 * How long after the commit others hear of an observation (`commit-to-event`), have its text (`commit-to-text`), and see it drawn
 * in a browser (`commit-to-drawn`), while 500 pages are open and 20 observations are shared in a second. The moment of a commit is
 * PostgreSQL's own. Every page must have had every event, and a browser must show the text that was sent.
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
  const measured = new Set(sent.slice(WARM_SECONDS * PER_SECOND).map(mark));
  const told = arrivals.filter((arrival) => measured.has(mark(arrival)));
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
  print('commits', measured.size);
  printDelays(
    print,
    'commit-to-event',
    told.map((one) => after(one, one.heardAt)),
    50,
  );
  printDelays(
    print,
    'commit-to-text',
    told.map((one) => after(one, one.shownAt)),
    150,
  );
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
  const sharings: Promise<Sent>[] = [];
  for (let turn = 0; turn < (WARM_SECONDS + SECONDS) * PER_SECOND; turn++) {
    await wait(Math.max(0, began + (turn * 1000) / PER_SECOND - performance.now()));
    sharings.push(share(url, holders, turn, agent));
  }
  return Promise.all(sharings);
}

async function share(url: string, holders: readonly string[], turn: number, agent: Agent): Promise<Sent> {
  const which = turn % CASES.length;
  const n = CASES[which] ?? 0;
  const number = Math.floor(turn / CASES.length);
  const { body } = sharing(n, number);
  const cookie = holders[which] ?? '';
  const sequence = sharedIn(await send({ url: `${url}/graphql`, cookie, body }, agent));
  const { wondering, strengths, goesWell } = sharedTexts(number);
  return { caseId: caseId(n), sequence, words: [wondering, strengths, goesWell] };
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

/** All that the crowd has seen, once it has seen all. */
async function arrivalsOf(crowd: Ask, expected: number): Promise<readonly Arrival[]> {
  for (const until = performance.now() + PATIENCE_MS; ; await wait(200)) {
    const arrivals = (await crowd('tell')) as readonly Arrival[];
    if (arrivals.length === expected) return arrivals;
    if (performance.now() > until)
      throw new Error(`Of ${expected} texts that the open pages should show, ${arrivals.length} came.`);
  }
}

/** When each that was shared stood on a page in a browser, with its words. */
async function drawnOn(page: BrowserPage, sent: readonly Sent[]): Promise<readonly number[]> {
  for (const until = performance.now() + PATIENCE_MS; ; await wait(200)) {
    const cards = await page.drawn();
    const found = sent.flatMap(({ words }) =>
      cards
        .filter(({ text }) => words.every((word) => text.includes(word)))
        .map(({ at: drawnAt }) => drawnAt),
    );
    if (cards.length === sent.length && found.length === sent.length) return found;
    if (performance.now() > until)
      throw new Error(
        `Of ${sent.length} observations, a browser has drawn ${found.length} as they were sent.`,
      );
  }
}
