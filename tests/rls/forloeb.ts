import type { TestDatabase } from '../support/database';
import { layOutAgreement } from './agreement-rows';
import { layOutTheRest } from './learning-rows';
import { HOUSE, id, people, SCHOOL } from './people';
import {
  adder,
  BETWEEN,
  by,
  CASE,
  COMMUNITY,
  HAND_OVER,
  DUTY_CHECK,
  DUTY_CHECK_OF_SCHOOL,
  NEW,
  FREE_OBSERVATION,
  NEW_OBSERVATION,
  SAID_OBSERVATION,
  SHOWN_OBSERVATION,
  ofCase,
  OLD,
  OLD_OBSERVATION,
  PROPOSAL,
  PROPOSAL_OF_PPR,
  SCHOOL_CASE,
  WITHDRAWN_OBSERVATION,
  WITHDRAWN_VOICE,
  type Add,
} from './rows';
import { layOutVault } from './vault-rows';

/**
 * One forløb of the house with at least one row in every table: the leader, a participant and an observer see it from
 * the start, the newcomer from between OLD and NEW, and another forløb from its start. In the open round the leader has answered, the participant not.
 */
export async function layOutForloeb(database: TestDatabase): Promise<void> {
  const add = adder(database);
  await layOutCase(add);
  await layOutAgreement(add);
  await layOutTheRest(add);
  await layOutVault(add);
}

/** Handed to the school: what stands in each such row. */
export const handOver = {
  ...ofCase,
  codeName: 'Blå Fyrtårn',
  ageBand: 'age3to5',
  fromUnitId: HOUSE,
  toUnitId: SCHOOL,
  kind: 'toSchool',
  startsOn: '2022-08-01',
  strengths: 'De hjælper hinanden.',
  works: 'To hold.',
  basisKind: 'parentsInvolved',
  measures: '[]',
  offeredBy: by,
  offeredAt: NEW,
};

