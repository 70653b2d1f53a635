import { LIKE_ENOUGH, resemblanceOf, stemsOf } from '@faellesblik/platform/server/database/search';
import type { HitPlace } from './case-search.types';

/** Answers of one search, and texts shown of each. */
const CASES_AT_MOST = 30;
const HITS_AT_MOST = 3;

/** Around what was found in a snippet: characters that nobody can write. */
export const HIT_START = '\uE000';
export const HIT_END = '\uE001';
const HEADLINE = `StartSel=${HIT_START}, StopSel=${HIT_END}, MaxFragments=1, MinWords=10, MaxWords=22`;

/** One kind of text: how it is shown, and where it stands. `at` decides between equals, the newest first. */
const texts = (
  place: HitPlace,
  columns: {
    readonly caseId: string;
    readonly subjectId: string;
    readonly at: string;
    readonly text: string;
  },
  from: string,
): string =>
  `select ${columns.caseId} as case_id, '${place}' as place, ${columns.subjectId} as subject_id, ${columns.at} as at, ${columns.text} as text, words from ${from}`;

/** Rows of the forløb that the reader sees. The ids come first: so that no row of another forløb is ever asked about. */
const MINE = `municipality_id = $1 and case_id = any (array(select id from mine))`;

const TEXTS = [
  texts('wondering', { caseId: 'id', subjectId: 'id', at: 'opened_at', text: 'wondering' }, 'mine'),
  texts(
    'observation',
    {
      caseId: 'case_id',
      subjectId: 'id',
      at: 'shared_at',
      text: `concat_ws(' · ', wondering, concrete, strengths, goes_well, practice, child_place, child_place_not_yet, parents_text,
        array_to_string(tried, ' · '), wish)`,
    },
    'observations',
  ),
  texts(
    'observation',
    {
      caseId: 'case_id',
      subjectId: 'observation_id',
      at: 'at',
      text: `concat_ws(' · ', content ->> 'practice', content ->> 'childPlace', content ->> 'childPlaceNotYet', content ->> 'parentsText',
        content ->> 'wish', (select string_agg(one, ' · ') from jsonb_array_elements_text(nullif(content -> 'tried', 'null')) as one))`,
    },
    `(select distinct on (observation_id, line) * from observation_addition
      where municipality_id = $1 and observation_id = any (array(select id from observations))
      order by observation_id, line, number desc) newest`,
  ),
  texts(
    'measure',
    {
      caseId: 'case_id',
      subjectId: 'id',
      at: 'proposed_at',
      text: `concat_ws(' · ', title, what, "when", goal, array_to_string(signs, ' · '))`,
    },
    `measure where ${MINE}`,
  ),
  texts('message', { caseId: 'case_id', subjectId: 'id', at: 'at', text: 'text' }, `message where ${MINE}`),
].join('\n  union all ');

/** The words of a text that are likest to those of the search: what is marked when no stem fits. */
const LIKEST = `(select string_agg(likest.stem::text, ' | ')::tsquery from unnest($5::text[]) as word cross join lateral (
    select plainto_tsquery('pg_catalog.danish', part) as stem from regexp_split_to_table(shown.text, '[[:space:][:punct:]]+') as part
    where part <> '' order by similarity(without_accents(part), without_accents(word)) desc limit 1) likest
  where numnode(likest.stem) > 0)`;

/**
 * The forløb in which something was found, the best first, and where. The search is logged without its words, and with each
 * forløb that words are shown of.
 * $1 municipality · $2 reader · $3 now · $4 search · $5 words that may be misspelt
 */
export const CASE_SEARCH = `
with mine as materialized (
  select c.id, c.wondering, c.words, c.opened_at, concat_ws(' ', c.code_name, m.nickname) as name
  from "case" c join community m on m.municipality_id = c.municipality_id and m.id = c.community_id
  where c.municipality_id = $1 and c.state <> 'cleared'
), observations as materialized (
  select * from observation where ${MINE} and withdrawn_at is null
), texts as (
  ${TEXTS}
), matched as materialized (
  select texts.*, stems, ts_rank(words, stems) as rank, coalesce(likeness, 0) as likeness
  from texts cross join ${stemsOf('$4')} as stems cross join lateral ${resemblanceOf('$5', 'texts.text')} as near(likeness)
  where words @@ stems or likeness >= ${LIKE_ENOUGH}
), ranked as (
  select matched.*, row_number() over (partition by case_id order by rank desc, likeness desc, at desc) as place_in_case from matched
), named as (
  select id, position(lower($4) in lower(name)) > 0 or coalesce(${resemblanceOf('$5', 'name')} >= ${LIKE_ENOUGH}, false) as fits from mine
), found as materialized (
  select named.id, named.fits, coalesce(best.rank, 0) as rank, coalesce(best.likeness, 0) as likeness
  from named left join ranked best on best.case_id = named.id and best.place_in_case = 1
  where named.fits or best.case_id is not null
  order by named.fits desc, 3 desc, 4 desc, named.id limit ${CASES_AT_MOST}
), shown as materialized (
  select ranked.* from ranked join found on found.id = ranked.case_id where place_in_case <= ${HITS_AT_MOST}
), logged as (
  insert into access_log (municipality_id, person_id, at, what, case_id)
  select $1, $2, $3, 'search.cases', null union all select distinct $1::uuid, $2::uuid, $3::timestamptz, 'search.cases', case_id from shown
)
select found.id as "caseId", (select coalesce(json_agg(json_build_object('place', shown.place, 'subjectId', shown.subject_id,
    'snippet', ts_headline('pg_catalog.danish', shown.text, coalesce(shown.stems || ${LIKEST}, shown.stems), '${HEADLINE}'))
    order by shown.place_in_case), '[]') from shown where shown.case_id = found.id) as hits
from found order by found.fits desc, found.rank desc, found.likeness desc, found.id`;
