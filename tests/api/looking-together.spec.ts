import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@faellesblik/platform/server/database/ids';
import { aCase, anObservation, aParticipant, EMPTY_LINES } from '../support/builders';
import { fillObservation, look, reviseObservation } from '../support/operations';
import { five, lookTogether, type LookingTogether } from '../support/looking-together';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

let { app, leader, colleague, ppr, caseId, shared, read, fill, rows } = {} as LookingTogether;
let schoolLeader: SignedIn;
beforeAll(async () => {
  ({ app, leader, colleague, ppr, caseId, shared, read, fill, rows } = await lookTogether());
  schoolLeader = await signInAs(app, 'leder-skole');
});
afterAll(() => app.stop());

describe('an observation', () => {
  test('is shared with its five questions alone', async () => {
    const id = await shared();
    expect(await read(leader, id)).toMatchObject({ ...five, tried: null, urgency: null });
  });

  test('tells each thing that was tried for itself', async () => {
    const id = await shared({ tried: ['Vi sang ved døren. Flere gik med.', ' ', 'To hold. Der blev ro.'] });
    expect((await read(leader, id))?.tried).toEqual([
      'Vi sang ved døren. Flere gik med.',
      'To hold. Der blev ro.',
    ]);
  });

  test.each([
    [
      'a ninth thing',
      { tried: Array.from({ length: 9 }, () => 'Vi prøvede.') },
      'observation.too-much-tried',
      'tried',
    ],
    ['one that is too long', { tried: ['kort', 'Vi prøvede. '.repeat(400)] }, 'field.too-long', 'tried.1'],
    ['week 54', { week: '2026-W53', frequency: 'daily' }, null, ''],
    ['a week the year has not', { week: '2025-W53' }, 'field.no-such-week', 'week'],
    ['what a child said without saying how', { childPlace: 'Støj.' }, 'field.missing', 'childPlaceSource'],
    ['parents not asked, without the reason', { parentsView: 'notYet' }, 'field.missing', 'parentsText'],
    ['a hundred adults', { adultsCount: 100 }, 'field.out-of-range', 'adultsCount'],
  ] as const)('with %s', async (_, but, code, field) => {
    if (code === null) return expect(await shared(but)).toBeTruthy();
    expect(await refusal(shared(but))).toMatchObject({ code, details: { field: `observation.${field}` } });
  });
});

