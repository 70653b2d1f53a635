import { isDeepStrictEqual } from 'node:util';
import { CaseWorkspaceDocument } from '../../../libs/contracts/generated/workspace.ts';
import { compare, type Measured } from '../compare.ts';
import type { Print } from '../print.ts';
import type { Started } from '../started.ts';
import { caseId, participantsOf, signIn, type Place } from './places.ts';
import { expecting, repeated, send, type Asked } from './requests.ts';
import { countOf } from './rows.ts';
import { serveBare, serveOurs } from './servers.ts';
import { storedFor } from './stored.ts';

/** A forløb in indsats; its holder asks. */
const CASE = 22;
const BLOCK = 500;
/** Runs before anything is measured. */
const WARM = 3;

interface Answer {
  readonly data: { readonly caseWorkspace: Readonly<Record<string, unknown>> };
}

/**
 * The whole forløb over GraphQL, with session, row-level security and its line in the access log, beside: the same from
 * Fastify and pg alone (`of-bare`); the same statement past row-level security, its text passed on (`of-plain`); and
 * itself where there is a hundred times as much (`hundredfold`). Every body that is timed is compared with what it must say,
 * and at the end the lines in the access log are counted.
 */
export async function benchReading(
  print: Print,
  started: Started,
  { small, large }: { readonly small: Place; readonly large: Place },
): Promise<void> {
  const ours = await asked(started, small);
  const oursAmongMany = await asked(started, large);
  const answer = JSON.parse((await send(ours)).toString()) as Answer;
  const { bare, passedOn } = await serveTheSame(started, small, answer);
  const whole = expecting(answer);
  const answered = { small: 0, large: 0 };
  const run = (place: 'small' | 'large', what: Asked, check: (body: Buffer) => void): Measured =>
    repeated(
      what,
      (body) => {
        check(body);
        answered[place]++;
      },
      BLOCK,
    );
  const runs = {
    ours: run('small', ours, whole),
    amongMany: run('large', oursAmongMany, whole),
    bare: run('small', { ...ours, url: `${bare}/rls` }, whole),
    plain: run('small', { ...ours, url: `${bare}/plain` }, expecting(passedOn)),
  };
  print('bytes', (await send(ours)).byteLength);
  const linesBefore = [await countOf(small, 'access_log'), await countOf(large, 'access_log')] as const;
  for (const warm of Object.values(runs)) for (let time = 0; time < WARM; time++) await warm();
  print('per-s', await runs.ours());
  await compare(print, 'of-bare', { a: runs.ours, b: runs.bare, goal: { atLeast: 0.8 } });
  await compare(print, 'of-plain', { a: runs.ours, b: runs.plain, goal: { atLeast: 0.65 } });
  await compare(print, 'hundredfold', { a: runs.amongMany, b: runs.ours, goal: { atLeast: 0.9 } });
  const lines = [await countOf(small, 'access_log'), await countOf(large, 'access_log')] as const;
  if (lines[0] - linesBefore[0] !== answered.small || lines[1] - linesBefore[1] !== answered.large)
    throw new Error('The access log has not one line for each answer.');
}

async function asked(started: Started, place: Place): Promise<Asked> {
  const [cookie = ''] = await signIn(place, participantsOf(CASE).slice(0, 1));
  const query = CaseWorkspaceDocument.text;
  const body = JSON.stringify({ query, variables: { id: caseId(CASE) } });
  return { url: `${await serveOurs(started, place)}/graphql`, cookie, body };
}

/** Starts the bare server, which is told what the rules say; answers its address, and what it passes on for `/plain`. */
async function serveTheSame(
  started: Started,
  place: Place,
  answer: Answer,
): Promise<{ readonly bare: string; readonly passedOn: unknown }> {
  const { CASE_WORKSPACE } = (await import(
    new URL('../../../dist/api/libs/workspace/server/case-workspace.sql.js', import.meta.url).href
  )) as { CASE_WORKSPACE: string };
  const said = answer.data.caseWorkspace;
  const passedOn = await storedFor(place, CASE_WORKSPACE, CASE);
  const bare = await serveBare(started, 'bare-server.ts', {
    ...place,
    statement: CASE_WORKSPACE,
    added: Object.fromEntries(
      Object.entries(said).filter(([name, value]) => !isDeepStrictEqual(value, passedOn[name])),
    ),
    dropped: Object.keys(passedOn).filter((name) => !(name in said)),
  });
  return { bare, passedOn };
}
