import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isInputObjectType,
  type GraphQLInputField,
  type GraphQLSchema,
} from 'graphql';
import { addDays, dateOf } from '@faellesblik/access/domain/calendar';
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { aCase, aRunningCase, anOpenRound, aSharedLook } from '../support/builders';
import { closeCase, look, stateBasis } from '../support/operations';
import { Refusal, signInAs, type SignedIn } from '../support/sign-in';

const schema: GraphQLSchema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../libs/contracts/schema.graphql'), 'utf8'),
);

/** Day + 60: a replacement number, nobody's. */
const CPR = '711090-1234';

/** Strings that are no free text, each with the reason. */
const PLAIN_STRINGS: Readonly<Record<string, string>> = {
  'Query.colleagues.search': 'names of people and units',
  'FindingAnswer.field': 'the name of a field',
};

/** Drafts are the author's alone; a CPR number in one is masked. */
const NOT_SHARED = ['saveDraft: body'];

let app: TestApp;
let leader: SignedIn;
let colleague: SignedIn;

beforeAll(async () => {
  app = await startApp();
  [leader, colleague] = await Promise.all([signInAs(app, 'leder-dagtilbud'), signInAs(app, 'paedagog')]);
});
afterAll(() => app.stop());

interface Written {
  readonly inputType: string;
  readonly input: object;
  readonly by: () => SignedIn;
}

const text = 'Vi prøver det i næste uge.';
const today = (): string => dateOf(app.clock.now().toISOString());

/** A good input of every mutation that takes free text; each of its texts is then spoilt, one at a time. */
const WRITINGS: Readonly<Record<string, () => Promise<Written>>> = {
  openCase: async () => ({
    inputType: 'OpenCaseInput',
    by: () => leader,
    input: {
      communityId: app.solvang.community('Stuen Engen'),
      focus: 'community',
      ageBand: 'age3to5',
      wondering: text,
    },
  }),
  stateBasis: async () => ({
    inputType: 'StateBasisInput',
    by: () => leader,
    input: { caseId: await aCase(app, leader), basis: {} },
  }),
  inviteParticipant: async () => ({
    inputType: 'InviteInput',
    by: () => leader,
    input: {
      caseId: await aCase(app, leader),
      personId: colleague.personId,
      function: 'paedagog',
      seesFrom: 'start',
      secondAdult: true,
      basis: {},
    },
  }),
  shareObservation: async () => ({
    inputType: 'ShareObservationInput',
    by: () => leader,
    input: { caseId: await aCase(app, leader), observation: anObservationInput() },
  }),
  reviseObservation: async () => {
    const caseId = await aSharedLook(app, { leader, colleague });
    const [observation] = (await look(colleague, caseId)).observations;
    return {
      inputType: 'ReviseObservationInput',
      by: () => colleague,
      input: { id: observation?.id, version: 1, observation: anObservationInput() },
    };
  },
  askForSparring: async () => ({
    inputType: 'AskForSparringInput',
    by: () => leader,
    input: {
      caseId: await aCase(app, leader),
      unitId: app.solvang.unit('PPR Solvang'),
      question: text,
      urgency: 'canWait',
    },
  }),
  writeMessage: async () => ({
    inputType: 'WriteMessageInput',
    by: () => leader,
    input: { caseId: await aCase(app, leader), kind: 'question', text },
  }),
  proposeMeasure: async () => ({
    inputType: 'ProposeMeasureInput',
    by: () => leader,
    input: {
      caseId: await aSharedLook(app, { leader, colleague }),
      title: 'To hold',
      level: 'individualInCommunity',
      levelReason: text,
      approach: 'structure',
      what: text,
      when: text,
      ownerId: leader.personId,
      start: today(),
      durationWeeks: 6,
      goal: text,
      signs: ['Flere bliver siddende', 'Der er ro'],
      makesSense: 'notAsked',
      firstFollowUp: addDays(today(), 7),
    },
  }),
  answerRound: async () => ({
    inputType: 'AnswerRoundInput',
    by: () => colleague,
    input: {
      roundId: (await anOpenRound(app, { leader, colleague })).roundId,
      answer: 'objection',
      reason: text,
      wouldDo: text,
    },
  }),
  closeRound: async () => ({
    inputType: 'CloseRoundInput',
    by: () => leader,
    input: {
      roundId: (await anOpenRound(app, { leader, colleague })).roundId,
      decision: text,
      reviewOn: addDays(today(), 42),
    },
  }),
  logFollowUp: async () => ({
    inputType: 'LogFollowUpInput',
    by: () => colleague,
    input: {
      measureId: (await aRunningCase(app, { leader, colleague })).measureId,
      heldOn: today(),
      done: 'yes',
      participation: 3,
      line: text,
    },
  }),
  holdReview: async () => {
    const { caseId } = await aRunningCase(app, { leader, colleague });
    await stateBasis(leader, { caseId, basis: { kind: 'anonymous' } });
    const { version } = await look(leader, caseId);
    const invited = { inviteUnitId: app.solvang.unit('PPR Solvang'), inviteQuestion: text };
    return {
      inputType: 'HoldReviewInput',
      by: () => leader,
      input: { caseId, version, outcome: 'inviteMore', reason: text, ...invited },
    };
  },
  closeCase: async () => {
    const caseId = await aCase(app, leader);
    const card = { situation: text, what: text, signs: text, starMoment: text, tripwire: text, advice: text };
    const { version } = await look(leader, caseId);
    return {
      inputType: 'CloseCaseInput',
      by: () => leader,
      input: { caseId, version, reason: 'goalReached', difference: text, didNot: text, card },
    };
  },
  saveKnownTerms: async () => ({
    inputType: 'SaveKnownTermsInput',
    by: () => leader,
    // The list is no text that is shared: nothing in it is answered.
    input: { caseId: await aCase(app, leader), terms: ['Sofus'], version: 0, answers: undefined },
  }),
  reopenCase: async () => {
    const caseId = await aCase(app, leader);
    const { version } = await look(leader, caseId);
    await closeCase(leader, { caseId, version, reason: 'other', difference: text, didNot: text });
    const input = { caseId, version: (await look(leader, caseId)).version, note: text };
    return { inputType: 'ReopenCaseInput', by: () => leader, input };
  },
};

