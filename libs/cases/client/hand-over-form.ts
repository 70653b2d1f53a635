import type { Needs } from '@faellesblik/anonymisation/client/form-sending';
import type { HandOverKind, OfferHandOverInput } from '@faellesblik/contracts/generated/schema';
import type { CaseToHandOverQuery, HandOverUnitsQuery } from '@faellesblik/contracts/generated/cases';
import { BASIS_FIELDS, EMPTY_BASIS, basisNeeds, toBasisInput } from './basis-draft';
import type { BasisDraft } from './basis-draft';

const NEEDED = ['strengths', 'works'] as const;
const FURTHER = [
  'communities',
  'avoid',
  'structure',
  'childWords',
  'parents',
  'unknown',
  'firstDays',
] as const;
/** A text of a hand-over. */
export type HandOverText = (typeof NEEDED)[number] | (typeof FURTHER)[number];

/** A hand-over as it is being written. */
export type HandOverForm = Readonly<Record<HandOverText, string>> & {
  readonly toUnitId: string;
  readonly kind: HandOverKind | null;
  readonly startsOn: string;
  readonly basis: BasisDraft;
};

/** Nothing written yet. */
const EMPTY_HAND_OVER: HandOverForm = {
  toUnitId: '',
  kind: null,
  startsOn: '',
  basis: EMPTY_BASIS,
  strengths: '',
  works: '',
  communities: '',
  avoid: '',
  structure: '',
  childWords: '',
  parents: '',
  unknown: '',
  firstDays: '',
};

/**
 * The form before anything is written. On which basis the forløb stands is proposed, and not what the parents were told
 * then: that was about looking together, and this is about another house.
 */
export function blankHandOver(basis: CaseToHandOverQuery['caseWorkspace']['basis']): HandOverForm {
  if (!basis || basis.kind === 'anonymous') return EMPTY_HAND_OVER;
  return { ...EMPTY_HAND_OVER, basis: { ...EMPTY_BASIS, kind: basis.kind, other: basis.other ?? '' } };
}

type House = Pick<HandOverUnitsQuery['handOverUnits'][number], 'kind'>;

/** What kind of overgang it most likely is between two houses; null when the houses do not say. */
export function kindBetween(from: House, to: House | undefined): HandOverKind | null {
  if (to?.kind === 'specialtilbud') return 'toSpecialSetting';
  if (to && to.kind === from.kind) return 'newHouse';
  if (to?.kind === 'skole') return 'toSchool';
  return to?.kind === 'dagtilbud' && from.kind === 'dagpleje' ? 'toKindergarten' : null;
}

/** A draft as it was left. */
export function handOverFormOf(draft: unknown): HandOverForm {
  const kept = draft as Partial<HandOverForm> | null;
  return { ...EMPTY_HAND_OVER, ...kept, basis: { ...EMPTY_BASIS, ...kept?.basis } };
}

/** What it cannot go without, by its path in the input. */
export function handOverNeeds({ toUnitId, kind, startsOn, strengths, works, basis }: HandOverForm): Needs {
  return { toUnitId, kind, startsOn, strengths, works, ...basisNeeds(basis) };
}

/** The fields that show their own error. */
export const HAND_OVER_FIELDS: readonly string[] = [
  ...['toUnitId', 'kind', 'startsOn'],
  ...NEEDED,
  ...FURTHER,
  ...BASIS_FIELDS,
];

/** What is sent of it when nothing is missing. */
export function toHandOver(
  form: HandOverForm,
): Omit<OfferHandOverInput, 'caseId' | 'answers' | 'mutationId'> {
  const { toUnitId, kind, startsOn, strengths, works, basis } = form;
  if (!kind) throw new Error('A hand-over is sent when nothing is missing.');
  const further = Object.fromEntries(FURTHER.map((name) => [name, form[name].trim() || null]));
  return { toUnitId, kind, startsOn, strengths, works, ...further, basis: toBasisInput(basis) };
}
