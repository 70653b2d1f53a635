import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant } from '../support/builders';
import { knownTerms, saveKnownTerms } from '../support/known-terms';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague] = await Promise.all([signInAs(app, 'leder-dagtilbud'), signInAs(app, 'paedagog')]);
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId);
  await saveKnownTerms(leader, { caseId, terms: ['Freja', 'Maximilian', 'Engvej 12'], version: 0 });
});
afterAll(() => app.stop());

const known = (place: string, start: number, end: number): object => ({
  code: 'text.blocked',
  details: { findings: [{ field: `observation.${place}`, start, end, kind: 'KNOWN', severity: 'block' }] },
});

describe('the known terms of a forløb', () => {
  test('are read by its leader, in the order they were written', async () => {
    expect(await knownTerms(leader, caseId)).toEqual({
      terms: ['Freja', 'Maximilian', 'Engvej 12'],
      version: 1,
    });
  });

  test.each<[string, string, number, number]>([
    ['a term, as a colleague writes it', 'I dag var freja med', 10, 15],
    ['its genitive', 'Det var Frejas idé', 8, 14],
    ['one letter wrong in a longer one', 'Sammen med Maximillian', 11, 22],
    ['one of several words', 'De bor på engvej 12 nu', 10, 19],
  ])('hold back %s, at its place', async (_, concrete, start, end) => {
    expect(await refusal(anObservation(colleague, caseId, { concrete }))).toMatchObject(
      known('concrete', start, end),
    );
  });
});
