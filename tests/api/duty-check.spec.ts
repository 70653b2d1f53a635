import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonaKey } from '@faellesblik/access/domain/personas';
import type { DutyCheck } from '@faellesblik/contracts/generated/schema';
import {
  CaseChangesDocument,
  CasesDocument,
  CaseWorkspaceDocument,
  TodayDocument,
} from '@faellesblik/contracts/generated/workspace';
import type { TypedDocument } from '@faellesblik/contracts/typed-document';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, anObservation, aParticipant } from '../support/builders';
import { considerDuty, liftOutCase, look, removeParticipant, stateBasis } from '../support/operations';
import { connect, watch } from '../support/realtime';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

const LIST: TypedDocument<
  { readonly dutyChecks: readonly Pick<DutyCheck, 'id' | 'result' | 'mine' | 'person'>[] },
  { readonly caseId: string }
> = {
  name: 'Listed',
  text: 'query Listed($caseId: ID!) { dutyChecks(caseId: $caseId) { id result mine person { id } } }',
};
const EVENTS: TypedDocument<unknown, { readonly caseId: string }> = {
  name: 'Events',
  text: 'query Events($caseId: ID!) { since(caseId: $caseId, sequence: 0) { sequence events { kind } } }',
};

/** Who sees the forløb of the first test: the two houses' people, both helping services and the klyngeleder. */
const insiders = [
  'leder-dagtilbud',
  'paedagog',
  'leder-skole',
  'laerer',
  'ppr',
  'support',
  'klyngeleder',
] as const;
const outsiders = ['forvaltning', 'administrator', 'leder-anden-kommune'] as const;
const everybody: readonly PersonaKey[] = [...insiders, ...outsiders];

let app: TestApp;
const people = {} as Record<PersonaKey, SignedIn>;
let caseId: string;

beforeAll(async () => {
  app = await startApp();
  for (const key of everybody) people[key] = await signInAs(app, key);
  caseId = await aCase(app, people['leder-dagtilbud']);
  await stateBasis(people['leder-dagtilbud'], { caseId, basis: { kind: 'anonymous' } });
  for (const key of insiders.slice(1)) {
    const but = key === 'klyngeleder' ? ({ function: 'observer' } as const) : {};
    await aParticipant(people['leder-dagtilbud'], caseId, people[key].personId, but);
  }
});
afterAll(() => app.stop());

const listed = async (who: SignedIn, id = caseId) => (await who.ask(LIST, { caseId: id })).dutyChecks;

/** Everything that a page of this person could show, but the list that is meant for it; a refusal is an answer too. */
async function allThatIsShown(who: SignedIn): Promise<string> {
  const exits: readonly (() => Promise<unknown>)[] = [
    () => who.ask(CaseWorkspaceDocument, { id: caseId }),
    () => who.ask(CaseChangesDocument, { id: caseId, since: 0 }),
    () => who.ask(EVENTS, { caseId }),
    () => who.ask(CasesDocument, {}),
    () => who.ask(TodayDocument, {}),
  ];
  const shown: unknown[] = [];
  for (const exit of exits) shown.push(await exit().catch((error: Error) => error.message));
  return JSON.stringify(shown);
}

describe('considering the duty to notify', () => {
  test('is kept with who, when and which result, and shown to the person and the leader of that unit alone', async () => {
    await considerDuty(people.paedagog, { caseId, result: 'discussedWithLeader' });
    for (const key of insiders) {
      const seen = await listed(people[key]);
      const expected = ['paedagog', 'leder-dagtilbud'].includes(key) ? ['discussedWithLeader'] : [];
      expect([key, seen.map((one) => one.result)]).toEqual([key, expected]);
    }
    const [check] = await listed(people.paedagog);
    expect(check).toMatchObject({ mine: true, person: { id: people.paedagog.personId } });
    expect((await listed(people['leder-dagtilbud']))[0]?.mine).toBe(false);
  });

  test.each(outsiders)('is not there for who does not see the forløb: %s', async (key) => {
    const refused = await refusal(listed(people[key]));
    expect(refused.code).toBe(key === 'leder-anden-kommune' ? 'not-found' : 'not-allowed');
  });

  test('by PPR is not told to who leads the forløb', async () => {
    await considerDuty(people.ppr, { caseId, result: 'reported' });
    expect((await listed(people.ppr)).map((one) => one.result)).toEqual(['reported']);
    expect((await listed(people['leder-dagtilbud'])).map((one) => one.result)).toEqual([
      'discussedWithLeader',
    ]);
  });

  test('by a teacher is told to the school’s leader, who takes part, and not to the house’s', async () => {
    await considerDuty(people.laerer, { caseId, result: 'notRelevant' });
    expect((await listed(people['leder-skole'])).map((one) => one.result)).toEqual(['notRelevant']);
    expect(await listed(people['leder-dagtilbud'])).toHaveLength(1);
  });

  test('again is a new one, above the one before', async () => {
    await considerDuty(people.paedagog, { caseId, result: 'reported' });
    expect((await listed(people.paedagog)).map((one) => one.result)).toEqual([
      'reported',
      'discussedWithLeader',
    ]);
  });

  test('twice by a doubled click is once', async () => {
    const before = (await listed(people.klyngeleder)).length;
    const given = { caseId, result: 'notRelevant', mutationId: newId() } as const;
    await considerDuty(people.klyngeleder, given);
    await considerDuty(people.klyngeleder, given);
    expect(await listed(people.klyngeleder)).toHaveLength(before + 1);
    const other = await refusal(considerDuty(people.klyngeleder, { ...given, result: 'reported' }));
    expect(other.code).toBe('mutation.reused');
  });

  test.each<[string, () => Promise<unknown>, string]>([
    [
      'a forløb that does not exist',
      () => considerDuty(people.paedagog, { caseId: newId(), result: 'reported' }),
      'not-found',
    ],
    [
      'a forløb of another municipality',
      () => considerDuty(people['leder-anden-kommune'], { caseId, result: 'reported' }),
      'not-found',
    ],
  ])('is not possible in %s', async (_where, attempt, code) => {
    expect((await refusal(attempt())).code).toBe(code);
  });
});