function anObservationInput(): object {
  return {
    wondering: text,
    concrete: text,
    situation: 'meal',
    strengths: text,
    goesWell: text,
    childPlaceSource: 'notYet',
    childPlaceNotYet: text,
    parentsView: 'talked',
    parentsText: text,
    urgency: 'canWait',
  };
}

/** Paths of all free texts in an input, as "observation.concrete" and "signs.0". */
function freeTexts(fields: readonly GraphQLInputField[], above = ''): readonly string[] {
  return fields.flatMap((field) => {
    const type = getNamedType(field.type);
    const path = `${above}${field.name}`;
    if (isInputObjectType(type))
      return field.name === 'answers' ? [] : freeTexts(Object.values(type.getFields()), `${path}.`);
    if (type.name !== 'FreeText') return [];
    return [String(field.type).startsWith('[') ? `${path}.0` : path];
  });
}

const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const places = mutations.flatMap((mutation) =>
  mutation.args.flatMap((argument) => {
    const type = getNamedType(argument.type);
    return isInputObjectType(type)
      ? freeTexts(Object.values(type.getFields())).map((path) => `${mutation.name}: ${path}`)
      : [];
  }),
);
const shared = places.filter((place) => !NOT_SHARED.includes(place));

describe('the contract', () => {
  test('takes plain strings only where a reason is written down', () => {
    const plain = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (type.name.startsWith('__')) return [];
      const args = 'getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()) : [];
      const inputs = isInputObjectType(type)
        ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field }))
        : [];
      const argumentsOf = args.flatMap((field) =>
        'args' in field
          ? field.args.map((one) => ({ name: `${type.name}.${field.name}.${one.name}`, field: one }))
          : [],
      );
      return [...inputs, ...argumentsOf]
        .filter(({ field }) => getNamedType(field.type)?.name === 'String')
        .map(({ name }) => name);
    });
    expect(plain.sort()).toEqual(Object.keys(PLAIN_STRINGS).sort());
  });

  test('has free texts, and each mutation that takes one is tried below', () => {
    expect(shared.length).toBeGreaterThan(30);
    expect([...new Set(shared.map((place) => place.split(':')[0]))].sort()).toEqual(
      Object.keys(WRITINGS).sort(),
    );
  });
});

describe('a CPR number sent straight to the server', () => {
  test.each(shared)('is refused at its field by %s', async (place) => {
    const [operation = '', path = ''] = place.split(': ');
    const { inputType, input, by } = await (WRITINGS[operation] as () => Promise<Written>)();
    const spoilt = spoil({ mutationId: newId(), answers: [], ...input }, path);
    const document = {
      name: 'Spoilt',
      text: `mutation Spoilt($input: ${inputType}!) { ${operation}(input: $input) { __typename } }`,
    };
    const refusal = await by()
      .ask(document, { input: spoilt } as never)
      .then(
        () => undefined,
        (error: unknown) => error,
      );
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      status: 400,
      code: 'text.blocked',
      details: { findings: [{ field: path, kind: 'CPR', severity: 'block' }] },
    });
    expect(JSON.stringify([(refusal as Refusal).message, (refusal as Refusal).details])).not.toContain(CPR);
  });
});

/** The input with a CPR number in one of its texts; a basis becomes the kind that has this text. */
function spoil(input: object, path: string): object {
  const copy = structuredClone(input) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() as string;
  let place = copy;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  place[last] = `Hans nummer er ${CPR}, siger de.`;
  if (path === 'basis.how') Object.assign(place, { kind: 'parentsInvolved', week: '2026-W40' });
  if (path === 'basis.other') Object.assign(place, { kind: 'otherAuthority' });
  return copy;
}
