/** The states of a forløb. Draft, paused, hand-over, lifted out and cleared are named here and reached later. */
export const caseStates = [
  'draft',
  'wonder',
  'sharedLook',
  'agreeing',
  'running',
  'review',
  'paused',
  'handOver',
  'liftedOut',
  'closed',
  'cleared',
] as const;
export type CaseState = (typeof caseStates)[number];

/** What the way on can need: one item of the checklist *For at komme videre*. */
export const requirementCodes = [
  'observationWithStrength',
  'secondAdult',
  'basis',
  'perspectives',
  'communityMeasure',
  'everyoneAnswered',
  'assentFromAnother',
  'leaderAnswered',
  'noOpenObjection',
  'measuresComplete',
  'communityMeasureFollowedUp',
] as const;
export type RequirementCode = (typeof requirementCodes)[number];

/** Who may take a step: pædagogisk leder of the community's unit, the case holder (tovholder). */
export type Mover = 'leader' | 'holder';

/** One step in the life of a forløb. */
export interface Transition {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly who: readonly Mover[];
  readonly guard: readonly RequirementCode[];
  readonly sentence: string;
}

/** The life of a forløb as data. The first step from a state is the way on that the checklist shows. */
export const caseLife: readonly Transition[] = [
  {
    from: 'wonder',
    to: 'sharedLook',
    who: ['leader', 'holder'],
    guard: ['observationWithStrength', 'secondAdult', 'basis'],
    sentence: 'Others look with us when somebody has seen a strength and nobody stands alone.',
  },
  {
    from: 'sharedLook',
    to: 'agreeing',
    who: ['holder'],
    guard: ['perspectives', 'communityMeasure'],
    sentence: 'We agree when there is more than one perspective and something to do in the community first.',
  },
  {
    from: 'agreeing',
    to: 'running',
    who: ['leader'],
    guard: ['everyoneAnswered', 'leaderAnswered', 'assentFromAnother', 'noOpenObjection', 'measuresComplete'],
    sentence: 'The measures run when those who were asked have had their say and nobody objects any longer.',
  },
  {
    from: 'running',
    to: 'review',
    who: ['leader', 'holder'],
    guard: [],
    sentence: 'We look at how it went.',
  },
  {
    from: 'review',
    to: 'closed',
    who: ['leader'],
    guard: [],
    sentence: 'The leader closes, with what we learned.',
  },
  {
    from: 'review',
    to: 'running',
    who: ['leader', 'holder'],
    guard: [],
    sentence: 'It works, and we go on.',
  },
  {
    from: 'review',
    to: 'sharedLook',
    who: ['leader', 'holder'],
    guard: [],
    sentence: 'We look again, here or with more people.',
  },
  ...(['wonder', 'sharedLook', 'agreeing', 'running'] as const).map((from): Transition => ({
    from,
    to: 'closed',
    who: ['leader'],
    guard: [],
    sentence: 'The leader may close at any time, with a reason.',
  })),
  {
    from: 'closed',
    to: 'sharedLook',
    who: ['leader'],
    guard: [],
    sentence: 'What comes back is opened again, with a note, and earlier measures are visible.',
  },
];

/** The states in which somebody works on it. */
export const openStates: readonly CaseState[] = ['wonder', 'sharedLook', 'agreeing', 'running', 'review'];

/** Is somebody working on it now? Paused, handed over, lifted out and closed forløb are not open. */
export function isOpen(state: CaseState): boolean {
  return openStates.includes(state);
}

/** The step between two states, or `null` when there is none. */
export function transition(from: CaseState, to: CaseState): Transition | null {
  return caseLife.find((step) => step.from === from && step.to === to) ?? null;
}

/** Where the checklist leads from this state; `null` where there is no way on to show. */
export function nextState(state: CaseState): CaseState | null {
  if (!isOpen(state)) return null;
  return caseLife.find((step) => step.from === state)?.to ?? null;
}
