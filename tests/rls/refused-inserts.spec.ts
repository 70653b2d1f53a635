import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestDatabase } from '../support/database';
import {
  CASE,
  CLOSED_ROUND,
  MEASURE,
  NEW_OBSERVATION,
  OLD_OBSERVATION,
  SAID_OBSERVATION,
  SHOWN_OBSERVATION,
  OPEN_ROUND,
  SCHOOL_CASE,
  WITHDRAWN_OBSERVATION,
} from './rows';
import { HOUSE, people, PPR, SCHOOL, type PersonName } from './people';
import { layOut } from './seen';
import {
  assessmentBy,
  declinedBy,
  numberSaidIn,
  caseBy,
  contactBy,
  fillingBy,
  eventBy,
  proposalBy,
  suggestionBy,
  invitationOf,
  membershipOf,
  messageBy,
  mirrorEntryBy,
  newId,
  person,
  REFUSED,
  stanceBy,
  values,
  voiceBy,
} from './statements';

let database: TestDatabase;
beforeAll(async () => {
  database = await layOut();
});
afterAll(() => database.remove());

describe('a new row is refused', () => {
  test.each<[sentence: string, writer: PersonName, sql: string]>([
    ['a message to a forløb one does not take part in', 'schoolLeader', messageBy('schoolLeader', 10)],
    ['a message from another municipality', 'otherMunicipality', messageBy('otherMunicipality', 11)],
    ['a message of who was taken out', 'removed', messageBy('removed', 12)],
    ['a message in the name of somebody else', 'participant', messageBy('leader', 13)],
    ['an invitation by who does not lead the house', 'participant', invitationOf('colleague', 'participant')],
    ['an invitation in the leader’s name', 'participant', invitationOf('colleague', 'leader')],
    [
      'letting oneself in without having taken a request',
      'psychologist',
      invitationOf('psychologist', 'psychologist', PPR),
    ],
    [
      'letting oneself in as leader of another house',
      'schoolLeader',
      invitationOf('schoolLeader', 'schoolLeader', SCHOOL),
    ],
    [
      'a basis stated by who only takes part',
      'participant',
      `insert into basis (municipality_id, case_id, kind, stated_by, stated_at) ${values(`'${CASE}', 'anonymous', ${person('participant')}, now()`)}`,
    ],
    ['a forløb opened by who does not lead the house', 'participant', caseBy('participant', HOUSE)],
    ['a forløb opened in another house', 'schoolLeader', caseBy('schoolLeader', HOUSE)],
    ['a forløb opened in the name of somebody else', 'leader', caseBy('participant', HOUSE)],
    ['a proposal to another house', 'participant', proposalBy('participant', 71, SCHOOL)],
    ['a proposal from another house that helps nobody', 'schoolLeader', proposalBy('schoolLeader', 72)],
    ['a proposal in the name of somebody else', 'leader', proposalBy('colleague', 73)],
    ['a suggestion of who only looks on', 'observer', suggestionBy('observer', 'schoolLeader')],
    ['a suggestion of who does not take part', 'colleague', suggestionBy('colleague', 'schoolLeader')],
    [
      'an event of leaving, of who has not just left',
      'removed',
      eventBy('removed', 'participant.left', people.removed.personId),
    ],
    ['an answer of who is not asked', 'observer', stanceBy('observer')],
    ['an answer in the name of somebody else', 'leader', stanceBy('participant')],
    [
      'an answer in a round that is closed',
      'leader',
      `insert into stance (municipality_id, round_id, person_id, number, case_id, answer, at) ${values(`'${CLOSED_ROUND}', ${person('leader')}, 7, '${CASE}', 'yes', now()`)}`,
    ],
    [
      'a follow-up that hangs the measure of one forløb on another',
      'schoolLeader',
      `insert into follow_up (municipality_id, id, case_id, measure_id, author_id, held_on, done, participation, line, at)
       ${values(`'${newId}70', '${SCHOOL_CASE}', '${MEASURE}', ${person('schoolLeader')}, '2022-04-01', 'yes', 3, '…', now()`)}`,
    ],
    [
      'one who is asked by who has not opened the round',
      'participant',
      `insert into round_voter (municipality_id, round_id, person_id, case_id, voice) ${values(`'${OPEN_ROUND}', ${person('observer')}, '${CASE}', 'stance'`)}`,
    ],
    [
      'a closing by who does not lead the house',
      'participant',
      `insert into closing (municipality_id, case_id, number, reason, difference, did_not, closed_by, at)
       ${values(`'${CASE}', 9, 'other', '…', '…', ${person('participant')}, now()`)}`,
    ],
    [
      'a card that is released as it is made',
      'leader',
      `insert into learning_card (municipality_id, id, state, situation, age_band, community_kind, what, signs, star_moment, tripwire, advice, author_id, author_unit_id, proposed_at)
       ${values(`'${newId}20', 'released', '…', 'age3to5', 'stue', '…', '…', '…', '…', '…', ${person('leader')}, '${HOUSE}', now()`)}`,
    ],
    [
      'an event in the name of somebody else',
      'participant',
      `insert into case_event (municipality_id, case_id, sequence, kind, actor_id, at) ${values(`'${CASE}', 99, 'case.closed', ${person('leader')}, now()`)}`,
    ],
    [
      'an entry in the access log for somebody else',
      'participant',
      `insert into access_log (municipality_id, person_id, at, what) ${values(`${person('leader')}, now(), 'case'`)}`,
    ],
    [
      'a draft in the name of somebody else',
      'leader',
      `insert into draft (municipality_id, person_id, kind, case_id, cipher, version, updated_at) ${values(`${person('participant')}, 'message', '${CASE}', '', 1, now()`)}`,
    ],
    [
      'a session for somebody else',
      'participant',
      `insert into session (municipality_id, id, person_id, token_hash, created_at, expires_at) ${values(`'${newId}30', ${person('leader')}, 'stolen', now(), now()`)}`,
    ],
    ['words added to the mirror by who is not administrator', 'leader', mirrorEntryBy('leader', 42)],
    ['words added to the mirror in the name of another', 'administrator', mirrorEntryBy('leader', 43)],
    [
      'words added to the mirror of another municipality',
      'otherMunicipality',
      mirrorEntryBy('otherMunicipality', 44),
    ],
    ['a line filled by who looks on', 'observer', fillingBy('observer', NEW_OBSERVATION)],
    ['a line filled in the name of somebody else', 'leader', fillingBy('participant', NEW_OBSERVATION)],
    [
      'a line that the author has filled, of somebody else',
      'leader',
      fillingBy('leader', NEW_OBSERVATION, 'urgency'),
    ],
    ['a line of what was taken back', 'leader', fillingBy('leader', WITHDRAWN_OBSERVATION)],
    ['a line of what is from before one’s time', 'newcomer', fillingBy('newcomer', OLD_OBSERVATION)],
    [
      'a number in the open where somebody has assessed',
      'leader',
      fillingBy('leader', NEW_OBSERVATION, 'participation'),
    ],
    ['a child’s voice written by who looks on', 'observer', voiceBy('observer', 45)],
    ['contact with the parents by another school', 'schoolLeader', contactBy('schoolLeader', 46)],
    ['a number by who looks on', 'observer', assessmentBy('observer', NEW_OBSERVATION)],
    ['a number in the name of somebody else', 'leader', assessmentBy('newcomer', NEW_OBSERVATION)],
    ['a second number where the first is shown alone', 'leader', assessmentBy('leader', SHOWN_OBSERVATION)],
    ['a number where one has stood in the open', 'leader', assessmentBy('leader', SAID_OBSERVATION, 1)],
    ['that who is not asked cannot assess', 'newcomer', declinedBy('newcomer', NEW_OBSERVATION)],
    ['that somebody else cannot assess', 'participant', declinedBy('leader', NEW_OBSERVATION)],
    ['that one cannot assess what is over', 'leader', declinedBy('leader', SHOWN_OBSERVATION)],
    [
      'a correction that says a number in the open where another is waited for',
      'participant',
      numberSaidIn(NEW_OBSERVATION, 4),
    ],
    [
      'a correction that says a number in the open beside those of two adults',
      'participant',
      numberSaidIn(OLD_OBSERVATION, 4),
    ],
    ['a membership by who is not administrator', 'leader', membershipOf('colleague', 40)],
    [
      'a membership given by an administrator of another municipality',
      'otherMunicipality',
      membershipOf('otherMunicipality', 41),
    ],
  ])('%s', async (_sentence, writer, sql) => {
    await expect(database.change(people[writer], sql)).rejects.toMatchObject(REFUSED);
  });

  /** What the keys hold, whatever a policy says. */
  const BROKEN_KEY = { code: '23503' };
  test.each<[sentence: string, sql: string]>([
    [
      'a second wording of what somebody else has filled',
      fillingBy('participant', OLD_OBSERVATION, 'practice', 2),
    ],
    ['a second wording where there is no first', fillingBy('participant', OLD_OBSERVATION, 'wish', 2)],
  ])('%s', async (_sentence, sql) => {
    await expect(database.change(people.participant, sql)).rejects.toMatchObject(BROKEN_KEY);
  });
});
