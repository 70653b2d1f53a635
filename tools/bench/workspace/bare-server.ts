import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';

/**
 * What our workspace is held against: Fastify and pg with nothing between them, in a process of its own.
 * `/rls` finds the session, sets who asks in a transaction, runs the very same statement, which logs the read, adds what
 * the rules say, which it is told, and answers as JSON. `/plain` runs it past row-level security and passes the text on.
 */
export interface BareOptions {
  readonly appUrl: string;
  /** Passes row-level security by. */
  readonly superuserUrl: string;
  readonly statement: string;
  /** What the rules add. */
  readonly added: Readonly<Record<string, unknown>>;
  /** What the statement gives for the rules alone. */
  readonly dropped: readonly string[];
}

const { appUrl, superuserUrl, statement, added, dropped } = JSON.parse(
  readFileSync(0, 'utf8'),
) as BareOptions;
/** Text leaves the database, and text is passed on; who asks is told, since no transaction says it. */
const asText = statement
  .replace(') as workspace,', ')::text as workspace,')
  .replaceAll('gate.person()', '$4::uuid');
/** JSON leaves out what is undefined. */
const left = Object.fromEntries(dropped.map((name) => [name, undefined]));
const pool = { max: 10, pipeline: true, options: '-c jit=off -c TimeZone=UTC' };
const app = new pg.Pool({ connectionString: appUrl, ...pool });
const past = new pg.Pool({ connectionString: superuserUrl, ...pool });

interface Who {
  readonly municipality_id: string;
  readonly person_id: string;
}
interface Asked {
  readonly variables: { readonly id: string };
}
type Workspace = Readonly<Record<string, unknown>>;

const parameters = (who: Who, body: unknown): unknown[] => [
  who.municipality_id,
  (body as Asked).variables.id,
  null,
  who.person_id,
  new Date(),
  'case.read',
];
const byName = (name: string, text: string, values: unknown[]): pg.QueryConfig => ({ name, text, values });

async function whoIs(cookie: string | undefined): Promise<Who> {
  const token = /session=([^;]+)/.exec(cookie ?? '')?.[1] ?? '';
  const hash = createHash('sha256').update(token).digest();
  const { rows } = await app.query<Who>(byName('who', 'select * from gate.session_of($1)', [hash]));
  if (!rows[0]) throw new Error('Nobody is signed in.');
  return rows[0];
}

const server = Fastify();
server.post('/rls', async (request, reply) => {
  const who = await whoIs(request.headers.cookie);
  const client = await app.connect();
  try {
    const [, , { rows }] = await Promise.all([
      client.query(byName('begin', 'begin', [])),
      client.query(
        byName('set', `select set_config('app.municipality', $1, true), set_config('app.person', $2, true)`, [
          who.municipality_id,
          who.person_id,
        ]),
      ),
      client.query<{ workspace: Workspace }>(byName('read', statement, parameters(who, request.body))),
      client.query(byName('commit', 'commit', [])),
    ]);
    const workspace: Workspace = { ...(rows[0]?.workspace as Workspace), ...added, ...left };
    return await reply.send({ data: { caseWorkspace: workspace } });
  } finally {
    client.release();
  }
});
server.post('/plain', async (request, reply) => {
  const who = await whoIs(request.headers.cookie);
  const { rows } = await past.query<{ workspace: string }>(
    byName('read', asText, parameters(who, request.body)),
  );
  return reply.type('application/json; charset=utf-8').send(rows[0]?.workspace);
});
process.stdout.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.once('SIGTERM', () => process.exit(0));
