/** The people one can sign in as while the demo is on. */
export const personaKeys = [
  'leder-dagtilbud',
  'paedagog',
  'leder-skole',
  'laerer',
  'ppr',
  'support',
  'klyngeleder',
  'forvaltning',
  'administrator',
  'leder-anden-kommune',
] as const;
export type PersonaKey = (typeof personaKeys)[number];
