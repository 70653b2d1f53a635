import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrations } from '../../../apps/api/database/all-migrations.ts';
import { asOwner, inTransaction, lifted } from '../../../apps/api/demo/owner-connection.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../apps/api/embedded-postgres.ts';
import { bootstrapRoles } from '../../../apps/api/postgres/roles.ts';
import { migrate } from '../../../libs/platform/server/database/migrate.ts';
import {
  CASES_PER_CONSULTANT,
  CASES_PER_HOUSE,
  FIRST_OF_PPR,
  FIRST_OF_SUPPORT,
  PEOPLE_PER_HOUSE,
} from '../../seed/places.ts';
import { seedLoad } from '../../seed/seed-load.ts';
import { idOf } from '../../seed/sql.ts';

/** A database with forløb for load, and how to reach it. */
export interface Place {
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
}

/** A PostgreSQL of its own that does not wait for the disk, so that nothing hides behind it. */
export interface Places {
  /** Makes a database with one municipality of so many forløb. */
  make(name: string, cases: number): Promise<Place>;
  stop(): Promise<void>;
}

/** Starts it in a folder that goes with it. */
export async function startPlaces(): Promise<Places> {
  const dataDir = mkdtempSync(join(tmpdir(), 'faellesblik-bench-'));
  chmodSync(dataDir, 0o711);
  const postgres = await startPostgres(dataDir);
  return {
    make: async (name, cases) => {
      const { appUrl, ownerUrl } = await bootstrapRoles(postgres, name);
      const folder = join(import.meta.dirname, '../../../apps/api/database');
      await migrate({ ownerUrl, migrations: [...migrations], folder });
      await asOwner(ownerUrl, (owner) => seedLoad(owner, { municipalities: 1, cases }, () => undefined));
      return { appUrl, ownerUrl, superuserUrl: postgres.superuserUrl(name) };
    },
    stop: () => postgres.stop(),
  };
}

/** It also keeps the moment of each commit, which a setting asks for that is read at the start. */
async function startPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const log = (): undefined => undefined;
  const first = await startEmbeddedPostgres({ dataDir, log });
  const client = new pg.Client({ connectionString: first.superuserUrl('postgres') });
  await client.connect();
  await client.query('alter system set track_commit_timestamp = on');
  await client.end();
  await first.stop();
  return startEmbeddedPostgres({ dataDir, ephemeral: true, log });
}

/** The municipality that is filled. */
const MUNICIPALITY = 1;

export const municipalityId = idOf('municipality', MUNICIPALITY, 0);
export const personId = (n: number): string => idOf('person', MUNICIPALITY, n);
/** The forløb with this number. */
export const caseId = (n: number): string => idOf('case', MUNICIPALITY, n);

/** Numbers of those who take part in it, the holder first. */
export function participantsOf(n: number): readonly number[] {
  const house = (1 + Math.floor((n - 1) / CASES_PER_HOUSE)) * PEOPLE_PER_HOUSE;
  const consultant = 1 + Math.floor((n - 1) / CASES_PER_CONSULTANT);
  return [
    house + 1 + (n % 7),
    house + 1 + ((n + 1) % 7),
    house,
    FIRST_OF_PPR + consultant,
    FIRST_OF_SUPPORT + consultant,
  ];
}

/** Signs people in past the door, and answers their cookies in the same order. @param people numbers among the people. */
export async function signIn({ ownerUrl }: Place, people: readonly number[]): Promise<readonly string[]> {
  const tokens = people.map((person) => `bench-${person}-${randomUUID()}`);
  await asOwner(ownerUrl, (owner) =>
    inTransaction(owner, () =>
      lifted(owner, ['session'], () =>
        owner.query(
          `insert into session (municipality_id, id, person_id, token_hash, created_at, expires_at)
           select $1, gen_random_uuid(), person, hash, now(), now() + interval '1 hour' from unnest($2::uuid[], $3::bytea[]) given (person, hash)`,
          [
            municipalityId,
            people.map(personId),
            tokens.map((token) => createHash('sha256').update(token).digest()),
          ],
        ),
      ),
    ),
  );
  return tokens.map((token) => `session=${token}`);
}
