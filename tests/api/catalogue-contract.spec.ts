import { describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { contract, operations } from '../support/sample-request';

/** Mutations that need no mutationId. */
const REPEATABLE: Readonly<Record<string, string>> = {
  saveDraft: 'the version of the draft does it',
};

describe('every mutation', () => {
  const mutations = operations.filter((one) => one.root === 'mutation');

  test('says what it does', () => {
    expect(mutations.filter((one) => !one.description).map((one) => one.name)).toEqual([]);
  });

  test('is done once, however often it is sent', () => {
    const repeatable = mutations.filter((one) => {
      const input = one.args.map((argument) => getNamedType(argument.type)).find(isInputObjectType);
      return (
        !one.args.some((argument) => argument.name === 'mutationId') && !input?.getFields()['mutationId']
      );
    });
    expect(repeatable.map((one) => one.name).sort()).toEqual(Object.keys(REPEATABLE).sort());
  });
});

describe('what must not say more than it does', () => {
  test.each([
    [
      'a learning card: neither author, unit, cluster nor forløb',
      'LearningCard',
      'advice ageBand authoredByMe canRelease communityKind id releasedAt signs situation starMoment state tripwire version what',
    ],
    [
      'a request that waits for a team: the request alone',
      'WaitingRequest',
      'ageBand askedAt communityKind daysWaiting id question side urgency wish',
    ],
    ['a card in a list: what it is about', 'CardRef', 'id situation'],
    ['an event: ids and numbers', 'CaseEvent', 'actor at kind sequence subjectId'],
    ['a colleague: name, profession and unit', 'PersonRef', 'id name profession unit'],
  ])('%s', (_sentence, name, fields) => {
    const type = contract.getType(name);
    expect(isObjectType(type) && Object.keys(type.getFields()).sort().join(' ')).toBe(fields);
  });
});
