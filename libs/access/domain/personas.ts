/** The people one can sign in as while the demo is on. */
export type PersonaKey =
  | 'leder-dagtilbud'
  | 'paedagog'
  | 'leder-skole'
  | 'laerer'
  | 'ppr'
  | 'support'
  | 'klyngeleder'
  | 'forvaltning'
  | 'administrator'
  | 'leder-anden-kommune';
