import { sendNotice } from './notice';
import type { Transaction } from './transaction';

/** A notice takes less than 8,000 bytes; more people than this (of a large unit) are told in a further one. */
const PEOPLE_PER_NOTICE = 150;

/**
 * Writes what was announced, gap-free per forløb, and sends one NOTIFY.
 * The counters are locked in order of id and as the last statements: short locks, no deadlock between two forløb.
 * @returns the newest number per forløb.
 */
export async function writeAnnouncements(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const newest = new Map<string, number>();
  if (tx.announcements.length === 0) return newest;
  const { municipalityId, personId } = tx.who;
  const caseIds = [...new Set(tx.announcements.map((each) => each.caseId))].sort();
  for (const caseId of caseIds) {
    const mine = tx.announcements.filter((each) => each.caseId === caseId);
    const [counter] = await tx.query<{ sequence: number }>(
      `with counted as (
         update case_counter set sequence = sequence + $3 where municipality_id = $1 and case_id = $2 returning sequence
       ), written as (
         insert into case_event (municipality_id, case_id, sequence, kind, subject_id, actor_id, at)
         select $1, $2, counted.sequence - $3 + event.number, event.kind, event.subject, $4, $5
         from counted, unnest($6::text[], $7::uuid[]) with ordinality as event(kind, subject, number)
       ) select sequence from counted`,
      [
        municipalityId,
        caseId,
        mine.length,
        personId,
        tx.now,
        mine.map((e) => e.kind),
        mine.map((e) => e.subjectId ?? null),
      ],
    );
    if (!counter) throw new Error('An announcement was made for a forløb without a counter.');
    newest.set(caseId, counter.sequence);
  }
  const personIds = [...new Set(tx.announcements.flatMap((each) => each.concerns ?? []))];
  await sendNotice(tx, { caseIds, personIds: personIds.slice(0, PEOPLE_PER_NOTICE) });
  for (let from = PEOPLE_PER_NOTICE; from < personIds.length; from += PEOPLE_PER_NOTICE) {
    await sendNotice(tx, { personIds: personIds.slice(from, from + PEOPLE_PER_NOTICE) });
  }
  return newest;
}
