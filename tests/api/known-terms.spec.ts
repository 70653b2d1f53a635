import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CaseVault } from '@faellesblik/anonymisation/server/case-vault';
import { Database } from '@faellesblik/platform/server/database/database';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant } from '../support/builders';
import { knownTerms, savedDraft, saveKnownTerms } from '../support/known-terms';
import { look } from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let stranger: SignedIn;
let elsewhere: SignedIn;
let caseId: string;

const TERMS = ['Freja', 'Maximilian', 'Engvej 12'];

beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
  colleague = await signInAs(app, 'paedagog');
  stranger = await signInAs(app, 'leder-skole');
  elsewhere = await signInAs(app, 'leder-anden-kommune');
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId);
  await saveKnownTerms(leader, { caseId, terms: TERMS, version: 0 });
});
afterAll(() => app.stop());

const hold = (who: SignedIn): Promise<unknown> =>
  app.database.privileged('update "case" set holder_id = $1 where id = $2', [who.personId, caseId]);
const logged = (who: SignedIn, what: string): Promise<unknown[]> =>
  app.database.privileged('select case_id from access_log where person_id = $1 and what = $2', [
    who.personId,
    what,
  ]);

describe('the known terms of a forløb', () => {
  test('are read by who leads the house, and the read is in the access log', async () => {
    const before = (await logged(leader, 'known-terms.read')).length;
    expect(await knownTerms(leader, caseId)).toEqual({ terms: TERMS, version: 1 });
    const rows = await logged(leader, 'known-terms.read');
    expect(rows).toHaveLength(before + 1);
    expect(rows.at(-1)).toEqual({ case_id: caseId });
  });

  test('are read and changed by who holds the forløb without leading the house', async () => {
    await hold(colleague);
    try {
      expect((await knownTerms(colleague, caseId)).terms).toEqual(TERMS);
      expect(await saveKnownTerms(colleague, { caseId, terms: [...TERMS, ' freja '], version: 1 })).toEqual({
        terms: TERMS,
        version: 2,
      });
    } finally {
      await hold(leader);
    }
  });

  test('are read and changed by nobody else who takes part', async () => {
    expect((await refusal(knownTerms(colleague, caseId))).code).toBe('case.not-allowed');
    const change = saveKnownTerms(colleague, { caseId, terms: [], version: 2 });
    expect((await refusal(change)).code).toBe('case.not-allowed');
  });

  test.each<[string, () => SignedIn]>([
    ['the leader of another house', () => stranger],
    ['a leader in another municipality', () => elsewhere],
  ])('do not exist for %s', async (_, who) => {
    expect((await refusal(knownTerms(who(), caseId))).code).toBe('not-found');
    const change = saveKnownTerms(who(), { caseId, terms: [], version: 2 });
    expect((await refusal(change)).code).toBe('not-found');
    const { known, dismissed } = await savedDraft(who(), caseId, { concrete: 'Freja og Maximilian' });
    expect([known, dismissed]).toEqual([[], []]);
  });

  test('are told to be readable to who may, so that the page can show them', async () => {
    const ask = async (who: SignedIn): Promise<boolean> => (await look(who, caseId)).viewerCan.readKnownTerms;
    expect([await ask(leader), await ask(colleague)]).toEqual([true, false]);
  });

  test('are saved upon the version that was read, once', async () => {
    const other = await aCase(app, leader);
    const first = { mutationId: newId(), caseId: other, terms: ['Alba'], version: 0 };
    expect(await saveKnownTerms(leader, first)).toEqual({ terms: ['Alba'], version: 1 });
    expect(await saveKnownTerms(leader, first)).toEqual({ terms: ['Alba'], version: 1 });
    for (const version of [0, 2, -1, 2147483647]) {
      const late = await refusal(saveKnownTerms(leader, { caseId: other, terms: ['Viggo'], version }));
      expect(late).toMatchObject({ code: 'version.changed', details: { version: 1 } });
    }
    expect((await knownTerms(leader, other)).terms).toEqual(['Alba']);
  });

  test.each<[string, string[], string, string]>([
    ['what would be found in its own replacement', ['Alba', 'Klassen'], 'known-term.too-ordinary', 'terms.1'],
    ['what stands in every text', ['og'], 'known-term.too-ordinary', 'terms.0'],
    ['a single letter', ['', 'B'], 'known-term.too-short', 'terms.1'],
    ['a whole sentence', ['x'.repeat(61)], 'field.too-long', 'terms.0'],
  ])('refuse %s at its field', async (_, terms, code, field) => {
    const refused = await refusal(saveKnownTerms(leader, { caseId, terms, version: 2 }));
    expect(refused).toMatchObject({ status: 400, code, details: { field } });
  });
});

