import { id, insert, oneOf } from './sql.ts';

/** Forløb of one house, and people who work there; the first of them leads it. */
export const CASES_PER_HOUSE = 20;
export const PEOPLE_PER_HOUSE = 8;
const HOUSES_PER_CLUSTER = 10;
/** Numbers of the two teams among the units, and of their people among the people. */
const PPR = 1_000_001;
const SUPPORT = 1_000_002;
export const FIRST_OF_PPR = 10_000_000;
export const FIRST_OF_SUPPORT = 11_000_000;

const HOUSES = `ceil($2::numeric / ${CASES_PER_HOUSE})::int`;
/** Forløb that one consultant of a team looks after. */
export const CASES_PER_CONSULTANT = 40;
const TEAM = `ceil($2::numeric / ${CASES_PER_CONSULTANT})::int`;
/** Every third house is a school. */
export const isSchool = (house: string): string => `(${house}) % 3 = 0`;

const houses = `generate_series(1, ${HOUSES}) h`;
const staff = `${houses}, generate_series(0, ${PEOPLE_PER_HOUSE - 1}) k`;

const people = (from: string, n: string, name: string): string =>
  insert('person', from, { id: id('person', n), name });

const members = (
  from: string,
  n: string,
  { unit, role, profession }: { unit: string; role: string; profession: string },
): string =>
  insert('membership', from, {
    id: id('membership', n),
    person_id: id('person', n),
    unit_id: id('unit', unit),
    role,
    profession,
    valid_from: `'2024-08-01'`,
  });

const team = (unit: number, first: number, name: string, profession: string): readonly string[] => {
  const from = `generate_series(1, ${TEAM}) t`;
  return [
    people(from, `${first} + t`, `'${name} ' || t`),
    members(from, `${first} + t`, {
      unit: String(unit),
      role: `'consultant'`,
      profession: `'${profession}'`,
    }),
  ];
};

/** A municipality with its houses, teams and people. $1 its number · $2 its forløb, of which it has houses enough. */
export const PLACES: readonly string[] = [
  `insert into municipality (id, name) values (${id('municipality', '0')}, 'Prøvekommune ' || $1::int)`,
  insert('cluster', `generate_series(0, (${HOUSES} - 1) / ${HOUSES_PER_CLUSTER}) n`, {
    id: id('cluster', 'n'),
    name: `'Klynge ' || n + 1`,
  }),
  insert('unit', houses, {
    id: id('unit', 'h'),
    cluster_id: id('cluster', `(h - 1) / ${HOUSES_PER_CLUSTER}`),
    kind: `case when ${isSchool('h')} then 'skole' else 'dagtilbud' end`,
    name: `case when ${isSchool('h')} then 'Prøveskole ' else 'Prøvehus ' end || h`,
  }),
  insert('unit', `(values (${PPR}, 'ppr', 'PPR'), (${SUPPORT}, 'support', 'Support')) u (n, kind, name)`, {
    id: id('unit', 'n'),
    kind: 'kind',
    name: 'name',
  }),
  insert('community', `${houses}, generate_series(0, 2) k`, {
    id: id('community', 'h * 3 + k'),
    unit_id: id('unit', 'h'),
    kind: `case when ${isSchool('h')} then 'klasse' else 'stue' end`,
    nickname: `case when ${isSchool('h')} then ${oneOf(['0.a', '1.a', '2.a'], 'k')} else ${oneOf(['Stuen Rød', 'Stuen Blå', 'Stuen Gul'], 'k')} end`,
    size_band: `'from16to24'`,
  }),
  people(
    staff,
    `h * ${PEOPLE_PER_HOUSE} + k`,
    `case k when 0 then 'Leder ' || h else 'Medarbejder ' || h || '-' || k end`,
  ),
  members(staff, `h * ${PEOPLE_PER_HOUSE} + k`, {
    unit: 'h',
    role: `case k when 0 then 'leader' else 'staff' end`,
    profession: `case when k = 0 then 'leder' when ${isSchool('h')} then 'laerer' else 'paedagog' end`,
  }),
  ...team(PPR, FIRST_OF_PPR, 'Psykolog', 'psykolog'),
  ...team(SUPPORT, FIRST_OF_SUPPORT, 'Vejleder', 'vejleder'),
];

/** Unit that a participant comes from, by the place among the five: two of the house and its leader, PPR, Support. */
export const unitOfParticipant = (place: string, house: string): string =>
  `case ${place} when 4 then ${id('unit', String(PPR))} when 5 then ${id('unit', String(SUPPORT))} else ${id('unit', house)} end`;
