import { PEOPLE, unitJson } from '@faellesblik/access/server/people.read';
import type { CaseEventKind } from '@faellesblik/cases/domain/case-event';
import { caseFacts } from '@faellesblik/cases/server/case.repository';
import { COMMUNITY_JSON } from '@faellesblik/cases/server/communities.read';
import { ASSESSMENTS, observationJson } from '@faellesblik/observations/server/observation.sql';
import { aloneSince } from '@faellesblik/cases/server/deadlines.sql';
import { childVoiceJson, parentContactJson } from '@faellesblik/observations/server/perspective.sql';

/** SQL that makes a PersonRef of the person whose id stands in `column`. */
const person = (column: string): string => `(select people.ref from people where people.id = ${column})`;

/** A list as JSON, empty rather than null. */
const list = (row: string, order: string, from: string): string =>
  `(select coalesce(json_agg(${row} order by ${order}), '[]') from ${from})`;

/** Rows that are asked for: all of them, or those with news. `also` names kinds of events that change such rows too. */
const isAsked = (alias: string, ...also: readonly CaseEventKind[]): string => {
  const kinds =
    also.length === 0
      ? ''
      : ` or exists (select from news where news.kind in (${also.map((kind) => `'${kind}'`).join(', ')}))`;
  return `($3::integer is null or ${alias}.id in (select subject_id from news)${kinds})`;
};

/** Those of the forløb. */
const asked = (alias: string, ...also: readonly CaseEventKind[]): string =>
  `${alias}.municipality_id = $1 and ${alias}.case_id = $2 and ${isAsked(alias, ...also)}`;

/** An open round whose deadline has passed: what can be done about it has changed, and no event says so. */
const OVERDUE = `r.state = 'open' and r.deadline <= $5`;

const REQUEST = `json_build_object('id', q.id, 'unit', (select ${unitJson('u')} from unit u where u.municipality_id = q.municipality_id and u.id = q.unit_id),
  'question', q.question, 'wish', q.wish, 'urgency', q.urgency, 'askedBy', ${person('q.asked_by')}, 'askedAt', q.asked_at,
  'takenBy', ${person('q.taken_by')}, 'takenAt', q.taken_at, 'answeredAt', q.answered_at, 'withdrawnAt', q.withdrawn_at)`;

const MESSAGE = `json_build_object('id', s.id, 'kind', s.kind, 'text', s.text, 'author', ${person('s.author_id')}, 'at', s.at, 'replyTo', s.reply_to,
  'observationId', s.observation_id)`;

const FOLLOW_UP = `json_build_object('id', f.id, 'measureId', f.measure_id, 'author', ${person('f.author_id')}, 'heldOn', f.held_on,
  'done', f.done, 'participation', f.participation, 'line', f.line, 'at', f.at)`;

const MEASURE = `json_build_object('id', m.id, 'version', m.version, 'title', m.title, 'level', m.level, 'approach', m.approach, 'what', m.what,
  'when', m."when", 'owner', ${person('m.owner_id')}, 'coOwner', ${person('m.co_owner_id')}, 'start', m.start, 'durationWeeks', m.duration_weeks,
  'goal', m.goal, 'signs', m.signs, 'makesSense', m.makes_sense, 'firstFollowUp', m.first_follow_up, 'nextFollowUp', m.next_follow_up,
  'state', m.state, 'levelReason', m.level_reason, 'proposedBy', ${person('m.proposed_by')}, 'proposedAt', m.proposed_at,
  'followUps', ${list(FOLLOW_UP, 'f.held_on, f.at, f.id', 'follow_up f where f.municipality_id = m.municipality_id and f.measure_id = m.id')})`;

const STANCE = `json_build_object('answer', t.answer, 'reason', t.reason, 'wouldDo', t.would_do, 'at', t.at)`;

const VOTER = `json_build_object('person', ${person('v.person_id')}, 'voice', v.voice, 'answered', v.answered_at is not null,
  'stances', ${list(STANCE, 't.number', 'stance t where t.municipality_id = v.municipality_id and t.round_id = v.round_id and t.person_id = v.person_id')})`;

const ROUND = `json_build_object('id', r.id, 'state', r.state, 'openedAt', r.opened_at, 'deadline', r.deadline, 'closedAt', r.closed_at,
  'decision', r.decision, 'reviewOn', r.review_on,
  'measureIds', ${list('b.measure_id', 'b.measure_id', 'round_measure b where b.municipality_id = r.municipality_id and b.round_id = r.id')},
  'voters', ${list(VOTER, 'v.voice desc, v.person_id', 'voters v where v.round_id = r.id')})`;

const REVIEW = `json_build_object('id', w.id, 'outcome', w.outcome, 'reason', w.reason, 'nextDate', w.next_date, 'by', ${person('w.held_by')}, 'at', w.at)`;

const CLOSING = `(select json_build_object('reason', k.reason, 'difference', k.difference, 'didNot', k.did_not, 'earlier', k.earlier,
  'storyBefore', k.story_before, 'storyNow', k.story_now, 'by', ${person('k.closed_by')}, 'at', k.at,
  'cardId', (select x.card_id from learning_card_source x where x.municipality_id = k.municipality_id and x.case_id = k.case_id order by x.card_id desc limit 1))
  from closing k where k.municipality_id = $1 and k.case_id = $2 and k.reopened_at is null)`;

const EVENT = `json_build_object('sequence', e.sequence, 'kind', e.kind, 'actor', ${person('e.actor_id')}, 'at', e.at, 'subjectId', e.subject_id)`;

