import { newId } from '@faellesblik/platform/server/database/ids';
import type { TestApp } from './app';
import { aHandOver, anObservation, aParticipant, aProposal, aRunningCase, EMPTY_LINES } from './builders';
import { savedDraft, saveKnownTerms } from './known-terms';
import { RULES, SEALED, type Age, type Reader, type Rule } from './leak-rules';
import {
  askForSparring,
  fillObservation,
  logFollowUp,
  removeParticipant,
  reviseChildVoice,
  reviseObservation,
  stateBasis,
  writeChildVoice,
  writeHandOverMessage,
  writeMessage,
  writeParentContact,
} from './operations';
import type { SignedIn } from './sign-in';

/** A word that stands in one text of one row. */
export interface Canary {
  readonly word: string;
  readonly age: Age;
  readonly rule: Rule;
}

/** A forløb in which every text is a canary. */
export interface Laid {
  readonly caseId: string;
  readonly canaries: readonly Canary[];
  readonly words: readonly string[];
  /** The forløb and everything in it. */
  readonly ids: readonly string[];
}

type House = Readonly<Record<Reader, SignedIn>>;

/** The tables whose rows have a time that is held against the reader's history, and its column. */
const TIMES: Readonly<Record<string, string>> = {
  child_voice: 'at',
  closing: 'at',
  follow_up: 'at',
  message: 'at',
  observation: 'shared_at',
  observation_addition: `(select o.shared_at from observation o where o.id = observation_id)`,
  observation_revision: `(select o.shared_at from observation o where o.id = observation_id)`,
  parent_contact: 'at',
  perspective_revision: `(select v.at from child_voice v where v.id = perspective_id)`,
  review: 'at',
};

/** Writes by its people what a forløb can hold, once before the newcomer comes and once after; then makes each text a canary. */
export async function layCanaries(app: TestApp, house: House): Promise<Laid> {
  const { leader, colleague } = house;
  const { caseId, measureId } = await aRunningCase(app, { leader, colleague });
  await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
  await aParticipant(leader, caseId, house.observer.personId, { function: 'observer' });
  await aParticipant(leader, caseId, house.former.personId, { function: 'observer' });
  await writeAll(app, house, caseId, measureId);
  await removeParticipant(leader, { caseId, personId: house.former.personId });
  app.clock.pass({ minutes: 1 });
  const border = app.clock.now();
  await aParticipant(leader, caseId, house.newcomer.personId, { function: 'ppr', seesFrom: 'today' });
  app.clock.pass({ minutes: 1 });
  await writeAll(app, house, caseId, measureId);
  await askForSparring(leader, {
    caseId,
    unitId: app.solvang.unit('Support Solvang'),
    question: 'Hvad ser vi ikke?',
    urgency: 'canWait',
  });
  const handOverId = await aHandOver(app, leader, caseId);
  await writeHandOverMessage(leader, { handOverId, text: 'Hvornår kan vi mødes?' });
  await aProposal(app, colleague);
  await savedDraft(colleague, caseId, { text: 'kanarieikladde' }, 'message');

  const canaries = await makeCanaries(app, border);
  await saveKnownTerms(leader, { caseId, terms: ['kanarieikendteord'], version: 0 });
  const all: readonly Canary[] = [
    ...canaries,
    { word: 'kanarieikladde', age: 'new', rule: SEALED.draft },
    { word: 'kanarieikendteord', age: 'new', rule: SEALED.knownTerm },
  ];
  return { caseId, canaries: all, words: all.map(({ word }) => word), ids: await idsOf(app, caseId) };
}

