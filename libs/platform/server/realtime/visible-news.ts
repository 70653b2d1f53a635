import type { Database } from '../database/database';
import type { Who } from '../database/who';

const NEWEST = 'select person_id, sequence from gate.newest_for($1, $2)';

/**
 * The newest number of a forløb as each of these people of one municipality may know it, asked in one statement.
 * Who is not in the answer does not see the forløb.
 */
export async function newestVisible(
  database: Database,
  people: readonly [Who, ...Who[]],
  caseId: string,
): Promise<ReadonlyMap<string, number>> {
  const personIds = people.map(({ personId }) => personId);
  const seen = await database.read<{ person_id: string; sequence: number }>(people[0], NEWEST, [
    caseId,
    personIds,
  ]);
  return new Map(seen.map(({ person_id, sequence }) => [person_id, sequence]));
}
