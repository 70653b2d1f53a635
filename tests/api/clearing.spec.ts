import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CLEARED, Sweep } from '@faellesblik/platform/server/database/sweep';
import { startApp, type TestApp } from '../support/app';
import { aParticipant, aProposal, aRunningCase, anObservation } from '../support/builders';
import { saveKnownTerms } from '../support/known-terms';
import {
  acceptProposal,
  askForSparring,
  closeCase,
  considerDuty,
  holdReview,
  logFollowUp,
  look,
  stateBasis,
  suggestParticipant,
  writeMessage,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

/** What stays when a forløb is cleared, and why there is nothing of it in there. */
const STAYS: Readonly<Record<string, string>> = {
  case: 'that it was: kind, dates, two words that describe nobody; its own words are blank',
  case_count: 'numbers alone',
  case_counter: 'a number',
  learning_card_source: 'ids: the card is what is kept',
  access_log: 'who has read, and which page',
};

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let ppr: SignedIn;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, ppr] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'ppr'),
  ]);
});
afterAll(() => app.stop());

/** Every table that belongs to a forløb, by the column that says so; of today or tomorrow. */
const tables = (): Promise<{ name: string; column: string }[]> =>
  app.database.privileged(
    `select c.relname as name, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname in ('case_id', 'opened_case_id')
     union select 'case', 'id' order by 1`,
  );

async function rowsOf(caseId: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { name, column } of await tables()) {
    const [row] = await app.database.privileged<{ count: number }>(
      `select count(*)::integer as count from "${name}" where ${column} = $1`,
      [caseId],
    );
    counts[name] = row?.count ?? 0;
  }
  return counts;
}

/** A forløb in which as much has happened as the builders can do, and which is closed with a card. */
async function aFullForloeb(): Promise<string> {
  const { caseId, measureId } = await aRunningCase(app, { leader, colleague });
  await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
  await saveKnownTerms(leader, { caseId, terms: ['Maximilian'], version: 0 });
  await considerDuty(colleague, { caseId, result: 'notRelevant' });
  await suggestParticipant(colleague, { caseId, personId: ppr.personId });
  await aParticipant(leader, caseId, ppr.personId, { function: 'ppr' });
  await anObservation(leader, caseId);
  await writeMessage(ppr, { caseId, kind: 'idea', text: 'Prøv at begynde med de yngste.' });
  const unitId = app.solvang.unit('Support Solvang');
  await askForSparring(leader, { caseId, unitId, question: 'Vil I se med?', urgency: 'canWait' });
  const heldOn = app.clock.day();
  await logFollowUp(colleague, { measureId, heldOn, done: 'yes', participation: 3, line: 'Der er mere ro.' });
  const { version } = await look(leader, caseId);
  await holdReview(leader, { caseId, version, outcome: 'goalReached', reason: 'Der er ro nu.' });
  const card = {
    situation: 'Uro i garderoben',
    what: 'To hold.',
    signs: 'Ro.',
    starMoment: 'De hjalp hinanden.',
    tripwire: 'Vi glemte det i ferien.',
    advice: 'Begynd småt.',
  };
  const closing = { reason: 'goalReached' as const, difference: 'To hold.', didNot: 'Skemaet.', card };
  const seen = await look(leader, caseId);
  await closeCase(leader, { caseId, version: seen.version, ...closing });
  return caseId;
}

const endIts = (caseId: string, by: string): Promise<unknown[]> =>
  app.database.privileged(`update "case" set retention_date = current_date + $2::integer where id = $1`, [
    caseId,
    by,
  ]);

test('until its last day a forløb is whole, and after it nothing is left but the card and counts', async () => {
  const caseId = await aFullForloeb();
  const other = await aFullForloeb();
  const before = await rowsOf(caseId);
  await endIts(caseId, '1');
  await app.get(Sweep).sweep();
  expect(await rowsOf(caseId)).toEqual(before);

  await endIts(caseId, '-2');
  const otherBefore = await rowsOf(other);
  await app.get(Sweep).sweep();

  const left = await rowsOf(caseId);
  const words = Object.entries(left).filter(([name, count]) => count > 0 && !(name in STAYS));
  expect(words).toEqual([]);
  expect(Object.values(before).filter((count) => count > 0).length).toBeGreaterThan(18);
  expect(await rowsOf(other)).toEqual(otherBefore);
  expect(
    await app.database.privileged(
      'select state, wondering, pause_reason as reason from "case" where id = $1',
      [caseId],
    ),
  ).toEqual([{ state: 'cleared', wondering: '', reason: null }]);
  expect(
    await app.database.privileged(
      `select adults, observations, messages, measures, community_measures as community, follow_ups as "followUps"
       from case_count where case_id = $1`,
      [caseId],
    ),
  ).toEqual([{ adults: 3, observations: 2, messages: 1, measures: 1, community: 1, followUps: 1 }]);
  expect(
    await app.database.privileged('select card_id from learning_card_source where case_id = $1', [caseId]),
  ).toHaveLength(1);
  for (const who of [leader, colleague, ppr])
    expect(await refusal(look(who, caseId))).toMatchObject({ status: 404 });
});

test('every table that belongs to a forløb is cleared with it, or says why it stays', async () => {
  const named = (await tables()).map(({ name }) => name);
  const cleared: readonly string[] = CLEARED;
  expect(named.filter((name) => !cleared.includes(name) && !(name in STAYS))).toEqual([]);
  expect(cleared.filter((name) => name !== 'round_measure' && !named.includes(name))).toEqual([]);
});

test('a proposal that became a forløb goes with it', async () => {
  const proposalId = await aProposal(app, colleague);
  const { caseId } = await acceptProposal(leader, { proposalId, secondAdult: true });
  const { version } = await look(leader, caseId);
  await closeCase(leader, { caseId, version, reason: 'other', difference: 'Ro.', didNot: 'Intet.' });
  await endIts(caseId, '-2');
  await app.get(Sweep).sweep();
  expect(await app.database.privileged('select id from case_proposal where id = $1', [proposalId])).toEqual(
    [],
  );
});
