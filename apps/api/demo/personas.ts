import type { Persona } from '@faellesblik/access/server/persona';

/** The municipality of the demo, and a small second one that shows that nothing crosses. Both invented. */
export const SOLVANG = '01920000-0000-7000-8000-000000000001';
export const LILLEHAVN = '01920000-0000-7000-8000-000000000002';

const who = (number: number, municipalityId = SOLVANG): Persona['who'] => ({
  municipalityId,
  personId: `01920000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`,
});

/** Everybody one can try the demo as. Their ids are fixed; all other people get theirs when the demo is made. */
export const personas: readonly Persona[] = [
  {
    key: 'leder-dagtilbud',
    name: 'Birgitte Holm',

    unit: 'Børnehuset Solstrålen',
    side: 'dagtilbud',
    who: who(1),
  },
  {
    key: 'paedagog',
    name: 'Amina Yusuf',

    unit: 'Børnehuset Solstrålen',
    side: 'dagtilbud',
    who: who(2),
  },
  {
    key: 'leder-skole',
    name: 'Henrik Dahl',

    unit: 'Engbakkeskolen',
    side: 'skole',
    who: who(3),
  },
  {
    key: 'laerer',
    name: 'Sofie Lindgren',

    unit: 'Engbakkeskolen',
    side: 'skole',
    who: who(4),
  },
  { key: 'ppr', name: 'Katrine Winther', unit: 'PPR Solvang', side: 'ppr', who: who(5) },
  {
    key: 'support',
    name: 'Mikkel Toft',

    unit: 'Support Solvang',
    side: 'support',
    who: who(6),
  },
  {
    key: 'klyngeleder',
    name: 'Lone Abildgaard',

    unit: 'Klynge Øst',
    side: 'forvaltning',
    who: who(7),
  },
  {
    key: 'forvaltning',
    name: 'Peter Juhl',

    unit: 'Børn og Læring',
    side: 'forvaltning',
    who: who(8),
  },
  {
    key: 'administrator',
    name: 'Maja Krogh',

    unit: 'Børn og Læring',
    side: 'forvaltning',
    who: who(9),
  },
  {
    key: 'leder-anden-kommune',
    name: 'Thomas Vang',

    unit: 'Børnehuset Havnegården',
    side: 'dagtilbud',
    who: who(10, LILLEHAVN),
  },
];

/** The fixed id of somebody one can try the demo as; nobody else has one. */
export const fixedIdOf = (name: string): string | undefined =>
  personas.find((persona) => persona.name === name)?.who.personId;

/** The administrator whom the demo founds its first municipality with. */
export const administratorOfSolvang = { name: 'Maja Krogh', who: who(9) } as const;
