import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { isEnumType, isNonNullType, type GraphQLArgument } from 'graphql';
import type { PersonaKey } from '@faellesblik/access/domain/personas';
import { startApp, type TestApp } from '../support/app';
import { columns, RULES, shows, type Reader } from '../support/leak-rules';
import { fullSelection } from '../support/full-selection';
import { layCanaries, type Laid } from '../support/canaries';
import { writeMessage } from '../support/operations';
import { connect, connectedNow, heard, watch } from '../support/realtime';
import { operations, type Operation } from '../support/sample-request';
import { send, signInAs, type SignedIn } from '../support/sign-in';

jest.setTimeout(120_000);

/** Everybody of the demo, by what they are to the one forløb. */
const readers: Readonly<Record<Reader, PersonaKey>> = {
  leader: 'leder-dagtilbud',
  colleague: 'paedagog',
  newcomer: 'ppr',
  observer: 'laerer',
  receiver: 'leder-skole',
  team: 'support',
  former: 'klyngeleder',
  administration: 'forvaltning',
  administrator: 'administrator',
  stranger: 'leder-anden-kommune',
};
const names = Object.keys(readers) as Reader[];

let app: TestApp;
let laid: Laid;
const people = {} as Record<Reader, SignedIn>;
beforeAll(async () => {
  app = await startApp();
  for (const name of names) people[name] = await signInAs(app, readers[name]);
  laid = await layCanaries(app, people);
});
afterAll(() => app.stop());

/** What can be given for an argument: every id there is (beside another argument the forløb's), every kind, every canary to search for. */
function choices({ type, name }: GraphQLArgument, isAlone: boolean): readonly unknown[] {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isEnumType(inner)) return inner.getValues().map((one) => one.name);
  if (String(inner) === 'ID') return isAlone ? laid.ids : [laid.caseId];
  if (String(inner) === 'FreeText') return ['', ...laid.words.map((word) => `"${word}"`)];
  if (String(inner) === 'Int') return [0];
  if (String(inner) === 'String') return ['kanarie'];
  throw new Error(`Nobody has said what ${name} is asked with.`);
}

const combined = (args: readonly GraphQLArgument[]): readonly Readonly<Record<string, unknown>>[] =>
  args.reduce<readonly Readonly<Record<string, unknown>>[]>(
    (all, arg) =>
      all.flatMap((one) => choices(arg, args.length === 1).map((value) => ({ ...one, [arg.name]: value }))),
    [{}],
  );

/** Every canary that an answer holds, be it data or an error. */
async function heardFrom(reader: Reader, { name, args, type }: Operation): Promise<ReadonlySet<string>> {
  const declared = args.map((one) => `$${one.name}: ${String(one.type)}`).join(', ');
  const passed = args.map((one) => `${one.name}: $${one.name}`).join(', ');
  const query = `query Leak${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${fullSelection(type)} }`;
  const seen = new Set<string>();
  for (const variables of combined(args)) {
    const { body } = await send(app, people[reader].cookie, query, variables);
    expect(body.errors?.map(({ extensions }) => extensions.code) ?? []).not.toContain('unexpected');
    for (const [word] of JSON.stringify(body).matchAll(/kanarie[a-z]+/g)) seen.add(word);
  }
  return seen;
}

const queries = operations.filter(({ root }) => root === 'query');

test('every text of a forløb has its rule, and every rule its text', async () => {
  const found = await app.database.privileged<{ name: string }>(columns);
  expect(found.map(({ name }) => name).sort()).toEqual(Object.keys(RULES).sort());
});

test('every canary is there', async () => {
  expect(laid.words.length).toBeGreaterThan(50);
  expect(new Set(laid.words).size).toBe(laid.words.length);
});

describe.each(queries.map((query) => [query.name, query] as const))('%s', (name, query) => {
  test('tells each reader what the rules say, and nothing else', async () => {
    const [leaked, missing]: [string[], string[]] = [[], []];
    for (const reader of names) {
      const expected = laid.canaries.filter(({ rule, age }) => shows(rule, name, reader, age));
      const words = new Set(expected.map(({ word }) => word));
      const seen = await heardFrom(reader, query);
      leaked.push(...[...seen].filter((word) => !words.has(word)).map((word) => `${reader}: ${word}`));
      missing.push(...[...words].filter((word) => !seen.has(word)).map((word) => `${reader}: ${word}`));
    }
    expect({ leaked, missing }).toEqual({ leaked: [], missing: [] });
  });
});

test('no page hears a word of it over the realtime channel', async () => {
  const told: string[] = [];
  const pages = names.map((name) => connect(app, people[name].cookie));
  try {
    for (const page of pages) {
      page.onAny((...message: unknown[]) => told.push(JSON.stringify(message)));
      await connectedNow(page);
    }
    const sequences = await Promise.all(pages.map((page) => watch(page, laid.caseId)));
    expect(names.filter((_, index) => sequences[index] !== null)).toEqual([
      'leader',
      'colleague',
      'newcomer',
      'observer',
    ]);
    const news = Promise.all(pages.slice(0, 4).map((page) => heard(page, 'case.changed')));
    await writeMessage(people.leader, {
      caseId: laid.caseId,
      kind: 'idea',
      text: 'Vi prøver kanariepaatraad i morgen.',
    });
    expect((await news).map(({ caseId }) => caseId)).toEqual(Array(4).fill(laid.caseId));
    expect(told.length).toBeGreaterThan(3);
    expect(told.join()).not.toContain('kanarie');
  } finally {
    pages.forEach((page) => page.disconnect());
  }
});
