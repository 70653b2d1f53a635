import type { TestDatabase } from '../support/database';
import { HOUSE, id, people, PPR, SOLVANG } from './people';

export const COMMUNITY = id(301);
export const CASE = id(302);
export const MEASURE = id(303);
export const OPEN_ROUND = id(304);
export const CLOSED_ROUND = id(305);
export const WAITING_REQUEST = id(306);
export const TAKEN_REQUEST = id(307);
export const PROPOSED_CARD = id(308);
export const RELEASED_CARD = id(309);
export const OLD_OBSERVATION = id(310);
const NEW_OBSERVATION = id(311);

/** The newcomer's history begins between the two. */
export const OLD = '2022-03-01T10:00:00Z';
const BETWEEN = '2022-03-15T10:00:00Z';
export const NEW = '2022-04-01T10:00:00Z';

type Row = Readonly<Record<string, unknown>>;

/**
 * One forløb of the house with at least one row in every table: the leader, a participant and an observer see it from
 * the start, the newcomer from between OLD and NEW. In the open round the leader has answered, the participant not.
 */
export async function layOutForloeb(database: TestDatabase): Promise<void> {
  const add = (table: string, ...rows: Row[]): Promise<void> => insertRows(database, table, rows);
  const by = people.leader.personId;
  const ofCase = { caseId: CASE };

  await add('community', { id: COMMUNITY, unitId: HOUSE, kind: 'stue', nickname: 'Stue 1', sizeBand: 'from8to15' });
  await add('case', {
    id: CASE, codeName: 'Blå Fyrtårn', communityId: COMMUNITY, unitId: HOUSE, focus: 'community', ageBand: 'age3to5', state: 'sharedLook',
    wondering: 'Uro ved garderoben.', holderId: by, openedBy: by, openedAt: OLD,
  });
  await add('basis', { ...ofCase, kind: 'anonymous', statedBy: by, statedAt: OLD });
  const invited = { ...ofCase, unitId: HOUSE, function: 'paedagog', seesFrom: 'start', invitedBy: by, since: OLD };
  await add(
    'participant',
    { ...invited, personId: by, function: 'holder' },
    { ...invited, personId: people.participant.personId, secondAdult: true },
    { ...invited, personId: people.observer.personId, function: 'observer' },
    { ...invited, personId: people.newcomer.personId, seesFrom: 'today', since: BETWEEN },
    { ...invited, personId: people.removed.personId, until: BETWEEN },
    { ...invited, personId: people.movedAway.personId },
  );
  await add('case_counter', { ...ofCase, sequence: 2 });
  const event = { ...ofCase, kind: 'case.opened', actorId: by };
  await add('case_event', { ...event, sequence: 1, at: OLD }, { ...event, sequence: 2, at: NEW });

  const observation = {
    ...ofCase, authorId: people.participant.personId, wondering: 'Uro.', concrete: 'Ti børn på én gang.', situation: 'cloakroom',
    strengths: 'De hjælper hinanden.', goesWell: 'Når vi går i hold.', childPlaceSource: 'notYet', parentsView: 'notYet', urgency: 'canWait',
  };
  await add('observation', { ...observation, id: OLD_OBSERVATION, sharedAt: OLD }, { ...observation, id: NEW_OBSERVATION, sharedAt: NEW });
  const revision = { ...ofCase, version: 1, content: '{}', replacedAt: NEW };
  await add('observation_revision', { ...revision, observationId: OLD_OBSERVATION }, { ...revision, observationId: NEW_OBSERVATION });
  const message = { ...ofCase, kind: 'idea', text: 'To hold.', authorId: by };
  await add('message', { ...message, id: id(321), at: OLD }, { ...message, id: id(322), at: NEW });

  await add('measure', {
    ...ofCase, id: MEASURE, state: 'running', title: 'To hold', level: 'everyone', approach: 'structure', what: 'Vi går i to hold.',
    when: 'Før frokost', ownerId: by, start: '2022-03-02', durationWeeks: 6, goal: 'Ro', signs: ['Færre skub', 'Flere ord'],
    makesSense: 'yes', firstFollowUp: '2022-03-30', proposedBy: by, proposedAt: OLD,
  });
  const followUp = { ...ofCase, measureId: MEASURE, authorId: by, heldOn: '2022-03-30', done: 'yes', participation: 4, line: 'Mere ro.' };
  await add('follow_up', { ...followUp, id: id(323), at: OLD }, { ...followUp, id: id(324), at: NEW });
  const review = { ...ofCase, outcome: 'worksContinue', reason: 'Det virker.', heldBy: by };
  await add('review', { ...review, id: id(325), at: OLD }, { ...review, id: id(326), at: NEW });

  const round = { ...ofCase, openedBy: by, openedAt: OLD, deadline: NEW };
  await add('agreement_round', { ...round, id: OPEN_ROUND, state: 'open' }, { ...round, id: CLOSED_ROUND, state: 'closed', closedAt: NEW });
  await add('round_measure', { roundId: OPEN_ROUND, measureId: MEASURE });
  const asked = { ...ofCase, voice: 'stance' };
  await add(
    'round_voter',
    { ...asked, roundId: OPEN_ROUND, personId: by, answeredAt: NEW },
    { ...asked, roundId: OPEN_ROUND, personId: people.participant.personId },
    { ...asked, roundId: CLOSED_ROUND, personId: by, answeredAt: NEW },
  );
  const answer = { ...ofCase, personId: by, number: 1, answer: 'yesBut', reason: 'Hvis vi er to.', at: NEW };
  await add('stance', { ...answer, roundId: OPEN_ROUND }, { ...answer, roundId: CLOSED_ROUND });

  const request = {
    ...ofCase, unitId: PPR, question: 'Hvad ser vi ikke?', urgency: 'canWait', communityKind: 'stue', ageBand: 'age3to5', side: 'dagtilbud', askedBy: by, askedAt: OLD,
  };
  await add('sparring_request', { ...request, id: WAITING_REQUEST }, { ...request, id: TAKEN_REQUEST, takenBy: people.leftPpr.personId, takenAt: OLD });

  const closing = { ...ofCase, reason: 'goalReached', difference: 'To hold.', didNot: 'Flere regler.', closedBy: by };
  await add('closing', { ...closing, number: 1, at: OLD }, { ...closing, number: 2, at: NEW });
  const card = {
    situation: 'Uro i garderoben', ageBand: 'age3to5', communityKind: 'stue', what: 'To hold', signs: 'Ro', starMoment: 'De ventede.',
    tripwire: 'Vikarer', advice: 'Begynd småt', authorId: by, authorUnitId: HOUSE, proposedAt: OLD,
  };
  await add(
    'learning_card',
    { ...card, id: PROPOSED_CARD, state: 'proposed' },
    { ...card, id: RELEASED_CARD, state: 'released', readerId: people.psychologist.personId, releasedAt: NEW },
  );
  await add('learning_card_source', { ...ofCase, cardId: PROPOSED_CARD });
  await add('access_log', { ...ofCase, personId: by, at: NEW, what: 'case' }, { personId: by, at: NEW, what: 'search.learning-cards' });

  await add('draft', { ...ofCase, personId: people.participant.personId, kind: 'observation', cipher: Buffer.from('…'), version: 1, updatedAt: NEW });
  await add('session', { id: id(327), personId: by, tokenHash: Buffer.from('token'), createdAt: NEW, expiresAt: '2999-01-01T00:00:00Z' });
  await add('mutation', { personId: by, id: id(328), operation: 'openCase', inputHmac: Buffer.from('…'), result: '{}', at: NEW });
}

async function insertRows(database: TestDatabase, table: string, rows: readonly Row[]): Promise<void> {
  for (const row of rows) {
    const all = { municipalityId: SOLVANG, ...row };
    const columns = Object.keys(all).map((name) => `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`);
    const places = columns.map((_, index) => `$${index + 1}`);
    await database.privileged(`insert into "${table}" (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(all));
  }
}
