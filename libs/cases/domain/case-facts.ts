/**
 * What the guards know of a forløb: counts and answers, never rows or text.
 * The database counts them independently of who asks, so that somebody who sees half the history gets the same answer.
 */
export interface CaseFacts {
  /** Observations that have been shared. */
  readonly sharedObservations: number;
  /** Of these, the ones that name a strength. */
  readonly observationsWithStrength: number;
  /** Participants now, observers included. */
  readonly adults: number;
  /** A participant now is second adult (makker), and is not the case holder. */
  readonly secondAdult: boolean;
  /** The basis has been stated. */
  readonly hasBasis: boolean;
  /**
   * The duty to notify has been considered (underretningsovervejelse), as far as the reader may know: the one fact that is not
   * the same for everybody, since it would tell others that somebody has.
   */
  readonly hasDutyCheck: boolean;
  /** Participants now who are not of the community's unit. */
  readonly outsiders: number;
  readonly perspectives: Perspectives;
  /** Measures at community level (for everyone or a group) that are proposed or later, and have not ended. */
  readonly communityMeasuresProposed: number;
  /** Measures at community level with at least one follow-up, ended ones included. */
  readonly communityMeasuresFollowedUp: number;
  /** Measures that run now. */
  readonly measuresRunning: number;
  /** An agreement round is open; the facts below are about that round, and all empty without one. */
  readonly roundOpen: boolean;
  /** Each measure of the round has owner, signs and first follow-up date. */
  readonly measuresInRoundComplete: boolean;
  /** People asked who have not answered; without those who have left the forløb. */
  readonly answersMissing: number;
  /** The round's deadline has passed. */
  readonly deadlinePassed: boolean;
  /** Somebody of the house who does not lead it says *ja* or *ja, men* (the newest answer counts). */
  readonly assentFromAnother: boolean;
  /** A leader of the house has answered. */
  readonly leaderAnswered: boolean;
  /** People whose newest answer is an objection. */
  readonly openObjections: number;
}

/** Whose view is there. *Endnu ikke, fordi …* counts as an answer. */
export interface Perspectives {
  readonly staff: boolean;
  readonly child: boolean;
  readonly parents: boolean;
}

/** The facts about rounds while none is open. */
export const noRound = {
  roundOpen: false,
  measuresInRoundComplete: false,
  answersMissing: 0,
  deadlinePassed: false,
  assentFromAnother: false,
  leaderAnswered: false,
  openObjections: 0,
} as const satisfies Partial<CaseFacts>;

/** The facts about a round. */
export type RoundFacts = Pick<CaseFacts, keyof typeof noRound>;

/** The facts of a forløb that has just been opened by one person. */
export const factsAtTheStart: CaseFacts = {
  sharedObservations: 0,
  observationsWithStrength: 0,
  adults: 1,
  secondAdult: false,
  hasBasis: false,
  hasDutyCheck: false,
  outsiders: 0,
  perspectives: { staff: false, child: false, parents: false },
  communityMeasuresProposed: 0,
  communityMeasuresFollowedUp: 0,
  measuresRunning: 0,
  ...noRound,
};
