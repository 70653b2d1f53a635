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
import { newId } from '@faellesblik/platform/server/database/ids';
import { startApp, type TestApp } from '../support/app';
import { saveKnownTerms } from '../support/known-terms';
import { refusal } from '../support/refusal';
import { signInAs, type Refusal, type SignedIn } from '../support/sign-in';
import { spoil, WRITINGS } from '../support/writings';

const schema: GraphQLSchema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../libs/contracts/schema.graphql'), 'utf8'),
);

/** Day + 60: a replacement number, nobody's. */
const CPR = '711090-1234';

/** An invented child. */
const TERM = 'Maximilian';

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

/** A good input with one text spoilt, and what the server says to it. */
async function sent(place: string, written: string, known: readonly string[] = []): Promise<Refusal> {
  const [operation = '', path = ''] = place.split(': ');
  const write = WRITINGS[operation];
  if (!write) throw new Error(`Nobody has said how ${operation} is written.`);
  const { inputType, input, by, caseId } = await write(app, { leader, colleague });
  if (caseId && known.length > 0) await saveKnownTerms(leader, { caseId, terms: known, version: 0 });
  const text = `mutation Spoilt($input: ${inputType}!) { ${operation}(input: $input) { __typename } }`;
  const spoilt = spoil({ mutationId: newId(), answers: [], ...input }, path, written);
  return refusal(by.ask({ name: 'Spoilt', text }, { input: spoilt } as never));
}

/** Refused at its field, and only there, without a word of it. */
function expectBlocked(refused: Refusal, place: string, kind: string, word: string): void {
  const field = place.split(': ')[1];
  expect(refused).toMatchObject({
    status: 400,
    code: 'text.blocked',
    details: { findings: [{ field, kind, severity: 'block' }] },
  });
  expect(JSON.stringify([refused.message, refused.details])).not.toContain(word);
}

describe('a CPR number sent straight to the server', () => {
  test.each(shared)('is refused at its field by %s', async (place) => {
    const refused = await sent(place, `Hans nummer er ${CPR}, siger de.`);
    expectBlocked(refused, place, 'CPR', CPR);
  });
});

describe('a known term of the forløb', () => {
  const OF_NO_CASE = [
    'openCase',
    'proposeCase',
    'acceptProposal',
    'declineProposal',
    'saveKnownTerms',
    'addMirrorEntry',
  ];
  const ofCase = shared.filter((place) => !OF_NO_CASE.includes(place.split(':')[0] ?? ''));

  test.each(ofCase)('is refused at its field by %s', async (place) => {
    const refused = await sent(place, `Nu er ${TERM.toLowerCase()} der.`, [TERM]);
    expectBlocked(refused, place, 'KNOWN', TERM.toLowerCase());
  });
});
