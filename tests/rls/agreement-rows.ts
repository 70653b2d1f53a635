import { id, people } from './people';
import { by, CLOSED_ROUND, MEASURE, NEW, ofCase, OLD, OPEN_ROUND, type Add } from './rows';

/** A measure that runs, an open round that the leader alone has answered, and a closed one. */
export async function layOutAgreement(add: Add): Promise<void> {
  await add('measure', {
    ...ofCase,
    id: MEASURE,
    state: 'running',
    title: 'To hold',
    level: 'everyone',
    approach: 'structure',
    what: 'Vi går i to hold.',
    when: 'Før frokost',
    ownerId: by,
    start: '2022-03-02',
    durationWeeks: 6,
    goal: 'Ro',
    signs: ['Færre skub', 'Flere ord'],
    makesSense: 'yes',
    firstFollowUp: '2022-03-30',
    proposedBy: by,
    proposedAt: OLD,
  });
  const followUp = {
    ...ofCase,
    measureId: MEASURE,
    authorId: by,
    heldOn: '2022-03-30',
    done: 'yes',
    participation: 4,
    line: 'Mere ro.',
  };
  await add('follow_up', { ...followUp, id: id(323), at: OLD }, { ...followUp, id: id(324), at: NEW });
  const review = { ...ofCase, outcome: 'worksContinue', reason: 'Det virker.', heldBy: by };
  await add('review', { ...review, id: id(325), at: OLD }, { ...review, id: id(326), at: NEW });

  const round = { ...ofCase, openedBy: by, openedAt: OLD, deadline: NEW };
  await add(
    'agreement_round',
    { ...round, id: OPEN_ROUND, state: 'open' },
    { ...round, id: CLOSED_ROUND, state: 'closed', closedAt: NEW },
  );
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
}