async function writeAll(app: TestApp, house: House, caseId: string, measureId: string): Promise<void> {
  const { leader, colleague } = house;
  const heldOn = app.clock.day();
  const text = 'Vi prøver det i næste uge.';
  const id = await anObservation(colleague, caseId, EMPTY_LINES);
  await fillObservation(leader, { id, line: 'practice', number: 0, fields: { practice: text } });
  await reviseObservation(colleague, {
    id,
    version: 1,
    observation: { wondering: text, concrete: text, situation: 'meal', strengths: text, goesWell: text },
  });
  await writeMessage(leader, { caseId, kind: 'idea', text });
  const voice = { of: 'circleTime', source: 'said', heldOn, what: text } as const;
  const { subjectId: voiceId } = await writeChildVoice(leader, { caseId, ...voice });
  await reviseChildVoice(leader, { id: voiceId ?? '', version: 1, ...voice });
  await writeParentContact(leader, {
    caseId,
    form: 'talked',
    heldOn,
    what: text,
    view: text,
    contribution: text,
  });
  await logFollowUp(colleague, { measureId, heldOn, done: 'yes', participation: 3, line: text });
  const [row] = await app.database.privileged<{ number: number }>(
    'select count(*)::integer + 1 as number from closing where case_id = $1',
    [caseId],
  );
  // A running forløb has no closing and at most one review; the rows are there all the same, so that each is asked for.
  await app.database.privileged(
    `with closed as (
       insert into closing (municipality_id, case_id, number, reason, difference, did_not, closed_by, at, reopened_at)
       select municipality_id, id, $2::smallint, 'other', '', '', holder_id, $3::timestamptz, case when $2::smallint = 1 then $3::timestamptz end from "case" where id = $1)
     insert into review (municipality_id, id, case_id, outcome, reason, next_date, held_by, at)
     select municipality_id, $4::uuid, id, 'worksContinue', '', $5::date, holder_id, $3::timestamptz from "case" where id = $1`,
    [caseId, row?.number ?? 1, app.clock.now(), newId(), app.clock.day(30)],
  );
}

/** What stands in a column instead of what was written. */
const CONTENT: Readonly<Record<string, (word: string) => string>> = {
  'observation_addition.content': (word) => `jsonb_build_object('practice', ${word})`,
  'observation_revision.content': (word) => `content || jsonb_build_object('concrete', ${word})`,
  'perspective_revision.content': (word) => `content || jsonb_build_object('what', ${word})`,
  'hand_over.measures': (word) =>
    `jsonb_build_array(jsonb_build_object('title', ${word}, 'what', '', 'goal', '', 'signs', '[]'::jsonb))`,
  'measure.signs': (word) => `array[${word}, '']`,
  'observation.tried': (word) => `array[${word}]`,
};

/** Every text of every row, past all policies: letters alone, so that it is one word to the search too. */
async function makeCanaries(app: TestApp, border: Date): Promise<readonly Canary[]> {
  const canaries: Canary[] = [];
  for (const [name, rule] of Object.entries(RULES)) {
    if (typeof rule === 'string') continue;
    const [table = '', column = ''] = name.split('.');
    const word = `kanarie${name.replace(/[^a-z]/g, '')}`;
    const isOld = TIMES[table] ? `${TIMES[table]} < '${border.toISOString()}'` : 'false';
    const sql = `case when ${isOld} then '${word}gammel' else '${word}ny' end`;
    const value = CONTENT[name]?.(sql) ?? sql;
    await app.database.privileged(`update "${table}" set "${column}" = ${value}`);
    const rows = await app.database.privileged<{ old: boolean }>(
      `select distinct ${isOld} as old from "${table}"`,
    );
    if (rows.length !== (TIMES[table] ? 2 : 1))
      throw new Error(`${table} has not the rows it is asked about.`);
    for (const { old } of rows)
      canaries.push({ word: `${word}${old ? 'gammel' : 'ny'}`, age: old ? 'old' : 'new', rule });
  }
  return canaries;
}

async function idsOf(app: TestApp, caseId: string): Promise<readonly string[]> {
  const tables = await app.database.privileged<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'id'
       and table_name in (select table_name from information_schema.columns where column_name = 'case_id')`,
  );
  const ids = await Promise.all(
    tables.map(({ name }) =>
      app.database.privileged<{ id: string }>(`select id from "${name}" where case_id = $1`, [caseId]),
    ),
  );
  return [caseId, ...ids.flat().map(({ id }) => id)];
}
