import { LILLEHAVN } from './personas';
import type { Place } from './place';

/** Lillehavn Kommune: small, and there to show that nothing crosses. */
export const lillehavn: Place = {
  founding: {
    municipality: 'Lillehavn Kommune',
    unit: 'Børn og Unge',
    administrator: 'Grethe Storm',
    who: { municipalityId: LILLEHAVN, personId: '01920000-0000-7000-8000-000000000111' },
  },
  clusters: [],
  units: [
    {
      name: 'Børnehuset Havnegården',
      kind: 'dagtilbud',
      people: [
        ['Thomas Vang', 'leader', 'leder'],
        ['Jasmin Karlsson', 'staff', 'paedagog'],
        ['Emil Rask', 'staff', 'paedagogmedhjaelper'],
      ],
      communities: [
        ['Stuen Mågen', 'stue', 'from16to24'],
        ['Stuen Tejsten', 'stue', 'from8to15'],
      ],
    },
    {
      name: 'Havneskolen',
      kind: 'skole',
      people: [
        ['Lis Overgaard', 'leader', 'leder'],
        ['Davud Mirzaei', 'staff', 'laerer'],
      ],
      communities: [['1.a', 'klasse', 'from16to24']],
    },
    { name: 'PPR Lillehavn', kind: 'ppr', people: [['Noor van Dijk', 'consultant', 'psykolog']] },
  ],
};
