import type { Client } from 'pg';
import { inTransaction, lifted } from '../../apps/api/demo/owner-connection.ts';
import { LILLEHAVN, SOLVANG } from '../../apps/api/demo/personas.ts';
import { codeName } from '../../libs/cases/domain/code-name.ts';
import { FORLOEB } from './forloeb.ts';
import { PLACES } from './places.ts';
import { idOf } from './sql.ts';

/** How much is made: municipalities, and forløb in each of them. */
export interface Load {
  readonly municipalities: number;
  readonly cases: number;
}

/** Numbers of municipalities there may be; the ids of a load lie below all others. */
const HIGHEST = 0xffff;

/** Every table that is filled; the owner is under row-level security in each. */
const FILLED = [
  ...new Set([...PLACES, ...FORLOEB].map((sql) => /insert into "?(\w+)"?/.exec(sql)?.[1] ?? '')),
];

/** Does the database hold a municipality that neither a demo nor a load has made? */
export async function holdsOthers(owner: Client): Promise<boolean> {
  return inTransaction(owner, async () => {
    const { rows } = await lifted(owner, ['municipality'], () =>
      owner.query<{ others: boolean }>(
        'select exists (select from municipality where id > $1 and id not in ($2, $3)) as others',
        [idOf('municipality', HIGHEST, 0), SOLVANG, LILLEHAVN],
      ),
    );
    return rows[0]?.others ?? false;
  });
}

/**
 * Fills the database with municipalities of invented forløb, each in a transaction of its own, beside those that are there.
 * The same numbers on the same day make the same rows.
 * @param made hears the name of each.
 */
export async function seedLoad(
  owner: Client,
  { municipalities, cases }: Load,
  made: (name: string) => void,
): Promise<void> {
  const names = codeNames(cases);
  const today = new Date(new Date().setUTCHours(0, 0, 0, 0));
  const first = 1 + (await newest(owner));
  for (let number = first; number < first + municipalities; number++) {
    await inTransaction(owner, () =>
      lifted(owner, FILLED, async () => {
        for (const sql of PLACES) await owner.query(sql, needed(sql, [number, cases]));
        for (const sql of FORLOEB) await owner.query(sql, needed(sql, [number, cases, today, names]));
      }),
    );
    made(`Prøvekommune ${number}`);
  }
  await owner.query(`analyze ${FILLED.map((table) => `"${table}"`).join(', ')}`);
}

/** PostgreSQL wants a type for each parameter it is given, so a statement is given those it names; the last ones may be missing. */
function needed(sql: string, values: readonly unknown[]): unknown[] {
  return values.slice(0, Math.max(...[...sql.matchAll(/\$(\d)/g)].map(([, place]) => Number(place))));
}

async function newest(owner: Client): Promise<number> {
  return inTransaction(owner, async () => {
    const { rows } = await lifted(owner, ['municipality'], () =>
      owner.query<{ id: string }>('select id from municipality where id <= $1 order by id desc limit 1', [
        idOf('municipality', HIGHEST, 0),
      ]),
    );
    return rows[0] ? Number.parseInt(rows[0].id.slice(0, 8), 16) : 0;
  });
}

/** Two-word names as the product gives them, none of them twice. */
function codeNames(count: number): readonly string[] {
  const names = new Set<string>();
  const random = numbers();
  for (let attempt = 0; names.size < count;) {
    const before = names.size;
    names.add(codeName(random, attempt));
    attempt = names.size === before ? attempt + 1 : 0;
  }
  return [...names];
}

/** The same numbers at every run. */
function numbers(): () => number {
  let state = 7_026_001;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