describe('a line that stands empty', () => {
  test('is filled by a colleague, who is named; the author’s own words stay', async () => {
    const id = await shared();
    expect(await fill(leader, id, 'practice', { practice: 'Vi har kun én bænk.' })).toMatchObject({
      __typename: 'CaseReceipt',
    });
    const seen = await read(colleague, id);
    expect(seen).toMatchObject({ ...five, practice: null, version: 1 });
    expect(seen?.additions).toMatchObject([
      {
        line: 'practice',
        number: 1,
        by: { id: leader.personId },
        mine: false,
        fields: { practice: 'Vi har kun én bænk.' },
      },
    ]);
    expect((await look(ppr, caseId)).events.at(-1)).toEqual({ kind: 'observation.filled', subjectId: id });
  });

  test('takes only its own fields', async () => {
    const id = await shared();
    await fill(leader, id, 'wish', { wish: 'Gode spørgsmål.', practice: 'Noget andet.' });
    expect((await read(leader, id))?.additions).toMatchObject([{ fields: { practice: null } }]);
  });

  test('that somebody filled meanwhile is a conflict with both in hand, and nothing is written', async () => {
    const id = await shared();
    await fill(colleague, id, 'practice', { practice: 'Én bænk.' });
    const late = {
      id,
      line: 'practice',
      number: 0,
      fields: { practice: 'Mit.' },
      mutationId: newId(),
    } as const;
    for (const sent of [late, late])
      expect(await fillObservation(leader, sent)).toMatchObject({
        __typename: 'ObservationConflict',
        current: { additions: [{ number: 1, fields: { practice: 'Én bænk.' } }] },
      });
    expect(await rows(`observation_addition where observation_id = '${id}'`)).toHaveLength(1);
  });

  test('that the author has said meanwhile is a conflict too', async () => {
    const id = await shared();
    const now = { ...five, practice: 'Vi har travlt.' };
    await reviseObservation(colleague, { id, version: 1, observation: now });
    expect(await fill(leader, id, 'practice', { practice: 'Mit.' })).toMatchObject({
      current: { practice: 'Vi har travlt.', additions: [] },
    });
  });

  test('is filled once by a doubled click, and one of four who are equally quick', async () => {
    const id = await shared();
    const once = {
      id,
      line: 'wish',
      number: 0,
      fields: { wish: 'Gode spørgsmål.' },
      mutationId: newId(),
    } as const;
    await Promise.all([1, 2, 3].map(() => fillObservation(leader, once)));
    const other = await Promise.all(
      [1, 2, 3, 4].map((each) =>
        fill(each % 2 ? leader : colleague, id, 'practice', { practice: `Nr. ${each}` }),
      ),
    );
    expect(other.filter(({ __typename }) => __typename === 'CaseReceipt')).toHaveLength(1);
    expect(await rows(`observation_addition where observation_id = '${id}'`)).toHaveLength(2);
  });

  test('is worded anew by who filled it, and what it said before is kept', async () => {
    const id = await shared();
    await fill(leader, id, 'practice', { practice: 'Én bænk.' });
    await fill(leader, id, 'practice', { practice: 'Kun én bænk.' }, 1);
    expect((await read(colleague, id))?.additions).toMatchObject([
      { number: 2, fields: { practice: 'Kun én bænk.' } },
    ]);
    expect(await rows(`observation_addition where observation_id = '${id}'`)).toHaveLength(2);
    expect(await fill(leader, id, 'practice', { practice: 'For sent.' }, 1)).toMatchObject({
      current: { additions: [{ number: 2 }] },
    });
    expect(await fill(colleague, id, 'practice', { practice: 'Ikke mit.' }, 2)).toMatchObject({
      __typename: 'ObservationConflict',
    });
  });

  test('says at its field what is wrong', async () => {
    const id = await shared();
    expect(await refusal(fill(leader, id, 'practice', { practice: ' ' }))).toMatchObject({
      code: 'field.missing',
      details: { field: 'fields.practice' },
    });
    expect(await refusal(fill(leader, id, 'often', { week: '2025-W53' }))).toMatchObject({
      code: 'field.no-such-week',
      details: { field: 'fields.week' },
    });
  });

  test('is not filled by who looks on, nor does it exist for who does not take part', async () => {
    const id = await shared();
    expect(await refusal(fill(ppr, id, 'wish', { wish: 'Mit.' }))).toMatchObject({
      code: 'case.not-allowed',
    });
    for (const forged of [
      () => fill(schoolLeader, id, 'wish', { wish: 'Mit.' }),
      () => fill(leader, newId(), 'wish', { wish: 'Mit.' }),
    ])
      expect(await refusal(forged())).toMatchObject({ status: 404, code: 'observation.not-found' });
  });

  test('counts as the child’s and the parents’ view', async () => {
    const own = await aCase(app, leader);
    await aParticipant(leader, own, colleague.personId, { secondAdult: true });
    const id = await anObservation(colleague, own, EMPTY_LINES);
    const perspectives = async () => {
      const facts = await app.database.as<{ child: boolean; parents: boolean }>(
        { municipalityId: await municipality(), personId: leader.personId },
        `select has_child_perspective as child, has_parents_perspective as parents from gate.case_facts('${own}', now())`,
      );
      return facts[0];
    };
    expect(await perspectives()).toEqual({ child: false, parents: false });
    await fill(leader, id, 'childPlace', { childPlaceSource: 'drawn', childPlace: 'En lang gang.' });
    expect(await perspectives()).toEqual({ child: true, parents: false });
    await fill(leader, id, 'parents', { parentsView: 'agreedTime' });
    expect(await perspectives()).toEqual({ child: true, parents: true });
  });
});

async function municipality(): Promise<string> {
  const [row] = await app.database.privileged<{ id: string }>(
    `select municipality_id as id from "case" where id = '${caseId}'`,
  );
  return row?.id ?? '';
}
