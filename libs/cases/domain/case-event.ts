/**
 * What can happen in a forløb, in the log every participant may read.
 * Not here, on purpose: drafts, what somebody answered in a round, duty checks, known terms, reads and searches.
 */
export type CaseEventKind =
  | 'case.opened'
  | 'basis.stated'
  | 'participant.invited'
  | 'participant.removed'
  | 'participant.left'
  | 'participant.widened'
  | 'participant.suggested'
  | 'holder.offered'
  | 'holder.declined'
  | 'holder.withdrawn'
  | 'holder.changed'
  | 'hand-over.offered'
  | 'hand-over.accepted'
  | 'hand-over.declined'
  | 'hand-over.withdrawn'
  | 'case.moved'
  | 'case.paused'
  | 'case.resumed'
  | 'case.lifted-out'
  | 'observation.shared'
  | 'observation.revised'
  | 'observation.withdrawn'
  | 'observation.filled'
  | 'observation.assessed'
  | 'observation.assessment-asked'
  | 'observation.assessment-declined'
  | 'observation.assessment-shown'
  | 'child-voice.written'
  | 'child-voice.revised'
  | 'child-voice.withdrawn'
  | 'parent-contact.written'
  | 'parent-contact.revised'
  | 'parent-contact.withdrawn'
  | 'sparring.asked'
  | 'sparring.taken'
  | 'sparring.withdrawn'
  | 'message.written'
  | 'measure.proposed'
  | 'round.opened'
  | 'round.answered'
  | 'round.closed'
  | 'round.withdrawn'
  | 'follow-up.logged'
  | 'review.held'
  | 'case.closed'
  | 'case.reopened'
  | 'card.proposed'
  | 'card.released';

/** Events about the forløb as a whole. */
type AboutTheCase =
  | 'case.opened'
  | 'basis.stated'
  | 'case.moved'
  | 'case.paused'
  | 'case.resumed'
  | 'case.lifted-out'
  | 'case.closed'
  | 'case.reopened';

interface CaseAsAWhole {
  readonly kind: AboutTheCase;
  readonly caseId: string;
  readonly subjectId?: undefined;
}

interface SomethingInIt {
  readonly kind: Exclude<CaseEventKind, AboutTheCase>;
  readonly caseId: string;
  /** The observation, measure, round … it is about; the person for `participant.*` and `holder.*`; the round, never the answer, for `round.answered`. */
  readonly subjectId: string;
}

/** One event as it is announced: ids, never text. Sequence, actor and time are added when it is written. */
export type CaseEvent = CaseAsAWhole | SomethingInIt;