const PARTICIPANT = `json_build_object('person', ${person('p.person_id')}, 'personId', p.person_id, 'function', p.function, 'seesFrom', p.sees_from,
  'since', p.since, 'lastDay', p.last_day, 'secondAdult', p.second_adult)`;

const SUGGESTION = `json_build_object('person', ${person('g.person_id')}, 'by', ${person('g.suggested_by')}, 'at', g.suggested_at)`;

/**
 * Everything one forløb shows, in one statement, or what has changed in it; the read is logged by the statement itself.
 * $1 municipality · $2 forløb · $3 events the reader has (null: none) · $4 reader · $5 now · $6 what is written in the access log.
 * No row: it does not exist for the reader.
 */
export const CASE_WORKSPACE = `
with subject as materialized (
  select c.*, counter.sequence from "case" c
  join case_counter counter on counter.municipality_id = c.municipality_id and counter.case_id = c.id
  where c.municipality_id = $1 and c.id = $2
), logged as (
  insert into access_log (municipality_id, person_id, at, what, case_id) select $1, $4, $5, $6, subject.id from subject
), log as materialized (
  select e.sequence, e.kind, e.subject_id, e.actor_id, e.at from case_event e where e.municipality_id = $1 and e.case_id = $2
), news as materialized (
  select log.kind, log.subject_id from log where log.sequence > $3::integer
), participants as materialized (
  select p.* from participant p where p.municipality_id = $1 and p.case_id = $2
), suggestions as materialized (
  select g.* from participant_suggestion g where g.municipality_id = $1 and g.case_id = $2 and g.settled_at is null
), measures as materialized (
  select m.* from measure m where m.municipality_id = $1 and m.case_id = $2
), rounds as materialized (
  select r.* from agreement_round r where r.municipality_id = $1 and r.case_id = $2
), voters as materialized (
  select v.* from round_voter v where v.municipality_id = $1 and v.case_id = $2
), assessments as materialized (${ASSESSMENTS}
), people as materialized (
  ${PEOPLE}
  where p.municipality_id = $1 and p.id = any (array(
    select holder_id from subject union select opened_by from subject
    union select person_id from participants union select person_id from suggestions
    union select subject_id from log where kind like any (array['participant.%', 'holder.%']) union select actor_id from log
    union select person_id from voters union select owner_id from measures union select co_owner_id from measures))
)
select json_build_object('id', subject.id, 'version', subject.version, 'codeName', subject.code_name, 'focus', subject.focus,
    'ageBand', subject.age_band, 'state', subject.state, 'level', subject.level, 'wondering', subject.wondering,
    'openedAt', subject.opened_at, 'nextDate', subject.next_date, 'sequence', subject.sequence,
    'unitId', subject.unit_id, 'holderId', subject.holder_id, 'holder', ${person('subject.holder_id')},
    'holderOfferedTo', ${person('subject.holder_offered_to')}, 'aloneSince', ${aloneSince('subject', 'participants')}, 'retentionDate', subject.retention_date,
    'pause', case when subject.state = 'paused' then
      json_build_object('from', subject.paused_from, 'reason', subject.pause_reason, 'lookAgain', subject.look_again) end,
    'suggestions', ${list(SUGGESTION, 'g.suggested_at, g.person_id', 'suggestions g')},
    'community', (select ${COMMUNITY_JSON} from community c join unit u on u.municipality_id = c.municipality_id and u.id = c.unit_id
                  where c.municipality_id = $1 and c.id = subject.community_id),
    'answeredOpenRound', exists (select from rounds r join voters v on v.round_id = r.id
      where r.state = 'open' and v.person_id = $4 and v.answered_at is not null),
    'basis', (select json_build_object('kind', b.kind, 'how', b.how, 'week', b.week, 'other', b.other, 'by', ${person('b.stated_by')}, 'at', b.stated_at)
              from basis b where b.municipality_id = $1 and b.case_id = $2),
    'participants', ${list(PARTICIPANT, 'p.since, p.person_id', 'participants p where p.until is null')},
    'observations', ${list(observationJson(person), 'o.shared_at, o.id', `observation o where ${asked('o')} and o.withdrawn_at is null`)},
    'childVoices', ${list(childVoiceJson(person), 'y.at, y.id', `child_voice y where ${asked('y')} and y.withdrawn_at is null`)},
    'parentContacts', ${list(parentContactJson(person), 'z.at, z.id', `parent_contact z where ${asked('z')} and z.withdrawn_at is null`)},
    'requests', ${list(REQUEST, 'q.asked_at, q.id', `sparring_request q where ${asked('q', 'message.written')}`)},
    'messages', ${list(MESSAGE, 's.at, s.id', `message s where ${asked('s')}`)},
    'measures', ${list(MEASURE, 'm.proposed_at, m.id', `measures m where ${isAsked('m', 'follow-up.logged', 'round.closed', 'review.held', 'case.closed', 'case.lifted-out', 'case.reopened', 'hand-over.accepted')}`)},
    'rounds', ${list(ROUND, 'r.opened_at, r.id', `rounds r where ${isAsked('r', 'case.closed', 'case.lifted-out', 'hand-over.accepted', 'participant.removed', 'participant.left')} or ${OVERDUE}`)},
    'reviews', ${list(REVIEW, 'w.at, w.id', `review w where ${asked('w')}`)},
    'closing', ${CLOSING},
    'events', ${list(EVENT, 'e.sequence', 'log e where $3::integer is null or e.sequence > $3::integer')}
  ) as workspace,
  (select row_to_json(counted) from (select ${caseFacts('$2')} from gate.case_facts($2, $5) facts) counted) as facts
from subject`;
