import { aloneSince } from '@faellesblik/cases/server/deadlines.sql';
import { PEOPLE } from '@faellesblik/access/server/people.read';

/** Days ahead that a follow-up shows on Mit bord, and a date under "Næste møder". */
const FOLLOW_UP_AHEAD = 7;
const DATES_AHEAD = 21;
const NEWS_BACK = 14;

/** Rows of one list; nobody works through more in a day. */
const AT_MOST = 50;

/** Days an answer to a proposal is shown. */
const ANSWERS_BACK = 14;

const list = (row: string, order: string, from: string, atMost: number | 'all' = AT_MOST): string =>
  `(select coalesce(json_agg(each.row order by each.rank), '[]') from (select ${row} as row, row_number() over (order by ${order}) as rank from ${from} order by rank limit ${atMost}) each)`;

/**
 * $1 municipality · $2 reader · $3 now · $4 today in Denmark · $5 the units whose requests the reader may take ·
 * $6 whether the reader reads learning cards. Everything on Mit bord, in one statement that logs the read: once for the
 * page, and once for each forløb whose own words it shows. Who may release a waiting card is the rule's to say, not this one's.
 */
export const TODAY = `
with mine as materialized (
  select c.id, c.code_name, c.next_date, c.community_id, c.unit_id, c.state, c.opened_at, c.holder_id, c.holder_offered_to, c.look_again,
    c.municipality_id from "case" c where c.municipality_id = $1 and c.state <> 'cleared'
), due as materialized (
  select m.id, m.case_id, m.title, m.next_follow_up, mine.code_name from measure m join mine on mine.id = m.case_id
  where m.municipality_id = $1 and m.state = 'running' and $2 in (m.owner_id, m.co_owner_id) and m.next_follow_up <= $4::date + ${FOLLOW_UP_AHEAD}
  order by m.next_follow_up, m.id limit ${AT_MOST}
), waiting as materialized (
  select * from sparring_request where municipality_id = $1 and unit_id = any($5::uuid[]) and taken_by is null and withdrawn_at is null
  order by asked_at, id limit ${AT_MOST}
), logged as (
  insert into access_log (municipality_id, person_id, at, what, case_id)
  select $1, $2, $3, 'today', shown.case_id from (values (null::uuid) union select case_id from due union select case_id from waiting) shown (case_id)
), news as materialized (
  select e.case_id, e.kind, e.actor_id, max(e.at) as at, max(e.sequence) as sequence, e.subject_id is not distinct from $2 as to_me, mine.code_name
  from case_event e join mine on mine.id = e.case_id
  where e.municipality_id = $1 and e.actor_id <> $2 and e.at > $3::timestamptz - interval '${NEWS_BACK} days'
  group by e.case_id, e.kind, e.actor_id, to_me, mine.code_name
  order by at desc, e.case_id, sequence desc limit 8
), proposed as materialized (
  select p.*, c.nickname, u.name as unit_name from case_proposal p
  join community c on c.municipality_id = p.municipality_id and c.id = p.community_id
  join unit u on u.municipality_id = p.municipality_id and u.id = p.unit_id
  where p.municipality_id = $1 and (p.state = 'waiting' and p.proposed_by <> $2
    or p.proposed_by = $2 and p.state in ('accepted', 'declined') and p.decided_at > $3::timestamptz - interval '${ANSWERS_BACK} days')
  order by p.state <> 'waiting', p.proposed_at, p.id limit ${AT_MOST}
), handed as materialized (
  select h.*, h.to_unit_id = any (array(select gate.led_units())) and h.state = 'offered' as to_me from hand_over h
  where h.municipality_id = $1 and (h.state = 'offered' and (h.to_unit_id = any (array(select gate.led_units())) or h.offered_by = $2)
    or h.offered_by = $2 and h.state in ('accepted', 'declined') and h.decided_at > $3::timestamptz - interval '${ANSWERS_BACK} days')
    and not exists (select from hand_over later where later.municipality_id = h.municipality_id and later.case_id = h.case_id and (later.offered_at, later.id) > (h.offered_at, h.id))
  order by h.state <> 'offered', h.offered_at, h.id limit ${AT_MOST}
), led as materialized (
  select mine.*, ${aloneSince('mine')} as alone_since from mine
  where mine.state in ('wonder', 'sharedLook', 'agreeing', 'running', 'review', 'paused') and (mine.holder_id = $2 or mine.unit_id = any (array(select gate.led_units())))
), asked as materialized (
  select a.*, mine.code_name, o.author_id, o.shared_at from (
    select waiting.*, false as in_vain from gate.asked_to_assess() waiting union all select vain.*, true from gate.asked_in_vain() vain
  ) a join mine on mine.id = a.case_id join observation o on o.municipality_id = $1 and o.id = a.observation_id
), people as materialized (
  ${PEOPLE} where p.municipality_id = $1 and p.id = any (array(
    select actor_id from news union select proposed_by from proposed union select offered_by from handed union select by_id from asked union select author_id from asked
    union select holder_id from mine where holder_offered_to = $2))
)
select json_build_object(
  'followUps', ${list(
    `json_build_object('caseId', due.case_id, 'codeName', due.code_name, 'measureId', due.id, 'title', due.title, 'due', due.next_follow_up)`,
    'due.next_follow_up, due.id',
    'due',
  )},
  'rounds', ${list(
    `json_build_object('caseId', r.case_id, 'codeName', mine.code_name, 'roundId', r.id, 'voice', v.voice, 'deadline', r.deadline,
       'measureCount', (select count(*) from round_measure b where b.municipality_id = r.municipality_id and b.round_id = r.id))`,
    'r.deadline, r.id',
    `agreement_round r join mine on mine.id = r.case_id join round_voter v on v.municipality_id = r.municipality_id and v.round_id = r.id
     where r.municipality_id = $1 and r.state = 'open' and v.person_id = $2 and v.answered_at is null`,
  )},
  'assessments', ${list(
    `json_build_object('caseId', asked.case_id, 'codeName', asked.code_name, 'observationId', asked.observation_id,
       'by', (select people.ref from people where people.id = asked.by_id), 'inVain', asked.in_vain,
       'author', (select people.ref from people where people.id = asked.author_id), 'sharedAt', asked.shared_at)`,
    'asked.at, asked.observation_id',
    'asked',
  )},
  'requests', ${list(
    `json_build_object('id', q.id, 'question', q.question, 'wish', q.wish, 'urgency', q.urgency, 'communityKind', q.community_kind,
       'ageBand', q.age_band, 'side', q.side, 'askedAt', q.asked_at)`,
    'q.asked_at, q.id',
    'waiting q',
  )},
  'cardsToRead', ${list(
    `json_build_object('id', l.id, 'situation', l.situation, 'state', l.state, 'authorId', l.author_id, 'clusterId', u.cluster_id)`,
    'l.proposed_at, l.id',
    `learning_card l join unit u on u.municipality_id = l.municipality_id and u.id = l.author_unit_id
     where l.municipality_id = $1 and l.state = 'proposed' and l.author_id <> $2 and $6::boolean`,
    'all',
  )},
  'proposals', ${list(
    `json_build_object('id', p.id, 'state', p.state, 'community', p.nickname, 'unit', p.unit_name, 'proposedAt', p.proposed_at,
       'decidedAt', p.decided_at, 'caseId', p.opened_case_id, 'proposedBy', (select people.ref from people where people.id = p.proposed_by))`,
    `p.state <> 'waiting', p.proposed_at, p.id`,
    'proposed p',
  )},
  'handOvers', ${list(
    `json_build_object('id', h.id, 'caseId', h.case_id, 'codeName', h.code_name, 'state', h.state, 'toMe', h.to_me,
       'from', (select people.ref from people where people.id = h.offered_by),
       'toUnit', (select u.name from unit u where u.municipality_id = h.municipality_id and u.id = h.to_unit_id),
       'asked', coalesce((select m.author_id <> $2 from hand_over_message m where m.municipality_id = h.municipality_id and m.hand_over_id = h.id
         order by m.at desc, m.id desc limit 1), false))`,
    `h.state <> 'offered', h.offered_at, h.id`,
    `handed h where h.state <> 'offered' or h.to_me or exists (
       select from hand_over_message m where m.municipality_id = h.municipality_id and m.hand_over_id = h.id and m.author_id <> $2)`,
  )},
  'holderOffers', ${list(
    `json_build_object('caseId', mine.id, 'codeName', mine.code_name, 'from', (select people.ref from people where people.id = mine.holder_id))`,
    'mine.id',
    'mine where mine.holder_offered_to = $2',
  )},
  'led', ${list(
    `json_build_object('caseId', led.id, 'codeName', led.code_name, 'state', led.state, 'openedAt', led.opened_at,
       'aloneSince', led.alone_since, 'lookAgain', led.look_again)`,
    'led.opened_at, led.id',
    'led',
    'all',
  )},
  'meetings', ${list(
    `json_build_object('caseId', mine.id, 'codeName', mine.code_name, 'on', mine.next_date,
       'community', (select c.nickname from community c where c.municipality_id = $1 and c.id = mine.community_id))`,
    'mine.next_date, mine.id',
    `mine where mine.next_date between $4::date and $4::date + ${DATES_AHEAD} and mine.state not in ('closed', 'liftedOut', 'paused')`,
  )},
  'drafts', ${list(
    `json_build_object('kind', d.kind, 'caseId', mine.id, 'codeName', mine.code_name, 'updatedAt', d.updated_at)`,
    'd.updated_at desc, d.kind',
    `draft d left join mine on mine.id = d.case_id
     where d.municipality_id = $1 and d.person_id = $2 and (d.case_id is null or mine.id is not null)`,
  )},
  'news', ${list(
    `json_build_object('caseId', news.case_id, 'codeName', news.code_name, 'kind', news.kind, 'toMe', news.to_me, 'at', news.at,
       'actor', (select people.ref from people where people.id = news.actor_id))`,
    'news.at desc, news.case_id, news.sequence desc',
    'news',
  )},
  'likeCards', ${list(
    `json_build_object('id', l.id, 'version', l.version, 'situation', l.situation, 'ageBand', l.age_band, 'communityKind', l.community_kind,
       'what', l.what, 'signs', l.signs, 'starMoment', l.star_moment, 'tripwire', l.tripwire, 'advice', l.advice, 'state', l.state,
       'authoredByMe', l.author_id = $2, 'canRelease', false, 'releasedAt', l.released_at)`,
    'l.released_at desc, l.id',
    `learning_card l where l.municipality_id = $1 and l.state = 'released' and $6::boolean`,
    2,
  )}) as today`;
