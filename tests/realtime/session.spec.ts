import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase } from '../support/builders';
import {
  closed,
  connect,
  connectedNow,
  heard,
  refused,
  watch,
  type RealtimeClient,
} from '../support/realtime';
import { signInAs, type SignedIn } from '../support/sign-in';

const SIGN_OUT: TypedDocument<{ readonly signOut: boolean }, { readonly mutationId: string }> = {
  name: 'Out',
  text: 'mutation Out($mutationId: ID!) { signOut(mutationId: $mutationId) }',
};
const BY_THE_SERVER = 'io server disconnect';

let app: TestApp;
const open: RealtimeClient[] = [];

function opened(who: SignedIn): RealtimeClient {
  const client = connect(app, who.cookie);
  open.push(client);
  return client;
}

async function aPage(who: SignedIn): Promise<RealtimeClient> {
  const client = opened(who);
  await connectedNow(client);
  return client;
}

beforeAll(async () => {
  app = await startApp();
});
afterEach(() => open.splice(0).forEach((client) => client.disconnect()));
afterAll(() => app.stop());

describe('an open page is closed', () => {
  test('when its person signs out, in every tab of the session and in no other', async () => {
    const [here, elsewhere] = [await signInAs(app, 'paedagog'), await signInAs(app, 'paedagog')];
    const [page, tab, other] = [await aPage(here), await aPage(here), await aPage(elsewhere)];
    const both = Promise.all([closed(page), closed(tab)]);
    await here.ask(SIGN_OUT, { mutationId: newId() });
    expect(await both).toEqual([BY_THE_SERVER, BY_THE_SERVER]);
    const leader = await signInAs(app, 'leder-dagtilbud');
    expect(await watch(other, await aCase(app, leader))).toBeNull();
    expect(other.connected).toBe(true);
  });

  test('when the session runs out, and is not let in again', async () => {
    const who = await signInAs(app, 'laerer');
    app.clock.pass({ minutes: 12 * 60 });
    expect(await closed(opened(who))).toBe(BY_THE_SERVER);
    await app.database.privileged(
      `update session set expires_at = now() - interval '1 second' where person_id = $1`,
      [who.personId],
    );
    expect(await refused(opened(who))).toBe('sign-in-needed');
  });
});

describe('the connection that hears of news', () => {
  const LISTENING = `from pg_stat_activity where application_name = 'faellesblik-listen' and datname = current_database()`;

  test.each([1, 2])('is taken up again when it breaks, and nothing is missed (break %i)', async () => {
    const leader = await signInAs(app, 'leder-dagtilbud');
    const page = await aPage(leader);
    const caseId = await aCase(app, leader);
    const before = await watch(page, caseId);
    const [asked, told] = [heard(page, 'today.changed'), heard(page, 'case.changed')];
    await app.database.privileged(`select pg_terminate_backend(pid) ${LISTENING}`);
    expect(await told).toEqual({ caseId, sequence: before });
    await expect(asked).resolves.toBeUndefined();

    const news = heard(page, 'case.changed');
    await app.database.privileged(
      `select pg_notify('faellesblik', json_build_object('municipalityId', municipality_id, 'caseIds', array[id])::text) from "case" where id = $1`,
      [caseId],
    );
    expect(await news).toEqual({ caseId, sequence: before });
    const [listening] = await app.database.privileged<{ count: number }>(
      `select count(*)::integer ${LISTENING}`,
    );
    expect(listening).toEqual({ count: 1 });
  });

  test('survives a notice that nobody can read', async () => {
    const leader = await signInAs(app, 'leder-dagtilbud');
    const page = await aPage(leader);
    const caseId = await aCase(app, leader);
    await watch(page, caseId);
    await app.database.privileged(`select pg_notify('faellesblik', 'not one of ours')`);
    const news = heard(page, 'case.changed');
    await app.database.privileged(
      `select pg_notify('faellesblik', json_build_object('municipalityId', municipality_id, 'caseIds', array[id])::text) from "case" where id = $1`,
      [caseId],
    );
    expect(await news).toMatchObject({ caseId });
  });
});
