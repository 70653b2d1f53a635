import type { Database } from '../database/database';
import type { Who } from '../database/who';

const NEWEST = 'select sequence from case_counter where municipality_id = $1 and case_id = $2';

/** The newest number of a forløb as this person may know it, or null when it is not there for this person. */
export async function newestVisible(database: Database, who: Who, caseId: string): Promise<number | null> {
  const [counter] = await database.read<{ sequence: number }>(who, NEWEST, [who.municipalityId, caseId]);
  return counter?.sequence ?? null;
}
