import { describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isObjectType, type GraphQLArgument, type GraphQLInputField } from 'graphql';
import { contract, operations } from '../support/sample-request';

/** Plain text that goes in without the guard, each with the reason why it may. */
const PLAIN_TEXT: Readonly<Record<string, string>> = {
  'colleagues.search': 'names of colleagues and units; kept nowhere',
  'FindingAnswer.field': 'the path of a field, compared and never stored',
};

/** Mutations that need no mutationId. */
const REPEATABLE: Readonly<Record<string, string>> = {
  saveDraft: 'the version of the draft does it',
};

const inputs = Object.values(contract.getTypeMap()).filter(isInputObjectType);
const places: readonly (readonly [place: string, argument: GraphQLArgument | GraphQLInputField])[] = [
  ...operations.flatMap((one) => one.args.map((argument) => [`${one.name}.${argument.name}`, argument] as const)),
  ...inputs.flatMap((input) => Object.values(input.getFields()).map((field) => [`${input.name}.${field.name}`, field] as const)),
];

test('whatever a person writes freely comes in as FreeText; every other text is listed with its reason', () => {
  const plain = places.filter(([, { type }]) => getNamedType(type).name === 'String').map(([place]) => place);
  expect(plain.sort()).toEqual(Object.keys(PLAIN_TEXT).sort());
});

describe('every mutation', () => {
  const mutations = operations.filter((one) => one.root === 'mutation');

  test('says what it does', () => {
    expect(mutations.filter((one) => !one.description).map((one) => one.name)).toEqual([]);
  });

  test('is done once, however often it is sent', () => {
    const repeatable = mutations.filter((one) => {
      const input = one.args.map((argument) => getNamedType(argument.type)).find(isInputObjectType);
      return !one.args.some((argument) => argument.name === 'mutationId') && !input?.getFields()['mutationId'];
    });
    expect(repeatable.map((one) => one.name).sort()).toEqual(Object.keys(REPEATABLE).sort());
  });

  test('that brings free text brings the author’s answers to findings, but a draft', () => {
    const bringsText = (name: string, seen: readonly string[] = []): boolean => {
      const type = contract.getType(name);
      if (!isInputObjectType(type) || seen.includes(name)) return name === 'FreeText';
      return Object.values(type.getFields()).some((field) => bringsText(getNamedType(field.type).name, [...seen, name]));
    };
    const unanswered = inputs.filter((input) => input.getFields()['mutationId'] && bringsText(input.name) && !input.getFields()['answers']);
    expect(unanswered.map((input) => input.name)).toEqual([]);
  });
});

describe('what must not say more than it does', () => {
  test.each([
    ['a learning card: neither author, unit, cluster nor forløb', 'LearningCard',
      'advice ageBand authoredByMe canRelease communityKind id releasedAt signs situation starMoment state tripwire version what'],
    ['a request that waits for a team: the request alone', 'WaitingRequest', 'ageBand askedAt communityKind daysWaiting id question side urgency wish'],
    ['a card in a list: what it is about', 'CardRef', 'id situation'],
    ['an event: ids and numbers', 'CaseEvent', 'actor at kind sequence subjectId'],
    ['a colleague: name, profession and unit', 'PersonRef', 'id name profession unit'],
  ])('%s', (_sentence, name, fields) => {
    const type = contract.getType(name);
    expect(isObjectType(type) && Object.keys(type.getFields()).sort().join(' ')).toBe(fields);
  });
});
