import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { pino } from 'pino';
import { secretsFrom } from '@faellesblik/platform/server/crypto/secrets';
import { AppModule } from '../../apps/api/app.module';
import { DemoClock } from '../../apps/api/demo/demo-clock';
import { markBeingMade } from '../../apps/api/demo/demo-mark';
import { foundMunicipality } from '../../apps/api/demo/found-municipality';
import { asOwner, inTransaction } from '../../apps/api/demo/owner-connection';
import { lillehavn } from '../../apps/api/demo/lillehavn';
import { personas } from '../../apps/api/demo/personas';
import { isEmpty, seedDemo } from '../../apps/api/demo/seed';
import { freshDatabase, type TestDatabase } from '../support/database';

const clock = new DemoClock();
let database: TestDatabase;
let app: INestApplicationContext;

beforeEach(async () => {
  database = await freshDatabase();
  const options = {
    databaseUrl: database.appUrl,
    publicUrl: 'http://127.0.0.1',
    demo: true,
    personas,
    secrets: secretsFrom(Buffer.alloc(32, 7)),
    clock,
    lexiconPath: join(import.meta.dirname, '../../dist/lexicon/lexicon.bin'),
    knownDocuments: new Set<string>(),
    log: pino({ level: 'silent' }),
  };
  app = await NestFactory.createApplicationContext(AppModule.with(options), { logger: false });
});

afterEach(async () => {
  await app.close();
  await database.remove();
});

const counts = async (): Promise<Record<string, number>> => {
  const tables = [
    'municipality',
    'unit',
    'person',
    'membership',
    'community',
    'case',
    'observation',
    'message',
    'measure',
    'follow_up',
    'stance',
    'learning_card',
  ];
  const columns = tables
    .map((table) => `(select count(*)::integer from "${table}") as "${table}"`)
    .join(', ');
  const [row] = await database.privileged<Record<string, number>>(`select ${columns}`);
  return row ?? {};
};

const found = (mark: boolean): Promise<void> =>
  asOwner(database.ownerUrl, (owner) =>
    inTransaction(owner, async () => {
      await foundMunicipality(owner, lillehavn.founding);
      if (mark) await markBeingMade(owner);
    }),
  );

describe('the demo', () => {
  it('is made in an empty database, once, and leaves row-level security forced', async () => {
    expect(await isEmpty(database.ownerUrl)).toBe(true);
    await seedDemo(app, database.ownerUrl, clock);
    expect(await isEmpty(database.ownerUrl)).toBe(false);
    const made = await counts();
    expect(made).toMatchObject({ municipality: 2, case: 7, follow_up: 13, learning_card: 2 });
    await seedDemo(app, database.ownerUrl, clock);
    expect(await counts()).toEqual(made);
    const open = await database.privileged(
      `select relname from pg_class where relname in ('municipality','unit','person','membership') and not relforcerowsecurity`,
    );
    expect(open).toEqual([]);
  });

  it('is made once when two processes start at once', async () => {
    await Promise.all([seedDemo(app, database.ownerUrl, clock), seedDemo(app, database.ownerUrl, clock)]);
    expect(await counts()).toMatchObject({ municipality: 2, case: 7 });
  });

  it('is made anew when a start was killed halfway', async () => {
    await found(true);
    expect(await isEmpty(database.ownerUrl)).toBe(true);
    await seedDemo(app, database.ownerUrl, clock);
    expect(await counts()).toMatchObject({ municipality: 2, case: 7 });
  });

  it('never touches a database with a municipality that is none of its own', async () => {
    await found(false);
    expect(await isEmpty(database.ownerUrl)).toBe(false);
    const before = await counts();
    await seedDemo(app, database.ownerUrl, clock);
    expect(await counts()).toEqual(before);
  });

  it('hangs every table on a municipality, so that a half-made one can be cleared whole', async () => {
    await seedDemo(app, database.ownerUrl, clock);
    const left = await database.undone<{ n: number }>(
      'truncate municipality cascade',
      `select sum((xpath('/row/c/text()', query_to_xml(format('select count(*) as c from public.%I', tablename), false, true, '')))[1]::text::integer) as n
       from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
    );
    expect(Number(left[0]?.n)).toBe(0);
  });
});
