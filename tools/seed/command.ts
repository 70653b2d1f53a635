import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../apps/api/config.ts';
import { migrations } from '../../apps/api/database/all-migrations.ts';
import { asOwner } from '../../apps/api/demo/owner-connection.ts';
import { startEmbeddedPostgres } from '../../apps/api/embedded-postgres.ts';
import { bootstrapRoles } from '../../apps/api/postgres/roles.ts';
import { requireRole } from '../../apps/api/require-role.ts';
import { SettingError } from '../../apps/api/setting-error.ts';
import { migrate } from '../../libs/platform/server/database/migrate.ts';
import { holdsOthers, seedLoad, type Load } from './seed-load.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const HIGHEST = 100_000;

/** Fills the database of the settings, the embedded one when they name none. Throws SettingError with one sentence. */
export async function seedCommand(args: readonly string[]): Promise<void> {
  const { load, besideOthers } = readLoad(args);
  const { databaseUrl, databaseOwnerUrl, dataDir } = readConfig({
    ...process.env,
    ENCRYPTION_KEY: process.env['ENCRYPTION_KEY'] ?? Buffer.alloc(32).toString('base64'), // nothing is encrypted here
  });
  if (databaseUrl) {
    if (!databaseOwnerUrl)
      throw new SettingError('DATABASE_OWNER_URL is not set: the load is written as faellesblik_owner.');
    return seed(databaseOwnerUrl, load, besideOthers);
  }
  const postgres = await startEmbeddedPostgres({ dataDir, log: say });
  try {
    await seed((await bootstrapRoles(postgres)).ownerUrl, load, besideOthers);
  } finally {
    await postgres.stop();
  }
}

async function seed(ownerUrl: string, load: Load, besideOthers: boolean): Promise<void> {
  await requireRole('DATABASE_OWNER_URL', ownerUrl, 'faellesblik_owner');
  await migrate({
    ownerUrl,
    migrations: [...migrations],
    folder: join(import.meta.dirname, '../../apps/api/database'),
  });
  await asOwner(ownerUrl, async (owner) => {
    if (!besideOthers && (await holdsOthers(owner)))
      throw new SettingError(
        'This database holds a municipality that is neither a demo nor made for load: nothing was written. ' +
          'Choose another database, or add --beside-others if you are sure.',
      );
    const began = Date.now();
    await seedLoad(owner, load, say);
    say(`${load.municipalities * load.cases} forløb in ${((Date.now() - began) / 1000).toFixed(1)} s`);
  });
}

function readLoad(args: readonly string[]): { load: Load; besideOthers: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        municipalities: { type: 'string', default: '' },
        cases: { type: 'string', default: '' },
        'beside-others': { type: 'boolean', default: false },
      },
    });
    return {
      load: {
        municipalities: wholeNumber('--municipalities', values.municipalities),
        cases: wholeNumber('--cases', values.cases),
      },
      besideOthers: values['beside-others'],
    };
  } catch (error) {
    if (error instanceof SettingError) throw error;
    throw new SettingError(
      'Use: npm run seed -- --municipalities N --cases M [--beside-others] (M forløb in each municipality).',
    );
  }
}

function wholeNumber(name: string, value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= 1 && number <= HIGHEST) return number;
  throw new SettingError(`${name} is "${value}": give a whole number from 1 to ${HIGHEST}.`);
}
