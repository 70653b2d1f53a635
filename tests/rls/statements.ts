import { CASE, COMMUNITY, MIRROR_ENTRY, NEW, OPEN_ROUND, PROPOSAL, PROPOSED_CARD } from './rows';
import { HOUSE, people, SOLVANG, type PersonName } from './people';

/** PostgreSQL's code for a right that is missing, also the right to write this row. */
export const REFUSED = { code: '42501' };

/** Begins the id of a row that is not there yet; two digits follow. */
export const newId = '01920000-0000-7000-9000-0000000009';
/** Values of a row of Solvang. */
export const values = (sql: string): string => `values ('${SOLVANG}', ${sql})`;
/** A person's id as SQL. */
export const person = (name: PersonName): string => `'${people[name].personId}'`;

/** A proposal to a house, and the answers to one. */
export const proposalBy = (name: PersonName, number: number, unitId = HOUSE): string =>
  `insert into case_proposal (municipality_id, id, community_id, unit_id, focus, age_band, wondering, proposed_by, proposed_at, state)
   ${values(`'${newId}${number}', '${COMMUNITY}', '${unitId}', 'community', 'age3to5', '…', ${person(name)}, now(), 'waiting'`)}`;
export const declineBy = (name: PersonName, proposal = PROPOSAL): string =>
  `update case_proposal set state = 'declined', word = '…', decided_by = ${person(name)}, decided_at = now() where id = '${proposal}'`;
export const withdrawalOf = (proposal: string): string =>
  `update case_proposal set state = 'withdrawn', decided_at = now() where id = '${proposal}'`;
/** A participation ended by oneself, and what may be said of it. */
export const leavingOf = (name: PersonName): string =>
  `update participant set until = now() where case_id = '${CASE}' and person_id = ${person(name)}`;
export const suggestionBy = (name: PersonName, suggested: PersonName): string =>
  `insert into participant_suggestion (municipality_id, case_id, person_id, suggested_by, suggested_at)
   ${values(`'${CASE}', ${person(suggested)}, ${person(name)}, now()`)}`;

/** The card that waits is released by a second reader. */
export const releaseBy = (name: PersonName): string =>
  `update learning_card set state = 'released', reader_id = ${person(name)}, released_at = now() where id = '${PROPOSED_CARD}'`;
/** An event of the log; about the forløb unless told otherwise. */
export const eventBy = (name: PersonName, kind: string, subjectId: string, caseId = CASE): string =>
  `insert into case_event (municipality_id, case_id, sequence, kind, subject_id, actor_id, at) ${values(`'${caseId}', 3, '${kind}', '${subjectId}', ${person(name)}, now()`)}`;

/** Statements that are right for some and refused to others. */
export const messageBy = (author: PersonName, number: number): string =>
  `insert into message (municipality_id, id, case_id, kind, text, author_id, at) ${values(`'${newId}${number}', '${CASE}', 'idea', '…', ${person(author)}, '${NEW}'`)}`;
export const invitationOf = (invited: PersonName, by: PersonName, unitId = HOUSE): string =>
  `insert into participant (municipality_id, case_id, person_id, unit_id, function, sees_from, invited_by, since)
   ${values(`'${CASE}', ${person(invited)}, '${unitId}', 'paedagog', 'start', ${person(by)}, now()`)}`;
export const caseBy = (opener: PersonName, unitId: string): string =>
  `insert into "case" (municipality_id, id, code_name, community_id, unit_id, focus, age_band, state, wondering, holder_id, opened_by, opened_at)
   ${values(`'${newId}50', 'Hvid Klit', '${COMMUNITY}', '${unitId}', 'community', 'age3to5', 'wonder', '…', ${person(opener)}, ${person(opener)}, now()`)}`;
export const stanceBy = (name: PersonName): string =>
  `insert into stance (municipality_id, round_id, person_id, number, case_id, answer, at) ${values(`'${OPEN_ROUND}', ${person(name)}, 7, '${CASE}', 'yes', now()`)}`;
/** A line of an observation filled in; its author has left it empty unless told otherwise. */
export const fillingBy = (
  name: PersonName,
  observation: string,
  line = 'wish',
  number = 1,
  caseId = CASE,
): string =>
  `insert into observation_addition (municipality_id, observation_id, line, number, case_id, author_id, at, content) ${values(`'${observation}', '${line}', ${number}, '${caseId}', ${person(name)}, now(), '{}'`)}`;
/** How it looks to the children, not asked yet. */
export const voiceBy = (name: PersonName, number: number): string =>
  `insert into child_voice (municipality_id, id, case_id, of, source, what, author_id, at) ${values(`'${newId}${number}', '${CASE}', 'circleTime', 'notYet', '…', ${person(name)}, now()`)}`;
/** Contact with the parents, none yet. */
export const contactBy = (name: PersonName, number: number): string =>
  `insert into parent_contact (municipality_id, id, case_id, form, what, author_id, at) ${values(`'${newId}${number}', '${CASE}', 'notYet', '…', ${person(name)}, now()`)}`;
/** A number for the participation. */
export const assessmentBy = (name: PersonName, observation: string, place = 2): string =>
  `insert into assessment (municipality_id, observation_id, place, case_id, person_id, participation, at) ${values(`'${observation}', ${place}, '${CASE}', ${person(name)}, 3, now()`)}`;
/** The author says a number in the open, by a correction. */
export const numberSaidIn = (observation: string, number: number | null): string =>
  `update observation set participation = ${number}, version = version + 1 where id = '${observation}'`;
/** That one cannot give the number one is asked for. */
export const declinedBy = (name: PersonName, observation: string): string =>
  `insert into assessment_declined (municipality_id, observation_id, person_id, case_id, at) ${values(`'${observation}', ${person(name)}, '${CASE}', now()`)}`;
/** That one has considered the duty to notify. */
export const dutyCheckBy = (name: PersonName, number: number, unitId = HOUSE): string =>
  `insert into duty_check (municipality_id, id, case_id, person_id, unit_id, at, result) ${values(`'${newId}${number}', '${CASE}', ${person(name)}, '${unitId}', now(), 'notRelevant'`)}`;
export const membershipOf = (name: PersonName, number: number): string =>
  `insert into membership (municipality_id, id, person_id, unit_id, role, profession, valid_from) ${values(`'${newId}${number}', ${person(name)}, '${HOUSE}', 'leader', 'leder', '2020-01-01'`)}`;
export const mirrorEntryBy = (name: PersonName, number: number): string =>
  `insert into mirror_entry (municipality_id, id, words, instead, added_by, added_at) ${values(`'${newId}${number}', 'rod', 'Hvem gør hvad?', ${person(name)}, now()`)}`;
export const mirrorEntryEndedBy = (name: PersonName): string =>
  `update mirror_entry set ended_by = ${person(name)}, ended_at = now() where id = '${MIRROR_ENTRY}'`;
export const basisBy = (name: PersonName): string =>
  `update basis set kind = 'anonymous', stated_by = ${person(name)} where case_id = '${CASE}'`;
