import type { Database } from '../database/database';
import type { Who } from '../database/who';

/** The newest number of a forløb as this person may know it, or null when it is not there for this person. */
export function newestVisible(database: Database, who: Who, caseId: string): Promise<number | null> {
  return database.transaction(who, async (tx) => {
    const [counter] = await tx.query<{ sequence: number }>(
      'select sequence from case_counter where municipality_id = $1 and case_id = $2',
      [who.municipalityId, caseId],
    );
    return counter?.sequence ?? null;
  });
}
