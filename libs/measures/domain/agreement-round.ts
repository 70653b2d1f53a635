import type { CalendarDate, Instant } from '@faellesblik/access/domain/calendar';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { ParticipantFunction } from '@faellesblik/cases/domain/participant';

/** An agreement round is open, closed with or without a decision, or withdrawn: then nobody learns what was answered. */
export const roundStates = ['open', 'closed', 'withdrawn'] as const;
export type RoundState = (typeof roundStates)[number];

/** What one is asked for: the house takes a stance, the others give advice. */
export const voices = ['stance', 'advice'] as const;
export type Voice = (typeof voices)[number];

/** All answers there are: four stances, then three kinds of advice. */
export const answers = [
  'yes',
  'yesBut',
  'abstain',
  'objection',
  'recommend',
  'recommendWithChange',
  'adviseAgainst',
] as const;
export type Answer = (typeof answers)[number];

/** One answer (tilkendegivelse) as given. The first is kept, a later one stands beside it. */
export interface Stance<Text extends string = GuardedText> {
  readonly answer: Answer;
  readonly reason: Text | null;
  /** Hvad ville gøre det godt nok? */
  readonly wouldDo: Text | null;
  readonly at: Instant;
}

/** One who is asked, with what they have answered, the first answer first. */
export interface Voter {
  readonly personId: string;
  readonly voice: Voice;
  /** Leads the house of the community. */
  readonly leads: boolean;
  readonly stances: readonly Stance[];
}

/** A round (aftalerunde) about one or several measures. */
export interface AgreementRound {
  readonly id: string;
  readonly caseId: string;
  readonly measureIds: readonly string[];
  readonly state: RoundState;
  readonly openedAt: Instant;
  readonly deadline: Instant;
  readonly voters: readonly Voter[];
  readonly closedAt: Instant | null;
  readonly decision: GuardedText | null;
  readonly reviewOn: CalendarDate | null;
}

/** A participant as the rule of voices sees them. */
export interface RoundParticipant {
  readonly personId: string;
  readonly function: ParticipantFunction;
  /** Of the community's unit. */
  readonly ofTheHouse: boolean;
  /** Leader of the community's unit. */
  readonly leads: boolean;
}

/** What this participant is asked for; observers are not asked. */
export function voiceOf(participant: RoundParticipant): Voice | null {
  if (participant.function === 'observer') return null;
  return participant.ofTheHouse ? 'stance' : 'advice';
}

/** Everybody who is asked, none of whom has answered. */
export function votersAmong(participants: readonly RoundParticipant[]): readonly Voter[] {
  return participants.flatMap((one) => {
    const voice = voiceOf(one);
    return voice === null ? [] : [{ personId: one.personId, voice, leads: one.leads, stances: [] }];
  });
}

/** The voter who is this person, or `null` when they are not asked. */
export function voterIn(round: Pick<AgreementRound, 'voters'>, personId: string): Voter | null {
  return round.voters.find((one) => one.personId === personId) ?? null;
}

/** Has this person answered at all? */
export function hasAnswered(round: Pick<AgreementRound, 'voters'>, personId: string): boolean {
  return (voterIn(round, personId)?.stances.length ?? 0) > 0;
}

/** The answer that counts: the newest. */
export function standing(voter: Voter): Answer | null {
  return voter.stances.at(-1)?.answer ?? null;
}

/** Those whose newest answer is an objection. */
export function openObjections(round: Pick<AgreementRound, 'voters'>): readonly Voter[] {
  return round.voters.filter((one) => standing(one) === 'objection');
}

/** Those who are asked and have not answered; when it closes they are listed *ikke svaret*. Silent is not yes. */
export function silentVoters(round: Pick<AgreementRound, 'voters'>): readonly Voter[] {
  return round.voters.filter((one) => one.stances.length === 0);
}
