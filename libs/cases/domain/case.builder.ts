import type { CaseInMotion } from './case';
import { factsAtTheStart, type CaseFacts } from './case-facts';

/** A forløb of the house for tests, held by its leader: an undring unless told otherwise. */
export function aCase(given: Partial<CaseInMotion> = {}): CaseInMotion {
  return {
    id: 'case',
    unitId: 'house',
    holderId: 'leader',
    state: 'wonder',
    level: 0,
    holderOfferedTo: null,
    pausedFrom: null,
    ...given,
  };
}

/** Facts for tests: nothing has happened yet, but for what is told. */
export function facts(given: Partial<CaseFacts> = {}): CaseFacts {
  return { ...factsAtTheStart, ...given };
}

/** Facts with which every step of the way is ready. */
export const everythingReady: CaseFacts = facts({
  sharedObservations: 1,
  observationsWithStrength: 1,
  adults: 3,
  secondAdult: true,
  hasBasis: true,
  outsiders: 1,
  perspectives: { staff: true, child: true, parents: false },
  communityMeasuresProposed: 1,
  roundOpen: true,
  measuresInRoundComplete: true,
  assentFromAnother: true,
  leaderAnswered: true,
});
