import type { CaseFacts } from './case-facts';
import { nextState, transition, type CaseState, type RequirementCode } from './case-state';

/** One item of the checklist *For at komme videre*. */
export interface Requirement {
  readonly code: RequirementCode;
  readonly met: boolean;
}

/** When each requirement is met. */
const isMet: Readonly<Record<RequirementCode, (facts: CaseFacts) => boolean>> = {
  observationWithStrength: (facts) => facts.observationsWithStrength >= 1,
  secondAdult: (facts) => facts.secondAdult,
  basis: (facts) => facts.hasBasis || facts.outsiders === 0,
  perspectives: ({ perspectives }) => perspectives.staff && (perspectives.child || perspectives.parents),
  communityMeasure: (facts) => facts.communityMeasuresProposed >= 1,
  everyoneAnswered: (facts) => facts.roundOpen && (facts.answersMissing === 0 || facts.deadlinePassed),
  assentFromAnother: (facts) => facts.assentFromAnother,
  leaderAnswered: (facts) => facts.leaderAnswered,
  noOpenObjection: (facts) => facts.roundOpen && facts.openObjections === 0,
  measuresComplete: (facts) => facts.measuresInRoundComplete,
  communityMeasureFollowedUp: (facts) => facts.communityMeasuresFollowedUp >= 1,
  basisOrDutyCheck: (facts) => facts.hasBasis || facts.hasDutyCheck,
};

/** What would tell how somebody has answered. */
const toldAfterTheReveal: readonly RequirementCode[] = ['assentFromAnother', 'noOpenObjection'];

/** Is this one thing in place? */
export function requirement(code: RequirementCode, facts: CaseFacts): Requirement {
  return { code, met: isMet[code](facts) };
}

/** What the step from one state to the other needs, and what of it is in place. */
export function requirementsOf(from: CaseState, to: CaseState, facts: CaseFacts): readonly Requirement[] {
  return (transition(from, to)?.guard ?? []).map((code) => requirement(code, facts));
}

/** What the way on from this state needs: the checklist, with everything on it. */
export function requirementsFor(state: CaseState, facts: CaseFacts): readonly Requirement[] {
  const to = nextState(state);
  return to === null ? [] : requirementsOf(state, to, facts);
}

/**
 * The checklist as one viewer may know it. While the round is blind, who has not answered (or is not asked)
 * sees whose answer is missing, and neither assent nor objection.
 */
export function requirementsForViewer(
  state: CaseState,
  facts: CaseFacts,
  viewer: { readonly answered: boolean },
): readonly Requirement[] {
  const all = requirementsFor(state, facts);
  if (viewer.answered) return all;
  return all.filter((one) => !toldAfterTheReveal.includes(one.code));
}

/** The codes that are not in place. */
export function missing(requirements: readonly Requirement[]): readonly RequirementCode[] {
  return requirements.filter((one) => !one.met).map((one) => one.code);
}
