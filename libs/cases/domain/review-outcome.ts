import type { CaseState } from './case-state';

/** What a status ends in: exactly one of four. */
export const outcomes = ['goalReached', 'worksContinue', 'adjust', 'inviteMore'] as const;
export type Outcome = (typeof outcomes)[number];

/** What an outcome does to the forløb. */
export interface OutcomeEffect {
  readonly state: CaseState;
  /** How much wider the circle becomes. */
  readonly levelUp: 0 | 1;
  /** Another unit is asked for sparring, with this status. */
  readonly asksAnotherUnit: boolean;
  /** Days until we look again when nobody gives a date; `null` when there is nothing more to look at. */
  readonly daysToNext: number | null;
}

/** Goal reached waits in *status* for the leader to close; six weeks is the rhythm, fourteen days the limit for new help. */
export const outcomeEffects: Readonly<Record<Outcome, OutcomeEffect>> = {
  goalReached: { state: 'review', levelUp: 0, asksAnotherUnit: false, daysToNext: null },
  worksContinue: { state: 'running', levelUp: 0, asksAnotherUnit: false, daysToNext: 42 },
  adjust: { state: 'sharedLook', levelUp: 0, asksAnotherUnit: false, daysToNext: 14 },
  inviteMore: { state: 'sharedLook', levelUp: 1, asksAnotherUnit: true, daysToNext: 14 },
};
