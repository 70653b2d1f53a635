import {
  CASES_PER_CONSULTANT,
  CASES_PER_HOUSE,
  FIRST_OF_PPR,
  FIRST_OF_SUPPORT,
  isSchool,
  PEOPLE_PER_HOUSE,
  unitOfParticipant,
} from './places.ts';
import { id, insert, oneOf, text } from './sql.ts';

/** Rows of one forløb. */
export const PER_CASE = { observations: 12, measures: 4, followUps: 8, messages: 6, reads: 20 } as const;

/** The last of ten is closed, the one before has held status, the others are in indsats. */
const state = `case n % 10 when 9 then 'closed' when 8 then 'review' else 'running' end`;

const CONSULTANT = `(n - 1) / ${CASES_PER_CONSULTANT}`;

/** Every forløb of the municipality: number, house, when it was opened, and who takes part: holder, makker, leader, PPR, Support. */
const CASES = `(select n, house, id, people, people[1] as holder, $3::timestamptz - make_interval(days => 60 + n % 90) as opened
  from (select n, house, ${id('case', 'n')} as id, array[
      ${id('person', `house * ${PEOPLE_PER_HOUSE} + 1 + n % 7`)}, ${id('person', `house * ${PEOPLE_PER_HOUSE} + 1 + (n + 1) % 7`)},
      ${id('person', `house * ${PEOPLE_PER_HOUSE}`)},
      ${id('person', `${FIRST_OF_PPR} + 1 + ${CONSULTANT}`)}, ${id('person', `${FIRST_OF_SUPPORT} + 1 + ${CONSULTANT}`)}] as people
    from (select n, 1 + (n - 1) / ${CASES_PER_HOUSE} as house from generate_series(1, $2::int) n) numbered) placed) c`;

const each = (rows: number): string => `${CASES}, generate_series(1, ${rows}) k`;
const byTurns = (n: string): string => `people[1 + (${n}) % 5]`;
const after = (days: string, more = '0'): string =>
  `opened + make_interval(days => ${days}, mins => 480 + ${more})`;
const dayAfter = (days: string): string => `(${after(days)})::date`;
const measure = (k: string): string => id('measure', `n * 10 + ${k}`);
const round = id('round', 'n');

/** What the log of a forløb says, from the rows that are there. */
const HAPPENED = `(
  select case_id, kind, subject_id, actor_id, at, row_number() over (partition by case_id order by at, kind, subject_id) as sequence from (
    select id as case_id, 'case.opened' as kind, null::uuid as subject_id, opened_by as actor_id, opened_at as at from "case" where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'basis.stated', null, stated_by, stated_at from basis where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'participant.invited', person_id, invited_by, since from participant where municipality_id = ${id('municipality', '0')} and function not in ('holder', 'leader')
    union all select case_id, 'observation.shared', id, author_id, shared_at from observation where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'sparring.asked', id, asked_by, asked_at from sparring_request where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'sparring.taken', id, taken_by, taken_at from sparring_request where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'message.written', id, author_id, at from message where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'measure.proposed', id, proposed_by, proposed_at from measure where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'round.opened', id, opened_by, opened_at from agreement_round where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'round.answered', round_id, person_id, answered_at from round_voter where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'round.closed', id, opened_by, closed_at from agreement_round where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'follow-up.logged', id, author_id, at from follow_up where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'review.held', id, held_by, at from review where municipality_id = ${id('municipality', '0')}
    union all select case_id, 'case.closed', null, closed_by, at from closing where municipality_id = ${id('municipality', '0')}) happened) logged`;

