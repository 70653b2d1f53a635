import type { Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { allowText, requireText, type Optional } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import { voterIn, type AgreementRound, type Answer, type Stance, type Voice } from './agreement-round';

/** What somebody answers. */
export interface GivenAnswer<Text extends string = GuardedText> {
  readonly answer: Answer;
  readonly reason?: Optional<Text>;
  /** Hvad ville gøre det godt nok? */
  readonly wouldDo?: Optional<Text>;
}

/** Its free texts, for the guard. */
export const answerTexts = ['reason', 'wouldDo'] as const;

/** What each answer is, and which fields it has to say. */
const answerRules: Readonly<
  Record<Answer, { readonly voice: Voice; readonly needs: readonly (typeof answerTexts)[number][] }>
> = {
  yes: { voice: 'stance', needs: [] },
  yesBut: { voice: 'stance', needs: ['reason'] },
  abstain: { voice: 'stance', needs: [] },
  objection: { voice: 'stance', needs: ['reason', 'wouldDo'] },
  recommend: { voice: 'advice', needs: ['reason'] },
  recommendWithChange: { voice: 'advice', needs: ['reason'] },
  adviseAgainst: { voice: 'advice', needs: ['reason'] },
};

/** Which answers a voice can give, in the order they are shown. */
export function answersOf(voice: Voice): readonly Answer[] {
  return (Object.keys(answerRules) as Answer[]).filter((answer) => answerRules[answer].voice === voice);
}

/** Refuses an answer of the other voice, and one that does not say why. */
export function checkAnswer(voice: Voice, given: GivenAnswer<string>): void {
  const rule = answerRules[given.answer];
  if (rule.voice !== voice) throw new DomainError('round.other-voice', { field: 'answer', voice });
  for (const field of rule.needs) requireText(field, given[field], hardTextLimit);
  for (const field of answerTexts) allowText(field, given[field], hardTextLimit);
}

/** May this person answer: is the round open, and are they asked? Also after the deadline, until it is closed; also again. */
export function mayAnswer(round: Pick<AgreementRound, 'state' | 'voters'>, personId: string): boolean {
  return round.state === 'open' && voterIn(round, personId) !== null;
}

/** Adds an answer. The first one is kept; a later one stands beside it, and counts. */
export function answerRound(
  round: AgreementRound,
  personId: string,
  given: GivenAnswer,
  now: Instant,
): { readonly round: AgreementRound; readonly stance: Stance } {
  if (round.state !== 'open') throw new DomainError('round.closed');
  const voter = voterIn(round, personId);
  if (voter === null) throw new DomainError('round.not-asked');
  checkAnswer(voter.voice, given);
  const stance: Stance = {
    answer: given.answer,
    reason: given.reason ?? null,
    wouldDo: given.wouldDo ?? null,
    at: now,
  };
  const voters = round.voters.map((one) =>
    one === voter ? { ...one, stances: [...one.stances, stance] } : one,
  );
  return { round: { ...round, voters }, stance };
}
