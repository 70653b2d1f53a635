import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, aParticipant, aRunningCase, aSharedLook } from '../support/builders';
import {
  beginSharedLook,
  inviteParticipant,
  logFollowUp,
  look,
  openCase,
  shareObservation,
  writeMessage,
} from '../support/operations';
import { refusal } from '../support/refusal';
import { signInAs, type SignedIn } from '../support/sign-in';

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;
let stranger: SignedIn;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague, stranger] = await Promise.all([
    signInAs(app, 'leder-dagtilbud'),
    signInAs(app, 'paedagog'),
    signInAs(app, 'leder-anden-kommune'),
  ]);
});
afterAll(() => app.stop());

describe('a field', () => {
  const opening = (wondering: string): Promise<unknown> =>
    openCase(leader, {
      communityId: app.solvang.community('Stuen Engen'),
      focus: 'community',
      ageBand: 'age3to5',
      wondering,
    });

  test.each([
    ['empty', '', 'field.missing'],
    ['only blanks', ' \n\t ', 'field.missing'],
    ['too long', 'Vi undrer os. '.repeat(400), 'field.too-long'],
    ['longer than a whole draft', 'Vi undrer os. '.repeat(8_000), 'field.too-long'],
  ])('that is %s is refused by name, in Danish, and nothing is opened', async (_, wondering, code) => {
    const before = await casesOf(leader);
    const { status, details, message, code: said } = await refusal(opening(wondering));
    expect({ status, said, field: details['field'] }).toEqual({
      status: 400,
      said: code,
      field: 'wondering',
    });
    expect(message).toMatch(/[a-zæøå]{3,}/);
    expect(await casesOf(leader)).toBe(before);
  });

  test('is told about in English to who reads English', async () => {
    const reader = await signInAs(app, 'leder-dagtilbud', 'en');
    const { message } = await refusal(
      openCase(reader, { communityId: newId(), focus: 'community', ageBand: 'age3to5', wondering: '' }),
    );
    expect(message).toMatch(/\b(the|is|field)\b/i);
  });
});

describe('what belongs to another municipality', () => {
  test('does not exist, though it does', async () => {
    const caseId = await aSharedLook(app, { leader, colleague });
    expect((await look(leader, caseId)).id).toBe(caseId);
    expect(await refusal(look(stranger, caseId))).toMatchObject({ status: 404 });
    const message = { caseId, kind: 'question', text: 'Må vi se med?' } as const;
    expect(await refusal(writeMessage(stranger, message))).toMatchObject({ status: 404 });
  });

  test('cannot be named in what one makes', async () => {
    const caseId = await aCase(app, leader);
    const attempts = [
      () =>
        openCase(stranger, {
          communityId: app.solvang.community('Stuen Engen'),
          focus: 'community',
          ageBand: 'age3to5',
          wondering: 'Vi undrer os.',
        }),
      () =>
        inviteParticipant(leader, {
          caseId,
          personId: stranger.personId,
          function: 'paedagog',
          seesFrom: 'start',
          secondAdult: false,
        }),
    ];
    for (const attempt of attempts) expect(await refusal(attempt())).toMatchObject({ status: 404 });
  });
});

describe('a stale version', () => {
  test('moves nothing and says which one counts now', async () => {
    const caseId = await aSharedLook(app, { leader, colleague });
    const { version } = await look(leader, caseId);
    const { code, details } = await refusal(beginSharedLook(leader, { caseId, version: version - 1 }));
    expect([code, details]).toEqual(['version.changed', { version }]);
    expect((await look(leader, caseId)).state).toBe('sharedLook');
  });
});

describe('what is sent twice', () => {
  test('at the same time is done once', async () => {
    const caseId = await aCase(app, leader);
    const message = { caseId, kind: 'idea', text: 'Vi kan prøve to hold.', mutationId: newId() } as const;
    const receipts = await Promise.all([1, 2, 3, 4].map(() => writeMessage(leader, message)));
    expect(new Set(receipts.map(({ subjectId }) => subjectId)).size).toBe(1);
    expect((await look(leader, caseId)).events.filter(({ kind }) => kind === 'message.written')).toHaveLength(
      1,
    );
  });

  test('with another content is refused', async () => {
    const caseId = await aCase(app, leader);
    const message = { caseId, kind: 'idea', text: 'Vi kan prøve to hold.', mutationId: newId() } as const;
    await writeMessage(leader, message);
    expect(await refusal(writeMessage(leader, { ...message, text: 'Noget andet.' }))).toMatchObject({
      status: 409,
      code: 'mutation.reused',
    });
  });

  test('after the right was lost answers as if the forløb did not exist', async () => {
    const caseId = await aCase(app, leader);
    await aParticipant(leader, caseId, colleague.personId);
    const message = { caseId, kind: 'idea', text: 'Vi kan prøve to hold.', mutationId: newId() } as const;
    await writeMessage(colleague, message);
    await app.database.privileged(
      'update participant set until = now() where case_id = $1 and person_id = $2',
      [caseId, colleague.personId],
    );
    expect(await refusal(writeMessage(colleague, message))).toMatchObject({ status: 404 });
  });
});

describe('an observation', () => {
  test('says at each field what is missing, and is not shared', async () => {
    const caseId = await aCase(app, leader);
    const input = {
      caseId,
      observation: {
        wondering: 'Hvorfor?',
        concrete: '',
        situation: 'meal',
        strengths: 'De hjælper.',
        goesWell: 'I små grupper.',
        childPlaceSource: 'notYet',
        parentsView: 'talked',
        urgency: 'canWait',
      },
    } as const;
    expect(await refusal(shareObservation(leader, input))).toMatchObject({
      code: 'field.missing',
      details: { field: 'observation.concrete' },
    });
    expect((await look(leader, caseId)).observations).toEqual([]);
  });
});

describe('a follow-up', () => {
  test('of a day that has not come is refused', async () => {
    const { measureId } = await aRunningCase(app, { leader, colleague });
    const { details } = await refusal(
      logFollowUp(colleague, {
        measureId,
        heldOn: app.clock.day(3),
        done: 'yes',
        participation: 3,
        line: 'Det gik godt.',
      }),
    );
    expect(details['field']).toBe('heldOn');
  });
});

async function casesOf(who: SignedIn): Promise<number> {
  const { cases } = await who.ask<{ readonly cases: readonly unknown[] }, object>(
    { name: 'Cases', text: '{ cases { id } }' },
    {},
  );
  return cases.length;
}
