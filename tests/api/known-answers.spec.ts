import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { TOLD_WITHIN_AN_HOUR } from '@faellesblik/anonymisation/domain/known-answers';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant } from '../support/builders';
import { savedDraft, saveKnownTerms } from '../support/known-terms';
import { look } from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type Refusal, type SignedIn } from '../support/sign-in';

/** Invented, and more than are told within an hour. */
const NAMES = [
  ...['Freja', 'Viggo', 'Alba', 'Sigurd', 'Ronja', 'Valdemar'],
  ...['Agnete', 'Villum', 'Ingrid', 'Holger', 'Thyra', 'Konrad'],
];

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  leader = await signInAs(app, 'leder-dagtilbud');
  colleague = await signInAs(app, 'paedagog');
});
afterAll(() => app.stop());
beforeEach(async () => {
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId);
  await saveKnownTerms(leader, { caseId, terms: NAMES, version: 0 });
});

const share = (who: SignedIn, name: string): Promise<Refusal> =>
  refusal(anObservation(who, caseId, { concrete: `${name} var med.` }));
const answersLogged = async (who: SignedIn, what = 'known-term'): Promise<number> =>
  (
    await app.database.privileged(
      `select from access_log where person_id = $1 and case_id = $2 and what = $3`,
      [who.personId, caseId, what],
    )
  ).length;

describe('telling where a known term stands', () => {
  test('is in the access log, though nothing was shared, and once for the same term', async () => {
    for (const name of ['Freja', 'Frejas', 'FREJA'])
      expect((await share(colleague, name)).code).toBe('text.blocked');
    expect(await answersLogged(colleague)).toBe(1);
    await savedDraft(colleague, caseId, { concrete: 'Freja igen' });
    expect(await answersLogged(colleague)).toBe(1);
    expect((await look(leader, caseId)).observations).toEqual([]);
  });

  test('ends for the hour after so many terms: what was told is told again, the rest holds the text back untold', async () => {
    const { known } = await savedDraft(colleague, caseId, { signs: NAMES });
    expect(known.map(({ path }) => path)).toEqual(
      NAMES.slice(0, TOLD_WITHIN_AN_HOUR).map((_, index) => `signs.${index}`),
    );
    expect(await answersLogged(colleague)).toBe(TOLD_WITHIN_AN_HOUR);

    const refused = await share(colleague, 'Konrad');
    expect(refused).toMatchObject({ status: 400, code: 'text.known-unshown', details: { findings: [] } });
    expect(refused.message).toMatch(/vent en time, eller spørg tovholder/);
    expect((await share(colleague, 'Freja')).code).toBe('text.blocked');
    const both = await refusal(anObservation(colleague, caseId, { concrete: 'Freja og Konrad' }));
    expect(both).toMatchObject({
      code: 'text.known-unshown',
      details: { findings: [{ field: 'observation.concrete', start: 0, end: 5, kind: 'KNOWN' }] },
    });
    expect(await answersLogged(colleague)).toBe(TOLD_WITHIN_AN_HOUR);
    expect(await answersLogged(colleague, 'known-term.withheld')).toBe(2);

    app.clock.pass({ minutes: 61 });
    expect((await share(colleague, 'Konrad')).code).toBe('text.blocked');
    expect(await answersLogged(colleague)).toBe(TOLD_WITHIN_AN_HOUR + 1);
  });

  test('is counted right when all is asked at once', async () => {
    const codes = (await Promise.all(NAMES.map((name) => share(colleague, name)))).map(({ code }) => code);
    expect(codes.filter((code) => code === 'text.blocked')).toHaveLength(TOLD_WITHIN_AN_HOUR);
    expect(codes.filter((code) => code === 'text.known-unshown')).toHaveLength(
      NAMES.length - TOLD_WITHIN_AN_HOUR,
    );
  });

  test('tells nothing new to who may read the terms, and is neither counted nor logged for them', async () => {
    expect((await savedDraft(leader, caseId, { signs: NAMES })).known).toHaveLength(NAMES.length);
    expect((await share(leader, 'Konrad')).code).toBe('text.blocked');
    expect(await answersLogged(leader)).toBe(0);
  });
});