/** Forløb with all that belongs to them. $1 number of the municipality · $2 forløb · $3 today · $4 their code names. */
export const FORLOEB: readonly string[] = [
  insert('case', CASES, {
    id: 'c.id',
    code_name: '($4::text[])[n]',
    community_id: id('community', 'house * 3 + n % 3'),
    unit_id: id('unit', 'house'),
    focus: `case n % 2 when 0 then 'community' else 'childrenInCommunity' end`,
    age_band: `case when ${isSchool('house')} then 'age6to9' else 'age3to5' end`,
    state,
    level: '1 + n % 2',
    wondering: text('wondering', 'n'),
    holder_id: 'holder',
    opened_by: 'people[3]',
    opened_at: 'opened',
    next_date: `case n % 10 when 9 then null else ($3::timestamptz)::date + n % 21 end`,
  }),
  insert('basis', CASES, {
    case_id: 'c.id',
    kind: `'parentsInvolved'`,
    how: text('parentsText', 'n'),
    week: `to_char(opened, 'IYYY-"W"IW')`,
    stated_by: 'people[3]',
    stated_at: after('1'),
  }),
  insert('participant', each(5), {
    case_id: 'c.id',
    person_id: 'people[k]',
    unit_id: unitOfParticipant('k', 'house'),
    function: `case when k = 2 and ${isSchool('house')} then 'laerer' else ${oneOf(['holder', 'paedagog', 'leader', 'ppr', 'support'], 'k - 1')} end`,
    sees_from: `'start'`,
    second_adult: 'k = 2',
    invited_by: 'people[3]',
    since: `opened + make_interval(mins => k)`,
  }),
  insert('observation', each(PER_CASE.observations), {
    id: id('observation', 'n * 100 + k'),
    case_id: 'c.id',
    author_id: byTurns('n + k'),
    shared_at: after('3 * k', 'n % 300'),
    wondering: text('wondering', 'n + k'),
    concrete: text('concrete', 'n + k'),
    situation: oneOf(['freePlay', 'circleTime', 'cloakroom', 'transition', 'recess'], 'n + k'),
    strengths: text('strengths', 'n + k / 2'),
    goes_well: text('goesWell', 'n + k / 3'),
    frequency: oneOf(['once', 'weekly', 'daily'], 'n + k'),
    week: `to_char(${after('3 * k')}, 'IYYY-"W"IW')`,
    children_count: '4 + (n + k) % 18',
    adults_count: '1 + k % 3',
    participation: '1 + (n + k) % 5',
    practice: text('practice', 'n + k'),
    child_place: text('childPlace', 'n + k'),
    child_place_source: oneOf(['said', 'drawn', 'seenByAdults'], 'n + k'),
    parents_view: `'talked'`,
    parents_text: text('parentsText', 'n + k'),
    tried: `array[${text('tried', 'n + k')}]`,
    urgency: oneOf(['canWait', 'within14Days'], 'n + k'),
  }),
  insert('sparring_request', CASES, {
    id: id('request', 'n'),
    case_id: 'c.id',
    unit_id: unitOfParticipant('4', 'house'),
    question: text('question', 'n'),
    urgency: `'within14Days'`,
    community_kind: `case when ${isSchool('house')} then 'klasse' else 'stue' end`,
    age_band: `case when ${isSchool('house')} then 'age6to9' else 'age3to5' end`,
    side: `case when ${isSchool('house')} then 'skole' else 'dagtilbud' end`,
    asked_by: 'holder',
    asked_at: after('4'),
    taken_by: 'people[4]',
    taken_at: after('5'),
    answered_at: after('7'),
  }),
  insert('message', each(PER_CASE.messages), {
    id: id('message', 'n * 10 + k'),
    case_id: 'c.id',
    kind: oneOf(['question', 'strength', 'hypothesis', 'idea', 'reply', 'strength'], 'k - 1'),
    text: text('message', 'k - 1'),
    author_id: byTurns('k + 2'),
    at: after('5 + k', 'n % 200'),
    reply_to: `case k when 5 then ${id('message', 'n * 10 + 4')} end`,
  }),
  insert('measure', each(PER_CASE.measures), {
    id: measure('k'),
    case_id: 'c.id',
    state: `case n % 10 when 9 then 'ended' else 'running' end`,
    title: text('title', 'k - 1'),
    level: oneOf(['everyone', 'everyone', 'group', 'individualInCommunity'], 'k - 1'),
    approach: oneOf(['structure', 'pictograms', 'adultPosition', 'playGroups'], 'k - 1'),
    what: text('what', 'k - 1'),
    when: text('when', 'n + k'),
    owner_id: 'people[1 + k % 2]',
    co_owner_id: 'people[2 - k % 2]',
    start: dayAfter('42'),
    duration_weeks: '6',
    goal: text('goal', 'n + k'),
    signs: `array[${text('signs', 'n + k')}, ${text('signs', 'n + k + 1')}]`,
    makes_sense: oneOf(['yes', 'partly', 'notAsked'], 'n + k'),
    first_follow_up: dayAfter('45'),
    next_follow_up: `case n % 10 when 9 then null else ($3::timestamptz)::date + (n + k) % 14 end`,
    level_reason: `case k when 4 then ${text('reason', 'n')} end`,
    proposed_by: byTurns('n + k'),
    proposed_at: after('37', 'k'),
  }),
  insert('agreement_round', CASES, {
    id: round,
    case_id: 'c.id',
    state: `'closed'`,
    opened_by: 'people[3]',
    opened_at: after('38'),
    deadline: after('41'),
    closed_at: after('40', '60'),
    decision: text('reason', 'n'),
    review_on: dayAfter('56'),
  }),
  insert('round_measure', each(PER_CASE.measures), { round_id: round, measure_id: measure('k') }),
  insert('round_voter', each(5), {
    round_id: round,
    person_id: 'people[k]',
    case_id: 'c.id',
    voice: `case when k > 3 then 'advice' else 'stance' end`,
    answered_at: after('39', 'k'),
  }),
  insert('stance', each(5), {
    round_id: round,
    person_id: 'people[k]',
    number: '1',
    case_id: 'c.id',
    answer: `case when k > 3 then 'recommend' else 'yes' end`,
    reason: text('reason', 'n + k'),
    at: after('39', 'k'),
  }),
  insert('follow_up', `${each(PER_CASE.measures)}, generate_series(1, ${PER_CASE.followUps}) j`, {
    id: id('followUp', 'n * 100 + k * 10 + j'),
    case_id: 'c.id',
    measure_id: measure('k'),
    author_id: 'people[1 + (k + j) % 2]',
    held_on: dayAfter('44 + j'),
    done: oneOf(['yes', 'yes', 'partly', 'no'], 'n + k + j'),
    participation: '1 + (n + k + j) % 5',
    line: text('line', 'n + k + j'),
    at: after('44 + j', 'k * 10'),
  }),
  insert('review', `${CASES} where n % 10 >= 8`, {
    id: id('review', 'n'),
    case_id: 'c.id',
    outcome: `case n % 10 when 9 then 'goalReached' else 'worksContinue' end`,
    reason: text('review', 'n'),
    held_by: 'people[3]',
    at: after('56'),
  }),
  insert('closing', `${CASES} where n % 10 = 9`, {
    case_id: 'c.id',
    reason: `'goalReached'`,
    difference: text('difference', 'n'),
    did_not: text('didNot', 'n'),
    closed_by: 'people[3]',
    at: after('57'),
  }),
  insert('case_event', HAPPENED, {
    case_id: 'case_id',
    sequence: 'sequence',
    kind: 'kind',
    subject_id: 'subject_id',
    actor_id: 'actor_id',
    at: 'at',
  }),
  `insert into case_counter (municipality_id, case_id, sequence)
    select municipality_id, case_id, max(sequence) from case_event where municipality_id = ${id('municipality', '0')} group by municipality_id, case_id`,
  insert('access_log', each(PER_CASE.reads), {
    person_id: byTurns('n + k'),
    at: after('k * 2', 'n % 400'),
    what: `'case.read'`,
    case_id: 'c.id',
  }),
];
