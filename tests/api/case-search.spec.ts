import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { FoundCasesDocument, CaseReadersDocument } from '@faellesblik/contracts/generated/workspace';
import type { FoundCasesQuery } from '@faellesblik/contracts/generated/operations';
import { startApp, type TestApp } from '../support/app';
import { aCase, aMeasure, anObservation, aParticipant, EMPTY_LINES } from '../support/builders';
import {
  beginSharedLook,
  fillObservation,
  look,
  withdrawObservation,
  writeMessage,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

type Found = FoundCasesQuery['foundCases'];

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let newcomer: SignedIn;
let stranger: SignedIn;
let caseId: string;
let taken: string;
/** Every place in which something can be found, each with a word that stands there alone. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, newcomer, stranger] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
    signInAs(app, 'leder-anden-kommune'),
  ]);
  caseId = await aCase(app, leader, { wondering: 'Samlingen er urolig, når trommerne er fremme.' });
  ids['wondering'] = caseId;
  // A name of our own: the shortest that are given, "Blå Ø", have too few letters for a typing error.
  await app.database.privileged(`update "case" set code_name = 'Mosgrønt Fyrtårn' where id = $1`, [caseId]);
  await aParticipant(leader, caseId, colleague.personId, { secondAdult: true });
  ids['observation'] = await anObservation(colleague, caseId, {
    ...EMPTY_LINES,
    concrete: 'Ved rutsjebanen skubber de, mens voksne og børn går i kælkebakkens retning.',
  });
  taken = await anObservation(colleague, caseId, { concrete: 'Karrusellen kører for stærkt.' });
  await withdrawObservation(colleague, { id: taken });
  await fillObservation(leader, {
    id: ids['observation'],
    line: 'tried',
    number: 0,
    fields: { tried: ['Vi satte hængekøjen op.'] },
  });
  await beginSharedLook(leader, { caseId, version: (await look(leader, caseId)).version });
  ids['measure'] = await aMeasure(app, colleague, caseId, {
    signs: ['Flere leger ved sandkassen', 'Der er ro'],
  });
  const message = await writeMessage(leader, {
    caseId,
    kind: 'idea',
    text: 'En idé: kunne vi låne klatrevæggen?',
  });
  ids['message'] = message.subjectId ?? '';
  app.clock.pass({ minutes: 1 });
  await aParticipant(leader, caseId, newcomer.personId, {
    function: 'ppr',
    seesFrom: 'today',
    basis: { kind: 'anonymous' },
  });
});
afterAll(() => app.stop());

const find = async (who: SignedIn, search: string): Promise<Found> =>
  (await who.ask(FoundCasesDocument, { search })).foundCases;
const marked = (found: Found): readonly string[] =>
  found.flatMap(({ hits }) =>
    hits.flatMap(({ snippet }) => snippet.filter(({ isHit }) => isHit).map(({ text }) => text)),
  );

describe('a search in the forløb', () => {
  test.each([
    ['wondering', 'tromme', 'trommerne'],
    ['observation', 'rutsjebaner', 'rutsjebanen'],
    ['observation', 'hængekøje', 'hængekøjen'],
    ['measure', 'sandkasse', 'sandkassen'],
    ['message', 'klatrevæg', 'klatrevæggen'],
    ['wondering', 'trommmer', 'trommerne'],
    ['observation', 'rutjebanen', 'rutsjebanen'],
  ])('finds in %s by “%s” what says “%s”, and marks it', async (place, search, word) => {
    const found = await find(colleague, search);
    expect(found).toMatchObject([{ caseId, hits: [{ place, subjectId: ids[place] }] }]);
    expect(marked(found)).toEqual([word]);
  });

  test('finds a word that is written without its accent', async () => {
    expect(await find(colleague, 'ide klatrevæggen')).toMatchObject([{ hits: [{ place: 'message' }] }]);
  });

  test('shows a few words and not the whole text', async () => {
    const [found] = await find(colleague, 'kælkebakke');
    const snippet = found?.hits[0]?.snippet.map(({ text }) => text).join('') ?? '';
    expect(snippet).toContain('kælkebakkens retning');
    expect(snippet.length).toBeLessThan(200);
    expect(snippet).not.toContain('to hold');
  });

  test('finds by code name, by a part of it, with a typing error, and by the community', async () => {
    for (const search of ['Mosgrønt Fyrtårn', 'FYR', 'fyrtåårn', 'engen'])
      expect((await find(leader, search)).map((one) => one.caseId)).toEqual([caseId]);
    expect(await find(leader, 'vandmølle')).toEqual([]);
  });

  test('finds a word however many dashes stand after it', async () => {
    expect(await find(colleague, `kælkebakken ${'-'.repeat(60)}`)).toHaveLength(1);
    expect(await find(colleague, `kælkebakken ${' –-'.repeat(40)}`)).toHaveLength(1);
  });

  test('means exactly what stands in quotation marks', async () => {
    expect(await find(colleague, '"rutjebanen"')).toEqual([]);
    expect(await find(colleague, '"voksne og børn"')).toHaveLength(1);
  });

  test.each([
    '',
    '  ',
    'og',
    '%',
    `'; drop table "case" --`,
    '\\',
    '&|!',
    '\uE000',
    '-'.repeat(99),
    '- '.repeat(99),
    '-- '.repeat(60),

    '"-'.repeat(90),
    '(-'.repeat(90),
    '!-a'.repeat(60),
  ])('finds nothing by “%s”, and does not fail', async (search) =>
    expect(await find(colleague, search)).toEqual([]),
  );
});

describe('what a reader may not see is not found', () => {
  test('a text from before the reader’s history; what concerns everybody is', async () => {
    for (const old of ['rutsjebane', 'hængekøje', 'klatrevæg']) expect(await find(newcomer, old)).toEqual([]);
    expect(await find(newcomer, 'sandkasse')).toHaveLength(1);
    expect(await find(newcomer, 'tromme')).toHaveLength(1);
  });

  test('anything at all, for who takes no part', async () => {
    for (const word of ['tromme', 'rutsjebane', 'engen']) expect(await find(stranger, word)).toEqual([]);
  });

  test('an observation that was taken back, also for its author', async () => {
    for (const who of [colleague, leader]) expect(await find(who, 'karrusel')).toEqual([]);
    expect(
      await app.database.privileged(
        `select from observation where id = '${taken}' and concrete like 'Karrus%'`,
      ),
    ).toHaveLength(1);
  });
});

describe('the words of a search', () => {
  test('are refused at their field when they hold a CPR number, and when they are too many', async () => {
    const cpr = await refusal(find(leader, 'nummer 711090-1234'));
    expect(cpr).toMatchObject({
      code: 'text.blocked',
      details: { findings: [{ field: 'search', kind: 'CPR' }] },
    });
    const long = await refusal(find(leader, 'a'.repeat(201)));
    expect(long).toMatchObject({ code: 'field.too-long', details: { field: 'search' } });
  });

  test('are not in the access log; that there was a search, and of which forløb words were shown, is', async () => {
    await app.database.privileged('truncate access_log');
    await find(colleague, 'rutsjebane');
    const log = await app.database.privileged(
      `select what, case_id from access_log order by case_id nulls first`,
    );
    expect(log).toEqual([
      { what: 'search.cases', case_id: null },
      { what: 'search.cases', case_id: caseId },
    ]);
    const { caseReaders } = await leader.ask(CaseReadersDocument, { caseId });
    expect(caseReaders).toMatchObject([{ person: { id: colleague.personId }, reads: [{ kind: 'search' }] }]);
  });

  test('leave no forløb in it whose code name alone was found', async () => {
    await app.database.privileged('truncate access_log');
    expect(await find(colleague, 'Stuen Engen')).toMatchObject([{ hits: [] }]);
    expect(await app.database.privileged('select case_id from access_log')).toEqual([{ case_id: null }]);
  });
});
