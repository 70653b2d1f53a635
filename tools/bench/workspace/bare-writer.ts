import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';
import type { Recording } from './recording.ts';

/**
 * What sharing is held against: the statements that the product sent for it, sent again by pg alone with ids of their own, in
 * the same round trips. `POST /write` does so behind Fastify for the forløb that the body names. `POST /writes` does as many as it
 * can in so many milliseconds, so many at once, with no HTTP around each, and answers their number.
 */
export interface BareWriterOptions {
  readonly appUrl: string;
  readonly recordings: readonly Recording[];
}

const { appUrl, recordings } = JSON.parse(readFileSync(0, 'utf8')) as BareWriterOptions;
const pool = new pg.Pool({
  connectionString: appUrl,
  max: 10,
  pipeline: true,
  options: '-c jit=off -c TimeZone=UTC',
});
const byCase = new Map(recordings.map((each) => [each.caseId, each]));
const names = new Map<string, string>();

/** @returns the number of its event, which its counter has given. */
async function write({ waves, made }: Recording): Promise<number> {
  const own = new Map(made.map((id) => [id, randomUUID()]));
  const client = await pool.connect();
  let sequence = 0;
  try {
    for (const wave of waves) {
      const results = await Promise.all(
        wave.map(({ sql, values }) =>
          client.query<{ sequence?: number }>({
            name: nameOf(sql),
            text: sql,
            values: values.map((value) => withOwnIds(value, own)),
          }),
        ),
      );
      for (const { rows } of results) sequence = rows[0]?.sequence ?? sequence;
    }
  } finally {
    client.release();
  }
  return sequence;
}

function withOwnIds(
  value: Recording['waves'][number][number]['values'][number],
  own: ReadonlyMap<string, string>,
): unknown {
  if (value === null) return null;
  if (typeof value !== 'string') return Buffer.from(value.base64, 'base64');
  let text = value;
  for (const [id, mine] of own) text = text.replaceAll(id, mine);
  return text;
}

function nameOf(sql: string): string {
  const name = names.get(sql) ?? `s${names.size}`;
  names.set(sql, name);
  return name;
}

const server = Fastify();
server.post('/write', async (request) => {
  const { variables } = request.body as {
    readonly variables: { readonly input: { readonly caseId: string } };
  };
  const recording = byCase.get(variables.input.caseId);
  if (!recording) throw new Error('Nothing was recorded for this forløb.');
  return { data: { shareObservation: { caseId: recording.caseId, sequence: await write(recording) } } };
});
server.post('/writes', async (request) => {
  const { milliseconds, atOnce } = request.body as { readonly milliseconds: number; readonly atOnce: number };
  const began = performance.now();
  let written = 0;
  const work = async (worker: number): Promise<void> => {
    for (let turn = worker; performance.now() - began < milliseconds; turn += atOnce) {
      const recording = recordings[turn % recordings.length];
      if (recording) await write(recording);
      written++;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, worker) => work(worker)));
  return { written, milliseconds: performance.now() - began };
});
process.stdout.write(`${await server.listen({ host: '127.0.0.1', port: 0 })}\n`);
process.once('SIGTERM', () => process.exit(0));
