import { neededTexts, type ObservationFields } from '@faellesblik/observations/domain/observation';
import { fieldsOfLine } from '@faellesblik/observations/domain/quiet-fields';

/** Everything an observation says, by its name in the domain. */
export const OBSERVATION_FIELDS: readonly (keyof ObservationFields)[] = [
  ...neededTexts,
  'situation',
  ...Object.values(fieldsOfLine).flat(),
];

/** The column that holds it. */
export const columnOf = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const fieldsJson = OBSERVATION_FIELDS.map((name) => `'${name}', o.${columnOf(name)}`).join(', ');

/** What assessments are read from: who has given one, and the numbers that the reader may see. `$2` is the forløb. */
export const ASSESSMENTS = `
  select given.observation_id, given.place, given.person_id, given.asked_id, given.at, number.participation,
    number.shown_at is not null as shown
  from gate.assessors($2) given
  left join assessment number on number.municipality_id = $1
    and number.observation_id = given.observation_id and number.place = given.place`;

/** SQL that makes an ObservationAddition as JSON of the row `d`. */
export const additionJson = (person: (column: string) => string): string =>
  `json_build_object('line', d.line, 'number', d.number, 'by', ${person('d.author_id')}, 'at', d.at,
    'mine', d.author_id = (select gate.person()), 'fields', d.content)`;

/**
 * SQL that makes an Observation as JSON of the row `o`. Beside it stand `assessments`, made of ASSESSMENTS, and what
 * `person` reads: SQL for a PersonRef of the id in a column.
 */
export const observationJson = (person: (column: string) => string): string => {
  const assessment = `json_build_object('by', ${person('a.person_id')}, 'asked', ${person('a.asked_id')}, 'at', a.at,
    'mine', a.person_id = (select gate.person()), 'shown', a.shown, 'participation', a.participation,
    'declined', (select coalesce(json_agg(${person('n.person_id')} order by n.at, n.person_id), '[]') from assessment_declined n
      where n.municipality_id = o.municipality_id and n.observation_id = o.id))`;
  return `json_build_object('id', o.id, 'author', ${person('o.author_id')}, 'sharedAt', o.shared_at, 'version', o.version,
  'revised', o.version > 1, 'mine', o.author_id = (select gate.person()), ${fieldsJson},
  'additions', (select coalesce(json_agg(${additionJson(person)} order by d.at, d.line), '[]') from (
    select distinct on (worded.line) worded.* from observation_addition worded
    where worded.municipality_id = o.municipality_id and worded.observation_id = o.id
    order by worded.line, worded.number desc) d),
  'assessments', (select coalesce(json_agg(${assessment} order by a.place), '[]') from assessments a where a.observation_id = o.id))`;
};