describe('nothing else tells that somebody has', () => {
  test.each(everybody)('no page, list, count, event or Mit bord is another than before: %s', async (key) => {
    const before = await allThatIsShown(people[key]);
    const checks = await considerDuty(people.paedagog, { caseId, result: 'discussedWithLeader' });
    const after = await allThatIsShown(people[key]);
    expect(after).toBe(before);
    for (const { id } of checks) expect(after).not.toContain(id);
  });

  test('neither the log of the forløb nor the access log', async () => {
    const rows = () =>
      app.database.privileged(
        `select (select count(*) from case_event)::integer as events, (select count(*) from access_log)::integer as reads,
           (select sum(sequence) from case_counter)::integer as numbers, (select version from "case" where id = $1) as version`,
        [caseId],
      );
    const before = await rows();
    await considerDuty(people.paedagog, { caseId, result: 'reported' });
    await listed(people['leder-dagtilbud']);
    expect(await rows()).toEqual(before);
  });

  /** What every open page hears until it hears of a new observation: notices come in the order in which things were done. */
  async function heardBy(work: () => Promise<unknown>): Promise<readonly unknown[]> {
    const pages = await Promise.all(
      insiders.map(async (key) => {
        const socket = connect(app, people[key].cookie);
        await watch(socket, caseId);
        return { key, socket, kinds: [] as string[] };
      }),
    );
    const all = pages.map(async ({ socket, kinds }) => {
      socket.onAny((kind: string) => kind !== 'case.present' && kinds.push(kind));
      await new Promise<void>((resolve) => socket.once('case.changed', () => resolve()));
    });
    await work();
    await anObservation(people.laerer, caseId);
    await Promise.all(all);
    pages.forEach(({ socket }) => socket.disconnect());
    return pages.map(({ key, kinds }) => [key, kinds]);
  }

  test('no open page hears of it, and all of them hear what comes after', async () => {
    const usual = await heardBy(() => Promise.resolve());
    const consider = () => considerDuty(people.paedagog, { caseId, result: 'discussedWithLeader' });
    expect(await heardBy(consider)).toEqual(usual);
  });
});

describe('after the forløb is no longer there for the person', () => {
  test('the list is not either, and comes back with it', async () => {
    const own = await aCase(app, people['leder-dagtilbud']);
    await aParticipant(people['leder-dagtilbud'], own, people.paedagog.personId);
    await considerDuty(people.paedagog, { caseId: own, result: 'notRelevant' });
    await removeParticipant(people['leder-dagtilbud'], { caseId: own, personId: people.paedagog.personId });
    expect((await refusal(listed(people.paedagog, own))).code).toBe('not-found');
    const again = considerDuty(people.paedagog, { caseId: own, result: 'reported' });
    expect((await refusal(again)).code).toBe('not-found');
    await aParticipant(people['leder-dagtilbud'], own, people.paedagog.personId);
    expect(await listed(people.paedagog, own)).toHaveLength(1);
  });
});

describe('lifting a forløb out without a basis', () => {
  const lift = async (id: string) =>
    liftOutCase(people['leder-dagtilbud'], {
      caseId: id,
      version: (await look(people['leder-dagtilbud'], id)).version,
    });

  test('is not opened by a duty check the leader may not know of', async () => {
    const other = await aCase(app, people['leder-dagtilbud']);
    await app.database.privileged(
      `insert into duty_check (municipality_id, id, case_id, person_id, unit_id, at, result)
       select municipality_id, $1, $2, $3, unit_id, now(), 'reported' from membership where person_id = $3 limit 1`,
      [newId(), other, people.ppr.personId],
    );
    expect((await refusal(lift(other))).code).toBe('case.basis-or-duty-check');
  });

  test.each<[string, PersonaKey]>([
    ['her own', 'leder-dagtilbud'],
    ['that of somebody she leads', 'paedagog'],
  ])('is opened by %s', async (_whose, key) => {
    const other = await aCase(app, people['leder-dagtilbud']);
    if (key === 'paedagog') await aParticipant(people['leder-dagtilbud'], other, people.paedagog.personId);
    expect((await refusal(lift(other))).code).toBe('case.basis-or-duty-check');
    await considerDuty(people[key], { caseId: other, result: 'reported' });
    await lift(other);
    expect((await look(people['leder-dagtilbud'], other)).state).toBe('liftedOut');
  });
});
