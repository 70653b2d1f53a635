/**
 * The states of a forløb. What is only thought of is a proposal (forslag), not a state. Hand-over is a row
 * beside it: the sender works on until the receiver has said yes.
 */
export const caseStates = [
  'wonder',
  'sharedLook',
  'agreeing',
  'running',
  'review',
  'paused',
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
  'basisOrDutyCheck',
] as const;
export type RequirementCode = (typeof requirementCodes)[number];

/** Who may take a step: pædagogisk leder of the community's unit, the case holder (tovholder); or nobody, when its time has come. */
export type Mover = 'leader' | 'holder' | 'time';

/** One step in the life of a forløb. */
export interface Transition {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly who: readonly Mover[];
  readonly guard: readonly RequirementCode[];
  readonly sentence: string;
}

/** The states in which somebody works on it. */
export const openStates = ['wonder', 'sharedLook', 'agreeing', 'running', 'review'] as const;

/** From where it can rest. While a round is open people are asked, and wait for each other. */
export const pausableStates = ['wonder', 'sharedLook', 'running', 'review'] as const;

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
    from: 'agreeing',
    to: 'sharedLook',
    who: ['leader', 'holder'],
    guard: [],
    sentence: 'A round that cannot end is withdrawn, and the measures are proposals again.',
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
  ...pausableStates.map((from): Transition => ({
    from,
    to: 'paused',
    who: ['leader'],
    guard: [],
    sentence: 'It rests, with a reason and a day to look again.',
  })),
  ...pausableStates.map((to): Transition => ({
    from: 'paused',
    to,
    who: ['leader', 'holder'],
    guard: [],
    sentence: 'It goes on where it was.',
  })),
  ...openStates.map((from): Transition => ({
    from,
    to: 'liftedOut',
    who: ['leader'],
    guard: ['basisOrDutyCheck'],
    sentence: 'A formal process goes on in the journal system; here only the fact is kept.',
  })),
  ...(['closed', 'liftedOut'] as const).map((from): Transition => ({
    from,
    to: 'cleared',
    who: ['time'],
    guard: [],
    sentence: 'When it has been kept long enough only the learning card and counts are left.',
  })),
];

/** Is somebody working on it now? Paused, lifted out and closed forløb are not open. */
export function isOpen(state: CaseState): boolean {
  return (openStates as readonly CaseState[]).includes(state);
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
