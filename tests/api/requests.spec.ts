import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PERSON_HEADER } from '@faellesblik/contracts/person-header';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
});
afterAll(() => app.stop());

const QUERY = '{ me { person { id } } }';
const json = { 'content-type': 'application/json' };
const cookie = (): Record<string, string> => ({ ...json, cookie: leader.cookie });

async function send(init: RequestInit, path = '/graphql'): Promise<{ status: number; body: string }> {
  const response = await fetch(`${app.url}${path}`, init);
  return { status: response.status, body: await response.text() };
}

const post = (body: unknown, headers: Record<string, string> = cookie()): RequestInit => ({
  method: 'POST',
  headers,
  body: JSON.stringify(body),
});

const workspace =
  '{ caseWorkspace(id: "01920000-0000-7000-8000-000000000998") { measures { owner { unit { id } } } } }';
const WORKSPACE = 'query Workspace($id: ID!) { caseWorkspace(id: $id) { id } }';
const COLLEAGUES = 'query Colleagues($search: String!) { colleagues(search: $search) { id } }';
const nested = `{ __schema { types { fields { type ${'{ ofType '.repeat(12)}{ name }${' }'.repeat(12)} } } } }`;
const aliases = `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: today { followUps { title } }`).join(' ')} }`;

interface Request {
  readonly what: string;
  readonly init: () => RequestInit;
  readonly path?: string;
}

describe('GraphQL answers', () => {
  test('somebody who is signed in', async () => {
    expect(await send(post({ query: QUERY }))).toMatchObject({ status: 200 });
    expect(await send(post({ query: workspace }))).toMatchObject({
      status: 404,
      body: expect.stringContaining('not-found'),
    });
  });
});

describe('GraphQL refuses', () => {
  test.each<Request>([
    { what: 'somebody who is not signed in', init: () => post({ query: QUERY }, json) },
    {
      what: 'introspection of somebody who is not signed in',
      init: () => post({ query: '{ __schema { types { name } } }' }, json),
    },
    {
      what: 'a form of a foreign page',
      init: () => post({ query: QUERY }, { cookie: leader.cookie, 'content-type': 'text/plain' }),
    },
    {
      what: 'a page of another origin',
      init: () => post({ query: QUERY }, { ...cookie(), origin: 'https://andre.example' }),
    },
    {
      what: 'a query in an address',
      init: () => ({ headers: { cookie: leader.cookie } }),
      path: `/graphql?query=${encodeURIComponent(QUERY)}`,
    },
    { what: 'a batch', init: () => post([{ query: QUERY }, { query: QUERY }]) },
    { what: 'a document that is too deep', init: () => post({ query: nested }) },
    { what: 'a document of very many aliases', init: () => post({ query: aliases }) },
    {
      what: 'very many fields behind a fragment',
      init: () => post({ query: `query { ...A } fragment A on Query ${aliases}` }),
    },
    { what: 'a number for a document', init: () => post({ query: 5 }) },
    {
      what: 'a document that somebody has parsed',
      init: () => post({ query: JSON.stringify({ kind: 'Document' }) }),
    },
    {
      what: 'a page that somebody else has opened',
      init: () => post({ query: QUERY }, { ...cookie(), [PERSON_HEADER]: newId() }),
    },
    {
      what: 'more than anybody writes',
      init: () => post({ query: QUERY, variables: { text: 'x'.repeat(300_000) } }),
    },
    { what: 'a text that is no JSON', init: () => ({ ...post({}), body: 'Hans nummer er 711090-1234' }) },
    {
      what: 'an id with a sign that no text can hold',
      init: () => post({ query: WORKSPACE, variables: { id: '\u0000' } }),
    },
    {
      what: 'a search with a sign that no text can hold',
      init: () => post({ query: COLLEAGUES, variables: { search: '\u0000' } }),
    },
    { what: 'a document it cannot read', init: () => post({ query: '{ me { ' }) },
    { what: 'a field that does not exist', init: () => post({ query: '{ me { cprNumber } }' }) },
    { what: 'an id that is none', init: () => post({ query: '{ caseWorkspace(id: "x") { id } }' }) },
  ])('$what', async ({ init, path }) => {
    const { status, body } = await send(init(), path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toMatch(/node_modules|at .*\.js|Did you mean|Hans|711090/);
  });
});

describe('what it says', () => {
  const log = 'mutation Log($input: LogFollowUpInput!) { logFollowUp(input: $input) { caseId } }';
  const entry = {
    mutationId: newId(),
    measureId: newId(),
    heldOn: '2026-11-12',
    done: 'yes',
    participation: 3,
    line: 'Det gik.',
    answers: [],
  };

  test.each([
    ['a day that is none', { heldOn: 'i går, da Hans 711090-1234 kom' }, 'field.no-such-date', 'heldOn'],
    ['half a number', { participation: 2.5 }, 'request.invalid', 'participation'],
    [
      'a text longer than any draft',
      { line: 'Hans at "input.hans"; '.repeat(5_000) },
      'field.too-long',
      'line',
    ],
    [
      'a place that is none',
      { answers: [{ field: 'line', start: 'Hans', end: 4 }] },
      'request.invalid',
      'answers.0.start',
    ],
  ])(
    'of %s is at its field, however often it is sent, and not what was written',
    async (_, but, code, field) => {
      const query = log.replace('Log', `Log_${field.replaceAll('.', '_')}`);
      for (let time = 0; time < 5; time++) {
        const { status, body } = await send(post({ query, variables: { input: { ...entry, ...but } } }));
        expect([status, JSON.parse(body)]).toMatchObject([
          400,
          { errors: [{ extensions: { code, details: { field } } }] },
        ]);
        expect(body).not.toMatch(/Hans|711090/i);
      }
    },
  );

  test.each([
    ['2026-W54', 'Den uge findes ikke. Vælg et ugenummer i året.'],
    ['uge 45', 'Den uge findes ikke. Vælg et ugenummer i året.'],
  ])('of the week %s is a sentence at the field', async (week, message) => {
    const share =
      'mutation Share($input: ShareObservationInput!) { shareObservation(input: $input) { caseId } }';
    const observation = {
      wondering: 'a',
      concrete: 'b',
      situation: 'meal',
      strengths: 'c',
      goesWell: 'd',
      week,
    };
    const input = { mutationId: newId(), caseId: newId(), observation, answers: [] };
    const { body } = await send(post({ query: share, variables: { input } }));
    expect(JSON.parse(body)).toMatchObject({
      errors: [
        { message, extensions: { code: 'field.no-such-week', details: { field: 'observation.week' } } },
      ],
    });
  });

  test('of too much at once is that nothing was saved', async () => {
    expect(await send(post({ query: QUERY, variables: { text: 'x'.repeat(300_000) } }))).toMatchObject({
      status: 413,
      body: expect.stringContaining('request.too-large'),
    });
  });
});

describe('signing in to the demo', () => {
  test('sets a cookie that scripts cannot read', async () => {
    const response = await fetch(`${app.url}/auth/demo`, post({ persona: 'ppr' }, json));
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^session=[\w-]{40,}; .*Path=\/; .*HttpOnly; .*SameSite=Lax/,
    );
  });

  test.each<[string, () => RequestInit]>([
    ['a persona that does not exist', () => post({ persona: 'ukendt' }, json)],
    ['a form of a foreign page', () => post({ persona: 'ppr' }, { 'content-type': 'text/plain' })],
    [
      'a page of another origin',
      () => post({ persona: 'ppr' }, { ...json, origin: 'https://andre.example' }),
    ],
    ['nothing', () => ({ method: 'POST', headers: json, body: 'null' })],
  ])('refuses %s', async (_, init) => {
    const response = await fetch(`${app.url}/auth/demo`, init());
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});

test('signing out ends the session, not only the cookie', async () => {
  const visitor = await signInAs(app, 'support');
  const asks = post({ query: QUERY }, { ...json, cookie: visitor.cookie });
  expect(await send(asks)).toMatchObject({ status: 200 });
  await send(
    post(
      { query: 'mutation { signOut(mutationId: "01920000-0000-7000-8000-000000000999") }' },
      { ...json, cookie: visitor.cookie },
    ),
  );
  expect(await send(asks)).toMatchObject({ status: 401 });
});
