import { EnvironmentInjector, createEnvironmentInjector, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { jest } from '@jest/globals';
import { Connection } from '@faellesblik/platform/client/connection';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, offlineProblem } from '@faellesblik/platform/client/graphql-problem';
import { UnsavedWork } from '@faellesblik/platform/client/unsaved-work';
import { DraftKeeper } from './draft-keeper';

interface Kept {
  body: string;
  version: number;
  updatedAt: string;
}

/** A server that keeps one draft as the real one does, and can be out of reach. */
class DraftServer {
  kept: Kept | null = null;
  isReachable = true;

  async request(
    document: { name: string },
    { input }: { input?: { body: string; version: number } },
  ): Promise<unknown> {
    await Promise.resolve();
    if (!this.isReachable) throw offlineProblem();
    if (document.name === 'Draft') return { draft: this.kept };
    if (!input || input.version !== (this.kept?.version ?? 0))
      throw new GraphqlProblem('draft.conflict', 'Ændret et andet sted.');
    this.kept = { body: input.body, version: input.version + 1, updatedAt: '2026-11-12T10:00:00Z' };
    return { saveDraft: this.kept };
  }
}

const BLANK = { line: '' };
const AT = { kind: 'observation', caseId: 'case' } as const;

async function aKeeper(server = new DraftServer()) {
  const online = signal(true);
  TestBed.configureTestingModule({
    providers: [
      { provide: GraphqlClient, useValue: server },
      { provide: Connection, useValue: { online } },
    ],
  });
  const first = aPage();
  const found = await first.keeper.open(AT, BLANK);
  /** Leaves the page, comes back to it, and answers what is found there. */
  const again = (): Promise<unknown> => {
    first.leave();
    return aPage().keeper.open(AT, BLANK);
  };
  return { keeper: first.keeper, server, online, found, again };
}

/** A page provides its own keeper, which ends with it. */
function aPage() {
  const injector = createEnvironmentInjector([DraftKeeper], TestBed.inject(EnvironmentInjector));
  return { keeper: injector.get(DraftKeeper), leave: () => injector.destroy() };
}

const after = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

describe('a draft', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is saved within two seconds, again and again while one writes', async () => {
    const { keeper, server } = await aKeeper();
    keeper.write({ line: 'Vi' });
    await after(1500);
    keeper.write({ line: 'Vi leger' });
    await after(600);
    expect([server.kept?.body, keeper.standing()]).toEqual(['{"line":"Vi leger"}', 'saved']);
    keeper.write({ line: 'Vi leger nu' });
    expect(keeper.holdsUnsaved()).toBe(true);
    await after(2100);
    expect([server.kept?.version, keeper.holdsUnsaved()]).toEqual([2, false]);
  });

  it('is not made of a form in which nothing stands', async () => {
    const { keeper, server } = await aKeeper();
    keeper.write(BLANK);
    await after(5000);
    expect([server.kept, keeper.standing()]).toEqual([null, 'empty']);
  });

  it('leaves the device without CPR numbers', async () => {
    const { keeper, server } = await aKeeper();
    keeper.write({ line: 'Nummer 711110-1234' });
    await after(2100);
    expect(server.kept?.body).toBe('{"line":"Nummer [cpr-nummer]"}');
  });

  it('is there when the form is opened again', async () => {
    const server = new DraftServer();
    server.kept = { body: '{"line":"Vi leger"}', version: 3, updatedAt: '2026-11-12T10:00:00Z' };
    const { keeper, found } = await aKeeper(server);
    expect([found, keeper.standing()]).toEqual([{ line: 'Vi leger' }, 'saved']);
  });

  it('says that it is not saved without a connection, and is saved when it is back', async () => {
    const { keeper, server, online } = await aKeeper();
    server.isReachable = false;
    online.set(false);
    keeper.write({ line: 'Vi leger' });
    await after(2100);
    expect([keeper.standing(), keeper.holdsUnsaved()]).toEqual(['failed', true]);
    server.isReachable = true;
    online.set(true);
    TestBed.tick();
    await after(0);
    expect([server.kept?.body, keeper.standing()]).toEqual(['{"line":"Vi leger"}', 'saved']);
  });

  describe('that was written on elsewhere too', () => {
    async function aConflict() {
      const all = await aKeeper();
      all.server.kept = { body: '{"line":"fra telefonen"}', version: 1, updatedAt: '2026-11-12T10:00:00Z' };
      all.keeper.write({ line: 'herfra' });
      await after(2100);
      return all;
    }

    it('overwrites nothing and asks', async () => {
      const { keeper, server } = await aConflict();
      expect(keeper.conflict()?.body).toBe('{"line":"fra telefonen"}');
      keeper.write({ line: 'herfra og videre' });
      await after(5000);
      expect(server.kept?.body).toBe('{"line":"fra telefonen"}');
    });

    it('can become what stands here', async () => {
      const { keeper, server } = await aConflict();
      keeper.keepMine();
      await after(0);
      expect([server.kept?.body, keeper.conflict()]).toEqual(['{"line":"herfra"}', null]);
    });

    it('can become what stands there', async () => {
      const { keeper } = await aConflict();
      expect(keeper.takeOther()).toEqual({ line: 'fra telefonen' });
      expect([keeper.standing(), keeper.holdsUnsaved()]).toEqual(['saved', false]);
    });
  });

  it('is no conflict when only the answer of the save was lost', async () => {
    const { keeper, server } = await aKeeper();
    server.kept = { body: '{"line":"Vi leger"}', version: 1, updatedAt: '2026-11-12T10:00:00Z' };
    keeper.write({ line: 'Vi leger' });
    await after(2100);
    expect([keeper.conflict(), keeper.standing()]).toEqual([null, 'saved']);
  });

  describe('whose page is left', () => {
    it('is saved at once, and there for who comes back', async () => {
      const { keeper, server, again } = await aKeeper();
      keeper.write({ line: 'Vi leger' });
      const found = await again();
      expect([server.kept?.body, found]).toEqual(['{"line":"Vi leger"}', { line: 'Vi leger' }]);
    });

    it('stays in memory while the server is out of reach, and goes there from the next page', async () => {
      const { keeper, server, again } = await aKeeper();
      server.isReachable = false;
      keeper.write({ line: 'Vi leger' });
      const found = await again();
      expect([server.kept, found, TestBed.inject(UnsavedWork).any()]).toEqual([
        null,
        { line: 'Vi leger' },
        true,
      ]);
      server.isReachable = true;
      await after(0);
      expect([server.kept, TestBed.inject(UnsavedWork).any()]).toMatchObject([
        { body: '{"line":"Vi leger"}' },
        false,
      ]);
    });

    it('is not kept when it was shared', async () => {
      const { keeper, server, again } = await aKeeper();
      keeper.write({ line: 'Vi leger' });
      keeper.close();
      expect([await again(), server.kept]).toEqual([null, null]);
    });
  });

  it('is saved when the page goes out of sight', async () => {
    const { keeper, server } = await aKeeper();
    keeper.write({ line: 'Vi leger' });
    document.dispatchEvent(new Event('visibilitychange'));
    await after(0);
    expect(server.kept?.body).toBe('{"line":"Vi leger"}');
  });

  it('does not come back after it was shared', async () => {
    const { keeper, server } = await aKeeper();
    keeper.write({ line: 'Vi leger' });
    keeper.close();
    await after(5000);
    expect([server.kept, keeper.holdsUnsaved()]).toEqual([null, false]);
  });
});
