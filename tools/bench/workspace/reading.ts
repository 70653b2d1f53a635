import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { CaseWorkspaceDocument } from '../../../libs/contracts/generated/workspace.ts';
import { compare } from '../compare.ts';
import type { Print } from '../print.ts';
import {
  caseId,
  municipalityId,
  participantsOf,
  personId,
  signIn,
  startPlaces,
  type Place,
} from './places.ts';
import { expecting, repeated, send, type Asked } from './requests.ts';
import { serveBare, serveOurs, type Served } from './servers.ts';

/** Forløb of the small place; the large one has a hundred times as many. */
const CASES = 50;
const TIMES = 100;
/** A forløb in indsats; its holder asks. */
const CASE = 22;
const BLOCK = 1_000;

interface Answer {
  readonly data: { readonly caseWorkspace: Readonly<Record<string, unknown>> };
}

/**
 * The whole forløb over GraphQL, with session, row-level security and its line in the access log, beside: the same from
 * Fastify and pg alone (`of-bare`); the same statement past row-level security, its text passed on (`of-plain`); and
 * itself where there is a hundred times as much (`hundredfold`).
 */
export async function benchReading(print: Print): Promise<void> {
  const places = await startPlaces();
  const served: Served[] = [];
  try {
    const small = await places.make('small', CASES);
    const large = await places.make('large', CASES * TIMES);
    const ours = await asked(small, served);
    const oursAmongMany = await asked(large, served);
    const answer = JSON.parse((await send(ours)).toString()) as Answer;
    const whole = expecting(answer);
    const bare = await bareOf(small, answer, served);
    const { cookie, body } = ours;
    const rls = { url: `${bare.url}/rls`, cookie, body };
    const plain = { url: `${bare.url}/plain`, cookie, body };
    const passedOn = expecting(JSON.parse((await send(plain)).toString()));
    const run = (what: Asked, check: (given: Buffer) => void) => repeated(what, check, BLOCK);
    for (const warm of [run(ours, whole), run(rls, whole), run(plain, passedOn), run(oursAmongMany, whole)])
      await warm();
    print('bytes', (await send(ours)).byteLength);
    print('per-s', await run(ours, whole)());
    await compare(print, 'of-bare', run(ours, whole), run(rls, whole));
    await compare(print, 'of-plain', run(ours, whole), run(plain, passedOn));
    await compare(print, 'hundredfold', run(oursAmongMany, whole), run(ours, whole));
  } finally {
    await Promise.all(served.map((each) => each.stop()));
    await places.stop();
  }
}

async function asked(place: Place, served: Served[]): Promise<Asked> {
  const [cookie = ''] = await signIn(place, participantsOf(CASE).slice(0, 1));
  const server = await serveOurs(place);
  served.push(server);
  const query = CaseWorkspaceDocument.text;
  return { url: server.url, cookie, body: JSON.stringify({ query, variables: { id: caseId(CASE) } }) };
}

async function bareOf(place: Place, answer: Answer, served: Served[]): Promise<Served> {
  const { CASE_WORKSPACE } = (await import(
    new URL('../../../dist/api/libs/workspace/server/case-workspace.sql.js', import.meta.url).href
  )) as { CASE_WORKSPACE: string };
  const ours = answer.data.caseWorkspace;
  const stored = await storedOf(place, CASE_WORKSPACE);
  const server = await serveBare({
    ...place,
    statement: CASE_WORKSPACE,
    added: Object.fromEntries(
      Object.entries(ours).filter(([name, value]) => !isDeepStrictEqual(value, stored[name])),
    ),
    dropped: Object.keys(stored).filter((name) => !(name in ours)),
  });
  served.push(server);
  return server;
}

/** What the statement gives the holder, before the rules have looked at it. */
async function storedOf({ appUrl }: Place, statement: string): Promise<Readonly<Record<string, unknown>>> {
  const [holder = 0] = participantsOf(CASE);
  const [municipality, person] = [municipalityId, personId(holder)];
  const client = new pg.Client({ connectionString: appUrl, options: '-c TimeZone=UTC' });
  await client.connect();
  await client.query('begin');
  await client.query(`select set_config('app.municipality', $1, true), set_config('app.person', $2, true)`, [
    municipality,
    person,
  ]);
  const asked = [municipality, caseId(CASE), null, person, new Date(), 'case.read'];
  const { rows } = await client.query<{ workspace: Record<string, unknown> }>(statement, asked);
  await client.query('commit');
  await client.end();
  return rows[0]?.workspace ?? {};
}
