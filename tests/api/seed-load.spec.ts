import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Actors } from '@faellesblik/access/server/actors';
import { CaseWorkspaceRead } from '@faellesblik/workspace/server/case-workspace.read';
import type { CaseWorkspace } from '@faellesblik/workspace/server/workspace.types';
import { asOwner } from '../../apps/api/demo/owner-connection';
import { PER_CASE } from '../../tools/seed/forloeb';
import { PEOPLE_PER_HOUSE } from '../../tools/seed/places';
import { holdsOthers, seedLoad } from '../../tools/seed/seed-load';
import { idOf } from '../../tools/seed/sql';
import { startApp, type TestApp } from '../support/app';

/** One more than a house has. */
const CASES = 21;
/** One in indsats, one that has held status, one that is closed, and the first of the next house. */
const LOOKED_AT = [1, 8, 9, 21] as const;

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
  await asOwner(app.database.ownerUrl, (owner) =>
    seedLoad(owner, { municipalities: 2, cases: CASES }, () => undefined),
  );
});
afterAll(() => app.stop());

/** The forløb as the leader of its house sees it. */
async function workspace(municipality: number, n: number): Promise<CaseWorkspace> {
  const municipalityId = idOf('municipality', municipality, 0);
  const leader = (1 + Math.floor((n - 1) / 20)) * PEOPLE_PER_HOUSE;
  const actor = await app.get(Actors).of({ municipalityId, personId: idOf('person', municipality, leader) });
  return app.get(CaseWorkspaceRead).whole(actor as Actor, idOf('case', municipality, n));
}

describe('a load for measuring', () => {
  test.each(LOOKED_AT)('forløb %i is whole', async (n) => {
    const page = await workspace(1, n);
    expect(page.participants).toHaveLength(5);
    expect(page.observations).toHaveLength(PER_CASE.observations);
    expect(page.measures.map(({ followUps }) => followUps.length)).toEqual(
      Array.from({ length: PER_CASE.measures }, () => PER_CASE.followUps),
    );
    expect(page.messages).toHaveLength(PER_CASE.messages);
    expect(page.rounds.map(({ state }) => state)).toEqual(['closed']);
    expect(page.closing !== null).toBe(page.state === 'closed');
    expect(page.events.map(({ sequence }) => sequence)).toEqual(page.events.map((_, index) => index + 1));
    expect(page.sequence).toBe(page.events.length);
  });

  test('the same number makes the same forløb in every municipality', async () => {
    const [first, second] = await Promise.all([workspace(1, 3), workspace(2, 3)]);
    expect(JSON.parse(JSON.stringify(second).replaceAll('"00000002-', '"00000001-'))).toEqual(first);
  });

  test('stands beside a demo, and does not take others for one', async () => {
    const others = (): Promise<boolean> => asOwner(app.database.ownerUrl, holdsOthers);
    expect(await others()).toBe(false);
    await app.database.privileged(
      `insert into municipality (id, name) values ('0192aaaa-0000-7000-8000-000000000009', 'En anden kommune')`,
    );
    expect(await others()).toBe(true);
  });

  test('leaves row-level security forced', async () => {
    const lifted = await app.database.privileged(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity and not relforcerowsecurity`,
    );
    expect(lifted).toEqual([]);
  });
});
