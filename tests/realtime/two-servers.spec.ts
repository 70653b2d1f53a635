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
  heardNews,
  presentAre,
  watch,
  type RealtimeClient,
} from '../support/realtime';
import { signInAs, type SignedIn } from '../support/sign-in';

jest.setTimeout(60_000);

/** A server that stops says so: nobody waits for its pages as for those of one that was killed, in milliseconds. */
const SAID_SO = 5000;

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
const servers: BuiltServer[] = [];

/** One more process; it is ended with the others, also when a test fails. */
async function started(): Promise<BuiltServer> {
  const server = await startBuilt(env);
  servers.push(server);
  return server;
}

beforeAll(async () => {
  [database, dataDir] = await Promise.all([freshDatabase(), aDataFolder()]);
  env = {
    DATA_DIR: dataDir,
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    ENCRYPTION_KEY: Buffer.alloc(32, 5).toString('base64'),
    DEMO: 'true',
  };
  here = await started(); // seeds the demo, once
  there = await started();
  [leader, colleague] = await Promise.all([signInAs(here, 'leder-dagtilbud'), signInAs(here, 'paedagog')]);
  [{ id: communityId } = { id: '' }] = (await leader.ask(COMMUNITIES, {})).communities;
});
afterEach(() => open.splice(0).forEach((page) => page.disconnect()));
afterAll(async () => {
  await Promise.all(servers.map((server) => server.end('SIGTERM')));
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

/** What a page hears, or a failure when it takes as long as after a kill. */
const soonerThanAfterAKill = <News>(news: Promise<News>): Promise<News> =>
  Promise.race([
    news,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('Nobody has said that it stops.')), SAID_SO).unref(),
    ),
  ]);

describe('a page at one server', () => {
  test('hears what is shared at the other', async () => {
    const caseId = await aSharedCase();
    const page = await aPageThere();
    const before = (await watch(page, caseId)) ?? 0;
    const news = heardNews(page, before);
    await anObservation(leader, caseId);
    expect(await news).toEqual({ caseId, sequence: before + 1 });
  });

  test('hears on Mit bord of an invitation at the other', async () => {
    const news = heard(await aPageThere(), 'today.changed');
    await aSharedCase();
    await expect(news).resolves.toBeUndefined();
  });

  test('is shown out when its reader is taken out at the other, and not let in again', async () => {
    const caseId = await aSharedCase();
    const page = await aPageThere();
    expect(await watch(page, caseId)).not.toBeNull();
    const revoked = heard(page, 'access.revoked');
    await removeParticipant(leader, { caseId, personId: colleague.personId });
    expect(await revoked).toEqual({ caseId });
    expect(await watch(page, caseId)).toBeNull();
  });

  test('is closed when its person signs out at the other', async () => {
    const page = await aPageThere();
    const end = closed(page);
    await colleague.ask(SIGN_OUT, { mutationId: newId() });
    expect(await end).toBe('io server disconnect');
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
    await Promise.all(together);
    const alone = presentAre(page, leader.personId);
    other.emit('case.leave', { caseId });
    await alone;
    const togetherAgain = presentAre(page, ...both());
    await watch(other, caseId);
    await togetherAgain;
    const aloneAgain = presentAre(page, leader.personId);
    other.disconnect();
    await expect(aloneAgain).resolves.toBeUndefined();
  });

  test('is known to a server that starts later, and rid of its pages at once when it stops, and soon when it is killed', async () => {
    const caseId = await aSharedCase();
    const page = await aPage(here, leader);
    await watch(page, caseId);
    for (const end of ['SIGTERM', 'SIGKILL'] as const) {
      const later = await started();
      const other = await aPage(later, colleague);
      const [toldHere, toldThere] = [presentAre(page, ...both()), presentAre(other, ...both())];
      await watch(other, caseId);
      await Promise.all([toldHere, toldThere]);
      const alone = presentAre(page, leader.personId);
      await later.end(end);
      await (end === 'SIGTERM' ? soonerThanAfterAKill(alone) : alone);
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
    expect(await watch(page, caseId)).not.toBeNull();
    expect(await watch(page, 'x')).toBeNull();
  });
});
