import pg from 'pg';
import { caseId, municipalityId, participantsOf, personId, type Place } from './places.ts';

/** What a statement gives the holder of this forløb under row-level security, before the rules have looked at it. */
export async function storedFor(
  { appUrl }: Place,
  statement: string,
  n: number,
): Promise<Readonly<Record<string, unknown>>> {
  const [holder = 0] = participantsOf(n);
  const who = [municipalityId, personId(holder)];
  const client = new pg.Client({ connectionString: appUrl, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(
      `select set_config('app.municipality', $1, true), set_config('app.person', $2, true)`,
      who,
    );
    const asked = [municipalityId, caseId(n), null, personId(holder), new Date(), 'case.read'];
    const { rows } = await client.query<{ workspace: Record<string, unknown> }>(statement, asked);
    await client.query('commit');
    return rows[0]?.workspace ?? {};
  } finally {
    await client.end();
  }
}
