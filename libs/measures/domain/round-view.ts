import type { RoundFacts } from '@faellesblik/cases/domain/case-facts';
import { isAfter, type Instant } from '@faellesblik/access/domain/calendar';
import {
  hasAnswered,
  openObjections,
  silentVoters,
  standing,
  type AgreementRound,
  type Answer,
} from './agreement-round';

/**
 * Does the round show its answers to this person? When it is closed, or once they have answered themselves.
 * Observers, newcomers and everybody who is not asked see them when it is closed.
 */
export function reveals(round: Pick<AgreementRound, 'state' | 'voters'>, personId: string): boolean {
  return round.state === 'closed' || hasAnswered(round, personId);
}

/** What the guards of the forløb need to know of an open round; of a closed one nothing is open. */
export function roundFacts(round: AgreementRound, measuresComplete: boolean, now: Instant): RoundFacts {
  return {
    roundOpen: round.state === 'open',
    measuresInRoundComplete: measuresComplete,
    answersMissing: silentVoters(round).length,
    deadlinePassed: isAfter(now, round.deadline),
    assentFromAnother: round.voters.some(
      (one) => !one.leads && one.voice === 'stance' && isAssent(standing(one)),
    ),
    leaderAnswered: round.voters.some((one) => one.leads && one.stances.length > 0),
    openObjections: openObjections(round).length,
  };
}

function isAssent(answer: Answer | null): boolean {
  return answer === 'yes' || answer === 'yesBut';
}
