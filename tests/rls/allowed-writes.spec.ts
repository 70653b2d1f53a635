import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase, Viewer } from '../support/database';
import {
  CASE,
  FREE_OBSERVATION,
  NEW_OBSERVATION,
  OLD_OBSERVATION,
  OPEN_ROUND,
  PROPOSAL_OF_PPR,
  WAITING_REQUEST,
} from './rows';
import { HOUSE, people, PPR } from './people';
import { layOut } from './seen';
import {
  assessmentBy,
  declinedBy,
  numberSaidIn,
  basisBy,
  declineBy,
  leavingOf,
  proposalBy,
  suggestionBy,
  withdrawalOf,
  caseBy,
  contactBy,
  fillingBy,
  invitationOf,
  membershipOf,
  messageBy,
  mirrorEntryBy,
  mirrorEntryEndedBy,
  person,
  releaseBy,
  stanceBy,
  voiceBy,
} from './statements';

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
});
afterAll(() => database.remove());

/** What is refused to others succeeds for who may: so the refusals are not for a mistake in the statement. */
test.each<[sentence: string, writer: Viewer, sql: string]>([
  ['a message of a participant', people.participant, messageBy('participant', 60)],
  ['an invitation by the leader', people.leader, invitationOf('colleague', 'leader')],
  ['a line filled by a colleague', people.leader, fillingBy('leader', NEW_OBSERVATION)],
  ['the own filling worded anew', people.leader, fillingBy('leader', OLD_OBSERVATION, 'practice', 2)],
  ['a child’s voice', people.participant, voiceBy('participant', 62)],
  ['contact with the parents', people.participant, contactBy('participant', 63)],
  ['that one who is asked cannot assess', people.leader, declinedBy('leader', NEW_OBSERVATION)],
  [
    'another asked by who has given the only number',
    people.participant,
    `update assessment set asked_id = ${person('newcomer')} where observation_id = '${NEW_OBSERVATION}'`,
  ],
  ['the second number for the participation', people.leader, assessmentBy('leader', NEW_OBSERVATION)],
  [
    'a correction without a number where it is assessed',
    people.participant,
    numberSaidIn(NEW_OBSERVATION, null),
  ],
  ['a number in the open where nobody assesses', people.participant, numberSaidIn(FREE_OBSERVATION, 4)],
  ['the number taken away again', people.participant, numberSaidIn(FREE_OBSERVATION, null)],
  [
    'the first number of who has written it',
    people.participant,
    assessmentBy('participant', FREE_OBSERVATION, 1),
  ],
  [
    'the only number shown alone by who has given it',
    people.participant,
    `update assessment set shown_at = now() where observation_id = '${FREE_OBSERVATION}'`,
  ],
  [
    'an observation taken back by its author',
    people.participant,
    `update observation set withdrawn_at = now() where id = '${OLD_OBSERVATION}'`,
  ],
  ['an answer of who is asked', people.participant, stanceBy('participant')],
  ['a basis stated by the leader', people.leader, basisBy('leader')],
  ['a forløb opened by the leader', people.leader, caseBy('leader', HOUSE)],
  [
    'a request taken by the team',
    people.psychologist,
    `update sparring_request set taken_by = ${person('psychologist')}, taken_at = now() where id = '${WAITING_REQUEST}'`,
  ],
  ['who took it lets oneself in', people.psychologist, invitationOf('psychologist', 'psychologist', PPR)],
  ['a proposal of somebody of the house', people.colleague, proposalBy('colleague', 62)],
  ['a proposal of PPR, who helps every house', people.psychologist, proposalBy('psychologist', 63)],
  ['a proposal declined by the leader', people.leader, declineBy('leader')],
  ['a proposal taken back by who made it', people.psychologist, withdrawalOf(PROPOSAL_OF_PPR)],
  ['a participation ended by oneself', people.newcomer, leavingOf('newcomer')],
  ['a suggestion of a participant', people.participant, suggestionBy('participant', 'schoolLeader')],
  [
    'a round taken back by the leader',
    people.leader,
    `update agreement_round set state = 'withdrawn', closed_at = now() where id = '${OPEN_ROUND}'`,
  ],
  ['a card released by a second reader', people.schoolLeader, releaseBy('schoolLeader')],
  [
    'words added to the mirror by the administrator',
    people.administrator,
    mirrorEntryBy('administrator', 62),
  ],
  [
    'words taken out of the mirror by the administrator',
    people.administrator,
    mirrorEntryEndedBy('administrator'),
  ],
  [
    'the mirror switched off for oneself',
    people.colleague,
    `update person set language_mirror = false where id = ${person('colleague')}`,
  ],
  ['a membership given by the administrator', people.administrator, membershipOf('colleague', 61)],
])('%s', async (_sentence, writer, sql) => {
  expect(await database.change(writer, sql)).toBe(1);
});

test('a basis stated by who holds the forløb and does not lead the house', async () => {
  await database.privileged('update "case" set holder_id = $1 where id = $2', [
    people.participant.personId,
    CASE,
  ]);
  expect(await database.change(people.participant, basisBy('participant'))).toBe(1);
});

describe('who is offered the role of tovholder', () => {
  const roleTo = (name: 'leader' | 'participant') =>
    `update participant set function = ${name === 'leader' ? `'paedagog'` : `'holder'`} where case_id = '${CASE}' and person_id = ${person(name)}`;

  test('changes neither row before the offer', async () => {
    await expect(database.change(people.observer, roleTo('participant'))).resolves.toBe(0);
    await expect(database.change(people.participant, roleTo('leader'))).resolves.toBe(0);
  });

  test('takes it over, with both rows', async () => {
    await database.privileged('update "case" set holder_offered_to = $1 where id = $2', [
      people.participant.personId,
      CASE,
    ]);
    await database.privileged(`update participant set function = 'holder' where person_id = $1`, [
      people.leader.personId,
    ]);
    expect(await database.change(people.participant, roleTo('leader'))).toBe(1);
    expect(await database.change(people.participant, roleTo('participant'))).toBe(1);
  });
});
