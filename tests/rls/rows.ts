import type { TestDatabase } from '../support/database';
import { id, people, SOLVANG } from './people';

export const COMMUNITY = id(301);
export const CASE = id(302);
/** Another forløb, of the school; it has nothing but itself. */
export const SCHOOL_CASE = id(312);
export const MEASURE = id(303);
export const OPEN_ROUND = id(304);
export const CLOSED_ROUND = id(305);
export const WAITING_REQUEST = id(306);
export const TAKEN_REQUEST = id(307);
export const PROPOSED_CARD = id(308);
export const RELEASED_CARD = id(309);
export const OLD_OBSERVATION = id(310);
export const NEW_OBSERVATION = id(311);
/** The one number that was given of it is shown alone. */
export const SHOWN_OBSERVATION = id(343);
/** Nobody has assessed it. */
export const FREE_OBSERVATION = id(344);
/** It said a number in the open, until it was corrected. */
export const SAID_OBSERVATION = id(345);
export const HAND_OVER = id(341);
export const MIRROR_ENTRY = id(331);
export const ENDED_MIRROR_ENTRY = id(332);

export const WITHDRAWN_OBSERVATION = id(329);
export const WITHDRAWN_VOICE = id(351);
/** Proposed to the leader of the house by a colleague of hers, and by the psychologist. */
export const PROPOSAL = id(314);
export const PROPOSAL_OF_PPR = id(315);

/** By the participant; and by somebody who takes part from the school, whose leader has no part in the forløb. */
export const DUTY_CHECK = id(341);
export const DUTY_CHECK_OF_SCHOOL = id(342);

/** The newcomer's history begins between the two. */
export const OLD = '2022-03-01T10:00:00Z';
export const BETWEEN = '2022-03-15T10:00:00Z';
export const NEW = '2022-04-01T10:00:00Z';

/** What most rows carry. */
export const ofCase = { caseId: CASE };
/** The leader, who wrote most of it. */
export const by = people.leader.personId;

/** What belongs to a forløb, each with the rows that its participants see. */
export const OF_THE_CASE = [
  ['the forløb itself', `"case" where id = '${CASE}'`],
  ['its basis', `basis where case_id = '${CASE}'`],
  ['who takes part', `participant where case_id = '${CASE}'`],
  ['who has been suggested', `participant_suggestion where case_id = '${CASE}'`],
  ['how many events it has', `case_counter where case_id = '${CASE}'`],
  ['its events', `case_event where case_id = '${CASE}'`],
  ['an observation', `observation where case_id = '${CASE}' and withdrawn_at is null`],
  ['what an observation said before', `observation_revision where observation_id = '${OLD_OBSERVATION}'`],
  ['what was filled into it', `observation_addition where observation_id = '${OLD_OBSERVATION}'`],
  ['how two see the participation', `assessment where observation_id = '${OLD_OBSERVATION}'`],
  ['who cannot assess', `assessment_declined where observation_id = '${OLD_OBSERVATION}'`],
  ['what is handed over', `hand_over where case_id = '${CASE}'`],
  ['what is asked about that', `hand_over_message where case_id = '${CASE}'`],
  ['a child’s voice', `child_voice where case_id = '${CASE}' and withdrawn_at is null`],
  ['contact with the parents', `parent_contact where case_id = '${CASE}'`],
  [
    'what a perspective said before',
    `perspective_revision where case_id = '${CASE}' and perspective_id <> '${WITHDRAWN_VOICE}'`,
  ],
  ['a message', `message where case_id = '${CASE}'`],
  ['a measure', `measure where case_id = '${CASE}'`],
  ['a follow-up', `follow_up where case_id = '${CASE}'`],
  ['a status', `review where case_id = '${CASE}'`],
  ['an agreement round', `agreement_round where case_id = '${CASE}'`],
  ['what a round is about', `round_measure where round_id = '${OPEN_ROUND}'`],
  ['who is asked', `round_voter where case_id = '${CASE}'`],
  ['an answer', `stance where case_id = '${CASE}'`],
  ['a request that somebody has taken', `sparring_request where id = '${TAKEN_REQUEST}'`],
  ['how much there was of what', `case_count where case_id = '${CASE}'`],
  ['how it was closed', `closing where case_id = '${CASE}'`],
  ['that a card came from it', `learning_card_source where case_id = '${CASE}'`],
  ['its key, which is wrapped', `case_key where case_id = '${CASE}'`],
  ['the known terms', `known_terms where case_id = '${CASE}'`],
  ['what identifies nobody in it', `dismissal where case_id = '${CASE}'`],
  ['who has read it', `access_log where case_id = '${CASE}' and what not like 'known-term%'`],
] as const;

export type Row = Readonly<Record<string, unknown>>;
/** Puts rows of Solvang into a table; property names are column names in camel case. */
export type Add = (table: string, ...rows: readonly Row[]) => Promise<void>;

/** Writes rows past every policy. */
export function adder(database: TestDatabase): Add {
  return async (table, ...rows) => {
    for (const row of rows) await insert(database, table, { municipalityId: SOLVANG, ...row });
  };
}

async function insert(database: TestDatabase, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row).map(
    (name) => `"${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`,
  );
  const places = columns.map((_, index) => `$${index + 1}`);
  const sql = `insert into "${table}" (${columns.join(', ')}) values (${places.join(', ')})`;
  await database.privileged(sql, Object.values(row));
}