describe('a text of a forløb with known terms', () => {
  test.each<[string, string, number, number]>([
    ['a term, however it is written', 'I dag var freja med', 10, 15],
    ['its genitive, left outside', 'Det var Frejas idé', 8, 13],
    ['one letter wrong in a longer one', 'Sammen med Maximillian', 11, 22],
    ['one of several words', 'De bor på engvej 12 nu', 10, 19],
  ])('is held back by %s, at its place', async (_, concrete, start, end) => {
    const refused = await refusal(anObservation(colleague, caseId, { concrete }));
    expect(refused).toMatchObject({ status: 400, code: 'text.blocked' });
    expect(refused.details['findings']).toEqual([
      { field: 'observation.concrete', start, end, kind: 'KNOWN', severity: 'block' },
    ]);
    const { known } = await savedDraft(colleague, caseId, { observation: { concrete } });
    expect(known).toEqual([{ path: 'observation.concrete', start, end }]);
  });

  test('is not held back by a shorter word with a letter wrong, or by an ordinary one that is near', async () => {
    await saveKnownTerms(leader, { caseId, terms: [...TERMS, 'Morten'], version: 2 });
    await anObservation(colleague, caseId, { concrete: 'Hver morgen går vi ud i tre små hold.' });
  });

  test('is drafted with its places told, each by its path, and without a word of it', async () => {
    const body = { concrete: 'Barn A og Freja', signs: ['ro', 'Maximilian smiler'], count: 3, wish: null };
    const answer = await savedDraft(colleague, caseId, body, 'measure');
    expect(answer.known).toEqual([
      { path: 'concrete', start: 10, end: 15 },
      { path: 'signs.1', start: 0, end: 10 },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/freja|maximilian/i);
  });

  test('is let through in a forløb without them, and in one that is not there yet', async () => {
    const other = await aCase(app, leader, { wondering: 'Hvorfor er der uro på vej ud?' });
    const { known } = await savedDraft(leader, other, { concrete: 'I dag var Freja med' });
    expect(known).toEqual([]);
  });
});

describe('known terms', () => {
  test('stand in clear nowhere in the database, and in no event', async () => {
    const tables = await app.database.privileged<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    const rows = await Promise.all(
      tables.map(({ name }) => app.database.privileged(`select * from "${name}" as each`)),
    );
    const everything = rows
      .flat(2)
      .flatMap((row) => Object.values(row as object))
      .map((value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value)))
      .join('\n');
    expect(everything).toContain('Stuen Engen');
    expect(everything).not.toMatch(/freja|maximil|engvej 12/i);
    const events = await app.database.privileged('select kind from case_event where case_id = $1', [caseId]);
    expect(events.filter(({ kind }) => /known|term/.test(String(kind)))).toEqual([]);
  });

  test('are gone with the key of the forløb, though their row remains', async () => {
    const gone = await aCase(app, leader);
    await saveKnownTerms(leader, { caseId: gone, terms: ['Alba'], version: 0 });
    const [{ municipality_id: municipalityId = '' } = {}] = await app.database.privileged<{
      municipality_id: string;
    }>('select municipality_id from "case" where id = $1', [gone]);
    const who = { municipalityId, personId: leader.personId };
    const vault = app.get(CaseVault);
    const words = () => app.get(Database).transaction(who, (tx) => vault.words(tx, gone));
    expect((await words()).known).toEqual(['Alba']);

    await app.database.privileged('delete from case_key where case_id = $1', [gone]);
    expect(await app.database.privileged('select from known_terms where case_id = $1', [gone])).toHaveLength(
      1,
    );
    expect(await words()).toMatchObject({ known: [], key: null, isErased: true });
  });
});
