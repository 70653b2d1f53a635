import type { Client } from 'pg';
import type { Who } from '@faellesblik/platform/server/database/who';
import { newId } from '@faellesblik/platform/server/database/ids';
import { lifted } from './owner-connection';

/** What must be there before anybody can do anything: a municipality, and one who administers it. */
export interface Founding {
  readonly municipality: string;
  /** The administrator's own unit. */
  readonly unit: string;
  readonly administrator: string;
  readonly who: Who;
}

/**
 * Founds a municipality. No service can: there is nobody yet who could be asked. All that follows is done by its people.
 * Takes part in a transaction of the owner.
 */
export async function foundMunicipality(
  owner: Client,
  { municipality, unit, administrator, who }: Founding,
): Promise<void> {
  const { municipalityId, personId } = who;
  const unitId = newId();
  await lifted(owner, ['municipality', 'unit', 'person', 'membership'], async () => {
    await owner.query('insert into municipality (id, name) values ($1, $2)', [municipalityId, municipality]);
    await owner.query(
      `insert into unit (municipality_id, id, kind, name) values ($1, $2, 'forvaltning', $3)`,
      [municipalityId, unitId, unit],
    );
    await owner.query('insert into person (municipality_id, id, name) values ($1, $2, $3)', [
      municipalityId,
      personId,
      administrator,
    ]);
    await owner.query(
      `insert into membership (municipality_id, id, person_id, unit_id, role, profession, valid_from)
       values ($1, $2, $3, $4, 'administrator', 'konsulent', '2024-08-01')`,
      [municipalityId, newId(), personId, unitId],
    );
  });
}

/** Is there no municipality at all? Counted where the owner sees everything; takes part in a transaction. */
export async function isUnfounded(owner: Client): Promise<boolean> {
  const { rows } = await lifted(owner, ['municipality'], () =>
    owner.query<{ unfounded: boolean }>('select not exists (select from municipality) as unfounded'),
  );
  return rows[0]?.unfounded ?? false;
}

/** Throws every municipality away, with all that hangs on it: every tenant table. Only ever for a demo that was not finished. */
export async function clearAll(owner: Client): Promise<void> {
  await owner.query('truncate municipality cascade');
}
