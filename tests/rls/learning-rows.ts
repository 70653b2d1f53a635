import { HOUSE, id, people, PPR } from './people';
import {
  by,
  ENDED_MIRROR_ENTRY,
  MIRROR_ENTRY,
  NEW,
  ofCase,
  OLD,
  PROPOSED_CARD,
  RELEASED_CARD,
  TAKEN_REQUEST,
  WAITING_REQUEST,
  type Add,
} from './rows';

/** Requests, closings, cards, and what is somebody's own. */
export async function layOutTheRest(add: Add): Promise<void> {
  const request = {
    ...ofCase,
    unitId: PPR,
    question: 'Hvad ser vi ikke?',
    urgency: 'canWait',
    communityKind: 'stue',
    ageBand: 'age3to5',
    side: 'dagtilbud',
    askedBy: by,
    askedAt: OLD,
  };
  await add(
    'sparring_request',
    { ...request, id: WAITING_REQUEST },
    { ...request, id: TAKEN_REQUEST, takenBy: people.leftPpr.personId, takenAt: OLD },
  );

  const closing = {
    ...ofCase,
    reason: 'goalReached',
    difference: 'To hold.',
    didNot: 'Flere regler.',
    closedBy: by,
  };
  await add('case_count', {
    ...ofCase,
    adults: 4,
    observations: 2,
    messages: 2,
    measures: 1,
    communityMeasures: 1,
    followUps: 1,
  });
  await add('closing', { ...closing, number: 1, at: OLD }, { ...closing, number: 2, at: NEW });
  const card = {
    situation: 'Uro i garderoben',
    ageBand: 'age3to5',
    communityKind: 'stue',
    what: 'To hold',
    signs: 'Ro',
    starMoment: 'De ventede.',
    tripwire: 'Vikarer',
    advice: 'Begynd småt',
    authorId: by,
    authorUnitId: HOUSE,
    proposedAt: OLD,
  };
  await add(
    'learning_card',
    { ...card, id: PROPOSED_CARD, state: 'proposed' },
    {
      ...card,
      id: RELEASED_CARD,
      state: 'released',
      readerId: people.psychologist.personId,
      releasedAt: NEW,
    },
  );
  await add('learning_card_source', { ...ofCase, cardId: PROPOSED_CARD });
  await add(
    'access_log',
    { ...ofCase, personId: by, at: NEW, what: 'case' },
    { personId: by, at: NEW, what: 'search.learning-cards' },
  );

  const administrator = people.administrator.personId;
  const entry = { words: 'vildbasse', instead: 'Hvad leger barnet?', addedBy: administrator, addedAt: OLD };
  await add(
    'mirror_entry',
    { ...entry, id: MIRROR_ENTRY },
    { ...entry, id: ENDED_MIRROR_ENTRY, endedBy: administrator, endedAt: NEW },
  );

  await add('draft', {
    ...ofCase,
    personId: people.participant.personId,
    kind: 'observation',
    cipher: Buffer.from('…'),
    version: 1,
    updatedAt: NEW,
  });
  await add('session', {
    id: id(327),
    personId: by,
    tokenHash: Buffer.from('token'),
    createdAt: NEW,
    expiresAt: '2999-01-01T00:00:00Z',
  });
  await add('mutation', {
    personId: by,
    id: id(328),
    operation: 'openCase',
    inputHmac: Buffer.from('…'),
    result: '{}',
    at: NEW,
  });
}
