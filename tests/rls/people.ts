import type { TestDatabase, Viewer } from '../support/database';

/** A readable id: the same number is the same thing in every test. */
export const id = (number: number): string => `01920000-0000-7000-9000-${String(number).padStart(12, '0')}`;

export const SOLVANG = id(1);
export const LILLEHAVN = id(2);
const EAST = id(11);
const HARBOUR = id(12);
export const HOUSE = id(21);
export const SCHOOL = id(22);
export const PPR = id(23);
const HARBOUR_HOUSE = id(24);

const inSolvang = (number: number): Viewer => ({ municipalityId: SOLVANG, personId: id(number) });

/** Everybody in these tests, by what they are to the one forløb. All invented. */
export const people = {
  leader: inSolvang(101),
  participant: inSolvang(102),
  newcomer: inSolvang(103),
  observer: inSolvang(104),
  colleague: inSolvang(105),
  schoolLeader: inSolvang(106),
  psychologist: inSolvang(107),
  removed: inSolvang(108),
  movedAway: inSolvang(109),
  leftPpr: inSolvang(110),
  clusterLeader: inSolvang(111),
  administration: inSolvang(112),
  administrator: inSolvang(113),
  otherMunicipality: { municipalityId: LILLEHAVN, personId: id(114) },
} as const satisfies Readonly<Record<string, Viewer>>;
export type PersonName = keyof typeof people;

/** Signed in nowhere: the settings that row level security reads are empty. */
export const nobody: Viewer = { municipalityId: '', personId: '' };

const memberships: readonly (readonly [PersonName, unitId: string, role: string, validTo?: string])[] = [
  ['leader', HOUSE, 'leader'],
  ['participant', HOUSE, 'staff'],
  ['newcomer', HOUSE, 'staff'],
  ['observer', HOUSE, 'staff'],
  ['colleague', HOUSE, 'staff'],
  ['schoolLeader', SCHOOL, 'leader'],
  ['psychologist', PPR, 'consultant'],
  ['removed', HOUSE, 'staff'],
  ['movedAway', HOUSE, 'staff', '2021-12-31'],
  ['movedAway', SCHOOL, 'staff'],
  ['leftPpr', PPR, 'consultant', '2021-12-31'],
  ['leftPpr', SCHOOL, 'staff'],
  ['clusterLeader', SCHOOL, 'clusterLeader'],
  ['administration', SCHOOL, 'administration'],
  ['administrator', SCHOOL, 'administrator'],
  ['otherMunicipality', HARBOUR_HOUSE, 'leader'],
];

/** Lays out two municipalities with their houses and people. */
export async function layOutPeople({ privileged }: TestDatabase): Promise<void> {
  await privileged(
    `insert into municipality (id, name) values ($1, 'Solvang Kommune'), ($2, 'Lillehavn Kommune')`,
    [SOLVANG, LILLEHAVN],
  );
  await privileged(
    `insert into cluster (municipality_id, id, name) values ($1, $2, 'Klynge Øst'), ($3, $4, 'Havnen')`,
    [SOLVANG, EAST, LILLEHAVN, HARBOUR],
  );
  await privileged(
    `insert into unit (municipality_id, id, cluster_id, kind, name) values
       ($1, $2, $3, 'dagtilbud', 'Børnehuset Solstrålen'), ($1, $4, $3, 'skole', 'Engbakkeskolen'), ($1, $5, null, 'ppr', 'PPR Solvang'),
       ($6, $7, $8, 'dagtilbud', 'Børnehuset Havnegården')`,
    [SOLVANG, HOUSE, EAST, SCHOOL, PPR, LILLEHAVN, HARBOUR_HOUSE, HARBOUR],
  );
  for (const [name, { municipalityId, personId }] of Object.entries(people)) {
    await privileged('insert into person (municipality_id, id, name) values ($1, $2, $3)', [
      municipalityId,
      personId,
      name,
    ]);
  }
  for (const [number, [name, unitId, role, validTo]] of memberships.entries()) {
    const { municipalityId, personId } = people[name];
    await privileged(
      `insert into membership (municipality_id, id, person_id, unit_id, role, profession, valid_from, valid_to)
       values ($1, $2, $3, $4, $5, 'paedagog', '2020-01-01', $6)`,
      [municipalityId, id(200 + number), personId, unitId, role, validTo ?? null],
    );
  }
}