async function layOutCase(add: Add): Promise<void> {
  await add('community', {
    id: COMMUNITY,
    unitId: HOUSE,
    kind: 'stue',
    nickname: 'Stue 1',
    sizeBand: 'from8to15',
  });
  const opened = {
    focus: 'community',
    ageBand: 'age3to5',
    state: 'sharedLook',
    wondering: 'Uro ved garderoben.',
    openedAt: OLD,
  };
  await add('case', {
    ...opened,
    id: CASE,
    codeName: 'Blå Fyrtårn',
    communityId: COMMUNITY,
    unitId: HOUSE,
    holderId: by,
    openedBy: by,
  });
  await add('community', {
    id: id(313),
    unitId: SCHOOL,
    kind: 'klasse',
    nickname: '1.a',
    sizeBand: 'from16to24',
  });
  const schoolLeader = people.schoolLeader.personId;
  await add('case', {
    ...opened,
    id: SCHOOL_CASE,
    codeName: 'Grøn Kyst',
    communityId: id(313),
    unitId: SCHOOL,
    holderId: schoolLeader,
    openedBy: schoolLeader,
  });
  await add('basis', { ...ofCase, kind: 'anonymous', statedBy: by, statedAt: OLD });
  const invited = {
    ...ofCase,
    unitId: HOUSE,
    function: 'paedagog',
    seesFrom: 'start',
    invitedBy: by,
    since: OLD,
  };
  await add(
    'participant',
    { ...invited, personId: by, function: 'holder' },
    { ...invited, personId: people.participant.personId, secondAdult: true },
    { ...invited, personId: people.observer.personId, function: 'observer' },
    { ...invited, personId: people.newcomer.personId, seesFrom: 'today', since: BETWEEN },
    { ...invited, personId: people.newcomer.personId, caseId: SCHOOL_CASE },
    { ...invited, personId: people.removed.personId, until: BETWEEN },
    { ...invited, personId: people.movedAway.personId },
  );
  const considered = { ...ofCase, at: NEW, result: 'discussedWithLeader' };
  await add(
    'duty_check',
    { ...considered, id: DUTY_CHECK, personId: people.participant.personId, unitId: HOUSE },
    { ...considered, id: DUTY_CHECK_OF_SCHOOL, personId: people.leftPpr.personId, unitId: SCHOOL },
  );
  await add('participant_suggestion', {
    ...ofCase,
    personId: people.colleague.personId,
    suggestedBy: people.participant.personId,
    suggestedAt: OLD,
  });
  const proposed = {
    communityId: COMMUNITY,
    unitId: HOUSE,
    focus: 'community',
    ageBand: 'age3to5',
    wondering: 'Uro.',
    proposedAt: OLD,
    state: 'waiting',
  };
  await add(
    'case_proposal',
    { ...proposed, id: PROPOSAL, proposedBy: people.colleague.personId },
    { ...proposed, id: PROPOSAL_OF_PPR, proposedBy: people.psychologist.personId },
  );
  await add('case_counter', { ...ofCase, sequence: 2 });
  const event = { ...ofCase, kind: 'case.opened', actorId: by };
  await add('case_event', { ...event, sequence: 1, at: OLD }, { ...event, sequence: 2, at: NEW });

  const observation = {
    ...ofCase,
    authorId: people.participant.personId,
    wondering: 'Uro.',
    concrete: 'Ti børn på én gang.',
    situation: 'cloakroom',
    strengths: 'De hjælper hinanden.',
    goesWell: 'Når vi går i hold.',
    childPlaceSource: 'notYet',
    parentsView: 'notYet',
    urgency: 'canWait',
  };
  await add(
    'observation',
    { ...observation, id: OLD_OBSERVATION, sharedAt: OLD },
    { ...observation, id: NEW_OBSERVATION, sharedAt: NEW },
    { ...observation, id: SHOWN_OBSERVATION, sharedAt: NEW },
    { ...observation, id: FREE_OBSERVATION, sharedAt: NEW },
    { ...observation, id: SAID_OBSERVATION, sharedAt: NEW },
    { ...observation, id: WITHDRAWN_OBSERVATION, sharedAt: OLD, withdrawnAt: NEW },
  );
  const revision = { ...ofCase, version: 1, content: '{}', replacedAt: NEW };
  await add(
    'observation_revision',
    { ...revision, observationId: OLD_OBSERVATION },
    { ...revision, observationId: NEW_OBSERVATION },
    { ...revision, observationId: SAID_OBSERVATION, content: '{"participation":4}' },
    { ...revision, observationId: WITHDRAWN_OBSERVATION },
  );
  const added = { ...ofCase, line: 'practice', number: 1, authorId: by, at: NEW, content: '{}' };
  await add(
    'observation_addition',
    { ...added, observationId: OLD_OBSERVATION },
    { ...added, observationId: WITHDRAWN_OBSERVATION },
  );
  const assessed = { ...ofCase, place: 1, personId: people.participant.personId, participation: 2, at: NEW };
  await add(
    'assessment',
    { ...assessed, observationId: OLD_OBSERVATION },
    { ...assessed, observationId: OLD_OBSERVATION, place: 2, personId: by },
    { ...assessed, observationId: NEW_OBSERVATION, askedId: by },
    { ...assessed, observationId: SHOWN_OBSERVATION, askedId: by, shownAt: NEW },
  );
  const declined = { ...ofCase, personId: by, at: NEW };
  await add(
    'assessment_declined',
    { ...declined, observationId: OLD_OBSERVATION },
    { ...declined, observationId: WITHDRAWN_OBSERVATION },
  );
  await add('hand_over', {
    ...handOver,
    id: HAND_OVER,
    state: 'withdrawn',
    decidedBy: by,
    decidedAt: NEW,
  });
  await add('hand_over_message', {
    ...ofCase,
    id: id(342),
    handOverId: HAND_OVER,
    authorId: by,
    text: '…',
    at: NEW,
  });
  const voice = { ...ofCase, of: 'circleTime', source: 'notYet', what: 'Vi spørger.', authorId: by };
  await add(
    'child_voice',
    { ...voice, id: id(331), at: OLD },
    { ...voice, id: id(332), at: NEW },
    { ...voice, id: WITHDRAWN_VOICE, authorId: people.participant.personId, at: OLD, withdrawnAt: NEW },
  );
  const contact = { ...ofCase, form: 'notYet', what: 'Vi ses på fredag.', authorId: by };
  await add('parent_contact', { ...contact, id: id(333), at: OLD }, { ...contact, id: id(334), at: NEW });
  await add(
    'perspective_revision',
    { ...revision, perspectiveId: id(331) },
    { ...revision, perspectiveId: id(334) },
    { ...revision, perspectiveId: WITHDRAWN_VOICE },
  );
  const message = { ...ofCase, kind: 'idea', text: 'To hold.', authorId: by };
  await add('message', { ...message, id: id(321), at: OLD }, { ...message, id: id(322), at: NEW });
}
