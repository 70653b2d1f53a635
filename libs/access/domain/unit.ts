/** What a unit (enhed) can be. */
export const unitKinds = [
  'dagtilbud',
  'dagpleje',
  'skole',
  'fritid',
  'specialtilbud',
  'ppr',
  'support',
  'sundhedspleje',
  'social',
  'forvaltning',
] as const;
export type UnitKind = (typeof unitKinds)[number];

/** The sides (sider) that are balanced and coloured. */
export const sides = [
  'dagtilbud',
  'skole',
  'fritid',
  'ppr',
  'support',
  'social',
  'sundhed',
  'forvaltning',
] as const;
export type Side = (typeof sides)[number];

/** Dagpleje sits with dagtilbud; a specialtilbud sits with the schools. */
const sideByKind: Readonly<Record<UnitKind, Side>> = {
  dagtilbud: 'dagtilbud',
  dagpleje: 'dagtilbud',
  skole: 'skole',
  fritid: 'fritid',
  specialtilbud: 'skole',
  ppr: 'ppr',
  support: 'support',
  sundhedspleje: 'sundhed',
  social: 'social',
  forvaltning: 'forvaltning',
};

/** The side a unit of this kind speaks from. */
export function sideOf(kind: UnitKind): Side {
  return sideByKind[kind];
}
