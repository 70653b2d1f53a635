import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LearningCardsDocument } from '@faellesblik/contracts/generated/learning';
import type * as Types from '@faellesblik/contracts/generated/schema';
import { CaseReadersDocument } from '@faellesblik/contracts/generated/workspace';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant } from '../support/builders';
import { knownTerms, saveKnownTerms } from '../support/known-terms';
import { askForSparring, look, removeParticipant, stateBasis } from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
  ]);
});
afterAll(() => app.stop());
beforeEach(async () => {
  caseId = await aCase(app, leader);
  await aParticipant(leader, caseId, colleague.personId);
});

type Reader = Types.CaseReader;
const readers = async (who: SignedIn): Promise<readonly Reader[]> =>
  (await who.ask(CaseReadersDocument, { caseId })).caseReaders as readonly Reader[];
const kindsOf = (all: readonly Reader[], who: SignedIn): readonly string[] =>
  (all.find(({ person }) => person.id === who.personId)?.reads ?? []).map(({ kind }) => kind).sort();

describe('who has read a forløb', () => {
  test('is seen by all who take part, the last one first, with the days and not each glance', async () => {
    await look(leader, caseId);
    app.clock.pass({ minutes: 1 });
    await look(colleague, caseId);
    await look(colleague, caseId);
    const seen = await readers(leader);
    expect(seen.map(({ person, days, takesPart }) => [person.id, days, takesPart])).toEqual([
      [colleague.personId, 1, true],
      [leader.personId, 1, true],
    ]);
    expect(await readers(colleague)).toEqual(seen);
  });

  test('counts the days of the last thirty, and still knows the last time before that', async () => {
    await look(colleague, caseId);
    await app.database.privileged(
      `insert into access_log select municipality_id, person_id, at - interval '3 days', what, case_id from access_log where case_id = $1`,
      [caseId],
    );
    expect(await readers(leader)).toMatchObject([{ days: 2, reads: [{ kind: 'page', days: 2 }] }]);
    await app.database.privileged(`update access_log set at = at - interval '40 days' where case_id = $1`, [
      caseId,
    ]);
    const [reader] = await readers(leader);
    expect(reader).toMatchObject({ days: 0 });
    expect(Date.parse(reader?.lastAt ?? '')).toBeLessThan(app.clock.now().getTime() - 30 * 86_400_000);
  });

  test('tells who has seen its request in the inbox of a team, and does not take part', async () => {
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    const unitId = app.solvang.unit('PPR Solvang');
    await askForSparring(leader, { caseId, unitId, question: 'Hvad ser vi ikke?', urgency: 'canWait' });
    await ppr.ask({ name: 'Inbox', text: 'query Inbox { sparringInbox { id } }' }, {});
    const found = (await readers(leader)).find(({ person }) => person.id === ppr.personId);
    expect(found).toMatchObject({ takesPart: false, reads: [{ kind: 'inbox', days: 1 }] });
  });

  test('tells what was done with the known terms to who leads or holds it, and to nobody else', async () => {
    await saveKnownTerms(leader, { caseId, terms: ['Freja'], version: 0 });
    await knownTerms(leader, caseId);
    await refusal(anObservation(colleague, caseId, { concrete: 'Freja var med.' }));
    expect(kindsOf(await readers(leader), leader)).toContain('knownTerms');
    expect(kindsOf(await readers(leader), colleague)).toEqual(['termTold']);
    await look(colleague, caseId);
    expect(kindsOf(await readers(colleague), leader)).not.toContain('knownTerms');
    expect(kindsOf(await readers(colleague), colleague)).toEqual(['page']);
  });

  test('still tells of who was taken out, who sees it no more', async () => {
    await look(colleague, caseId);
    await removeParticipant(leader, { caseId, personId: colleague.personId });
    expect(await readers(leader)).toMatchObject([{ person: { id: colleague.personId }, takesPart: false }]);
    expect((await refusal(readers(colleague))).code).toBe('not-found');
  });

  test('is not found by who does not take part, the school’s leader, PPR or another municipality', async () => {
    await look(leader, caseId);
    for (const persona of ['leder-skole', 'ppr', 'klyngeleder', 'leder-anden-kommune'] as const)
      expect((await refusal(readers(await signInAs(app, persona)))).code).toBe('not-found');
  });

  test('is no read itself, nor is a search that shows no forløb', async () => {
    await readers(leader);
    await leader.ask(LearningCardsDocument, { search: 'samling' });
    expect(await readers(leader)).toEqual([]);
  });
});
