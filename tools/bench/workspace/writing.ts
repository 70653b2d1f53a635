import { compare, type Measured } from '../compare.ts';
import type { Print } from '../print.ts';
import type { Started } from '../started.ts';
import { caseId, participantsOf, signIn, type Place } from './places.ts';
import { recordingOf, type Recording } from './recording.ts';
import { AT_ONCE, inTurns, post, send } from './requests.ts';
import { countOf } from './rows.ts';
import { serveBare, serveOurs, type Tapped } from './servers.ts';
import { sharedIn, sharing } from './sharing.ts';

/** Forløb that are written to, one after another, each by its holder; none of them is closed. */
const CASES = Array.from({ length: 250 }, (_, index) => 101 + index).filter((n) => n % 10 < 8);
const BLOCK = 500;
/** Rows that each share leaves behind. */
const LEFT = ['observation', 'case_event', 'mutation'] as const;

/**
 * Sharing an observation over GraphQL (session, rules, guard, its line in the log, its id for a second try, the notice to others)
 * beside the very statements that it sends, sent by pg in a process of their own: behind Fastify (`write-of-bare`), and with no
 * HTTP at all (`write-of-pg`). At the end the rows are counted.
 */
export async function benchWriting(print: Print, started: Started, tapped: Tapped): Promise<void> {
  const { place } = tapped;
  const holders = CASES.map((n) => participantsOf(n)[0] ?? 0);
  const cookies = await signIn(place, holders);
  const recordings = await recorded(tapped, cookies);
  const ours = await serveOurs(started, place);
  const bare = await serveBare(started, 'bare-writer.ts', { appUrl: place.appUrl, recordings });
  print('write-statements', recordings[0]?.waves.flat().length ?? 0);
  print('write-round-trips', recordings[0]?.waves.length ?? 0);

  let written = 0;
  const share = (url: string): Measured =>
    inTurns(async (turn, agent) => {
      const which = turn % CASES.length;
      const { body } = sharing(CASES[which] ?? 0, turn);
      sharedIn(await send({ url, cookie: cookies[which] ?? '', body }, agent));
      written++;
    }, BLOCK);
  const alone: Measured = async () => {
    const done = await post<{ written: number; milliseconds: number }>(`${bare}/writes`, {
      milliseconds: BLOCK,
      atOnce: AT_ONCE,
    });
    written += done.written;
    return (done.written * 1000) / done.milliseconds;
  };
  const runs = { ours: share(`${ours}/graphql`), bare: share(`${bare}/write`), alone };
  const before = await rowsLeft(place);
  for (const warm of Object.values(runs)) for (let time = 0; time < 3; time++) await warm();
  print('writes-per-s', await runs.ours());
  await compare(print, 'write-of-bare', { a: runs.ours, b: runs.bare });
  await compare(print, 'write-of-pg', { a: runs.ours, b: runs.alone, goal: { atLeast: 0.7 } });
  const left = (await rowsLeft(place)).map((count, index) => count - (before[index] ?? 0));
  if (left.some((count) => count !== written))
    throw new Error(`${written} were shared, and there are ${left.join(', ')} rows of ${LEFT.join(', ')}.`);
}

/** One observation is shared in each forløb while the wire is listened to. */
async function recorded({ url, tap }: Tapped, cookies: readonly string[]): Promise<readonly Recording[]> {
  const all: Recording[] = [];
  for (const [which, n] of CASES.entries()) {
    const { mutationId, body } = sharing(n, which);
    const asked = { url: `${url}/graphql`, cookie: cookies[which] ?? '', body };
    const heard = await tap.during(async () => sharedIn(await send(asked)));
    all.push(recordingOf(caseId(n), mutationId, heard));
  }
  return all;
}

const rowsLeft = (place: Place): Promise<readonly number[]> =>
  Promise.all(LEFT.map((table) => countOf(place, table)));
