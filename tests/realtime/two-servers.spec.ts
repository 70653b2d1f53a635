import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startBuilt, type BuiltServer } from '../support/built-server';
import { anObservation, aParticipant } from '../support/builders';
import { aDataFolder } from '../support/data-folder';
import { freshDatabase, type TestDatabase } from '../support/database';
import { openCase, removeParticipant } from '../support/operations';
import { closed, connect, connectedNow, heard, watch, type RealtimeClient } from '../support/realtime';
import { signInAs, type SignedIn } from '../support/sign-in';

jest.setTimeout(60_000);

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
/** Two processes, which share nothing but the database. */
let here: BuiltServer;
let there: BuiltServer;
let leader: SignedIn;
let colleague: SignedIn;
let communityId: string;
const open: RealtimeClient[] = [];

beforeAll(async () => {
  [database, dataDir] = await Promise.all([freshDatabase(), aDataFolder()]);
  const env = {
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

/** A page at the other server, of a session that began at the first. */
async function aPageThere(): Promise<RealtimeClient> {
  const page = connect(there, colleague.cookie);
  open.push(page);
  await connectedNow(page);
  return page;
}

/** What a page hears, or nothing when it takes too long. */
const atOnce = <News>(news: Promise<News>): Promise<News> =>
  Promise.race([
    news,
    new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('It took too long.')), AT_ONCE).unref(),
    ),
  ]);

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
