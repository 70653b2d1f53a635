import type { Actor } from '@faellesblik/access/domain/actor';
import type { CalendarDate, Instant } from '@faellesblik/access/domain/calendar';
import type { PersonRef } from '@faellesblik/access/server/access.types';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { CaseInMotion } from '@faellesblik/cases/domain/case';
import type { CaseFacts } from '@faellesblik/cases/domain/case-facts';
import type { Viewer } from '@faellesblik/cases/domain/case-policy';
import { isOpen } from '@faellesblik/cases/domain/case-state';
import {
  hasAnswered,
  voterIn,
  type AgreementRound,
  type RoundState,
  type Stance,
  type Voice,
} from '@faellesblik/measures/domain/agreement-round';
import { mayAnswer } from '@faellesblik/measures/domain/answer-round';
import { closingRequirements, mayClose } from '@faellesblik/measures/domain/close-round';
import { reveals } from '@faellesblik/measures/domain/round-view';
import type { AgreementRoundType } from './agreement-round.types';

/** One who is asked, as the database shows them to the reader: while it is blind, no stances but the reader's own. */
export interface VoterRow {
  readonly person: PersonRef;
  readonly voice: Voice;
  /** Known to all who take part, also while it is blind. */
  readonly answered: boolean;
  /** The first answer first. */
  readonly stances: readonly Stance[];
}

/** A round as a read gives it. */
export interface RoundRow {
  readonly id: string;
  readonly state: RoundState;
  readonly openedAt: Instant;
  readonly deadline: Instant;
  readonly closedAt: Instant | null;
  readonly decision: GuardedText | null;
  readonly reviewOn: CalendarDate | null;
  readonly measureIds: readonly string[];
  readonly voters: readonly VoterRow[];
}

/** Who reads it, and the forløb it belongs to. */
export interface RoundReader {
  readonly actor: Actor;
  /** `null`: reads it without taking part, as a leader of the house may. */
  readonly participation: Viewer['participation'];
  readonly subject: CaseInMotion;
  readonly facts: CaseFacts;
}

/** A round as one reader may see it. The database hides what is blind already; here it is hidden once more. */
export function roundView(
  row: RoundRow,
  { actor, participation, subject, facts }: RoundReader,
): AgreementRoundType {
  const round = asRuled(row, subject.id);
  const { personId } = actor;
  const revealed = reveals(round, personId);
  return {
    ...row,
    voters: row.voters.map((voter) => ({ ...voter, stances: revealed ? voter.stances : [] })),
    asked: voterIn(round, personId)?.voice ?? null,
    answered: hasAnswered(round, personId),
    revealed,
    requirements: closingRequirements(round, facts, personId),
    canAnswer: participation !== null && isOpen(subject.state) && mayAnswer(round, personId),
    canClose: mayClose(round, subject, facts, actor),
  };
}

/** As the rules know a round. Who leads is asked by none of the rules used here: the facts have counted it. */
function asRuled(row: RoundRow, caseId: string): AgreementRound {
  const voters = row.voters.map(({ person, voice, stances }) => ({
    personId: person.id,
    voice,
    leads: false,
    stances,
  }));
  return { ...row, caseId, voters };
}
