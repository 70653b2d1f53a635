import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startBuilt, type BuiltServer } from '../support/built-server';
import { anObservation, aParticipant } from '../support/builders';
import { aDataFolder } from '../support/data-folder';
import { freshDatabase, type TestDatabase } from '../support/database';
import { openCase, removeParticipant } from '../support/operations';
import {
  closed,
  connect,
  connectedNow,
  heard,
  presentAre,
  watch,
  type RealtimeClient,
} from '../support/realtime';
import { signInAs, type SignedIn } from '../support/sign-in';

jest.setTimeout(60_000);

/** How long somebody may seem to be there whose server was killed. */
const GHOST = 12_000;
/** How long news may take from one server to a page of the other, in milliseconds. */
const AT_ONCE = 1000;

const COMMUNITIES: TypedDocument<{ readonly communities: readonly { readonly id: string }[] }, object> = {
  name: 'Own',
  text: 'query Own { communities { id } }',
};
const SIGN_OUT: TypedDocument<unknown, { readonly mutationId: string }> = {
  name: 'Out',
  text: 'mutation Out($mutationId: ID!) { signOut(mutationId: $mutationId) }',
};

let database: TestDatabase;
let dataDir: string;
let env: Readonly<Record<string, string>>;
/** Two processes, which share nothing but the database. */
let here: BuiltServer;
let there: BuiltServer;
let leader: SignedIn;
let colleague: SignedIn;
let communityId: string;
const open: RealtimeClient[] = [];

beforeAll(async () => {
  [database, dataDir] = await Promise.all([freshDatabase(), aDataFolder()]);
  env = {
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    ENCRYPTION_KEY: Buffer.alloc(32, 5).toString('base64'),
    DEMO: 'true',
  };
  here = await startBuilt(env); // seeds the demo, once
  there = await startBuilt(env);
  [leader, colleague] = await Promise.all([signInAs(here, 'leder-dagtilbud'), signInAs(here, 'paedagog')]);
  [{ id: communityId } = { id: '' }] = (await leader.ask(COMMUNITIES, {})).communities;
});
afterEach(() => open.splice(0).forEach((page) => page.disconnect()));
afterAll(async () => {
  await Promise.all([here.end('SIGTERM'), there.end('SIGTERM')]);
  await Promise.all([database.remove(), rm(dataDir, { recursive: true })]);
});

/** A forløb that the colleague takes part in, opened at the one server. */
async function aSharedCase(): Promise<string> {
  const wondering = 'Der er uro, når vi går fra samling til garderobe.';
  const { caseId } = await openCase(leader, {
    communityId,
    focus: 'community',
    ageBand: 'age3to5',
    wondering,
  });
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  return caseId;
}

/** A page of somebody at one of the servers; the sessions began at the first. */
async function aPage(server: BuiltServer, { cookie }: SignedIn): Promise<RealtimeClient> {
  const page = connect(server, cookie);
  open.push(page);
  await connectedNow(page);
  return page;
}
const aPageThere = (): Promise<RealtimeClient> => aPage(there, colleague);

/** What a page hears, or nothing when it takes too long. */
const within = <News>(patience: number, news: Promise<News>): Promise<News> =>
  Promise.race([
    news,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('It took too long.')), patience).unref(),
    ),
  ]);
const atOnce = <News>(news: Promise<News>): Promise<News> => within(AT_ONCE, news);

describe('a page at one server', () => {
  test('hears what is shared at the other', async () => {
    const caseId = await aSharedCase();
    const page = await aPageThere();
    const before = (await watch(page, caseId)) ?? 0;
    const news = heard(page, 'case.changed');
    await anObservation(leader, caseId);
    expect(await atOnce(news)).toEqual({ caseId, sequence: before + 1 });
  });

  test('hears on Mit bord of an invitation at the other', async () => {
    const news = heard(await aPageThere(), 'today.changed');
    await aSharedCase();
    await expect(atOnce(news)).resolves.toBeUndefined();
  });

  test('is shown out when its reader is taken out at the other, and not let in again', async () => {
    const caseId = await aSharedCase();
    const page = await aPageThere();
    expect(await watch(page, caseId)).not.toBeNull();
    const revoked = heard(page, 'access.revoked');
    await removeParticipant(leader, { caseId, personId: colleague.personId });
    expect(await atOnce(revoked)).toEqual({ caseId });
    expect(await watch(page, caseId)).toBeNull();
  });

  test('is closed when its person signs out at the other', async () => {
    const page = await aPageThere();
    const end = closed(page);
    await colleague.ask(SIGN_OUT, { mutationId: newId() });
    expect(await atOnce(end)).toBe('io server disconnect');
    colleague = await signInAs(here, 'paedagog');
  });
});

describe('who has a forløb open', () => {
  const both = (): readonly [string, string] => [leader.personId, colleague.personId];

  test('is the same at both, as pages open and close', async () => {
    const caseId = await aSharedCase();
    const [page, other] = [await aPage(here, leader), await aPageThere()];
    const together = [presentAre(page, ...both()), presentAre(other, ...both())];
    await watch(page, caseId);
    await watch(other, caseId);
    await atOnce(Promise.all(together));
    const alone = presentAre(page, leader.personId);
    other.emit('case.leave', { caseId });
    await atOnce(alone);
    const togetherAgain = presentAre(page, ...both());
    await watch(other, caseId);
    await atOnce(togetherAgain);
    const aloneAgain = presentAre(page, leader.personId);
    other.disconnect();
    await expect(atOnce(aloneAgain)).resolves.toBeUndefined();
  });

  test('is known to a server that starts later, and rid of its pages at once when it stops, and soon when it is killed', async () => {
    const caseId = await aSharedCase();
    const page = await aPage(here, leader);
    await watch(page, caseId);
    for (const [end, patience] of [
      ['SIGTERM', AT_ONCE],
      ['SIGKILL', GHOST],
    ] as const) {
      const later = await startBuilt(env);
      const other = await aPage(later, colleague);
      const [toldHere, toldThere] = [presentAre(page, ...both()), presentAre(other, ...both())];
      await watch(other, caseId);
      await atOnce(Promise.all([toldHere, toldThere]));
      const alone = presentAre(page, leader.personId);
      await later.end(end);
      await within(patience, alone);
    }
  });
});

describe('a page that sends what no page of ours would', () => {
  test('is not answered, and stops nobody', async () => {
    const caseId = await aSharedCase();
    const page = await aPageThere();
    for (const message of [
      undefined,
      null,
      'x',
      { caseId: 7 },
      { caseId: 'x' },
      { caseId: 'x'.repeat(9000) },
    ]) {
      page.emit('case.watch', message as never, undefined as never);
      page.emit('case.leave', message as never);
    }
    expect(await atOnce(watch(page, caseId))).not.toBeNull();
    expect(await atOnce(watch(page, 'x'))).toBeNull();
  });
});
