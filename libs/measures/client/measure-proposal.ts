import { addDays } from '@faellesblik/access/domain/calendar';
import { workingDayBy, workingDayFrom } from '@faellesblik/access/domain/working-days';
import type {
  Approach,
  FindingAnswer,
  MakesSense,
  MeasureLevel,
  ProposeMeasureInput,
} from '@faellesblik/contracts/generated/schema';
import { durationWeeks } from '@faellesblik/measures/domain/measure';
import type { Needs } from '@faellesblik/anonymisation/client/form-sending';

/** Days from the start to the first follow-up that is proposed. */
const FIRST_FOLLOW_UP_DAYS = 14;

/** A measure while it is written. */
export interface MeasureProposal {
  readonly title: string;
  readonly level: MeasureLevel | null;
  readonly levelReason: string;
  readonly approach: string;
  readonly what: string;
  readonly when: string;
  readonly ownerId: string;
  readonly coOwnerId: string;
  readonly start: string;
  readonly durationWeeks: number;
  readonly goal: string;
  /** Three lines, of which two are needed. */
  readonly signs: readonly string[];
  readonly firstFollowUp: string;
  readonly makesSense: MakesSense | null;
}

/** Nothing written yet; it starts on the next working day, lasts six weeks, and is followed up after two. */
export function blankProposal(today: string): MeasureProposal {
  return {
    title: '',
    level: null,
    levelReason: '',
    approach: '',
    what: '',
    when: '',
    ownerId: '',
    coOwnerId: '',
    start: workingDayFrom(today),
    durationWeeks: durationWeeks.proposed,
    goal: '',
    signs: ['', '', ''],
    firstFollowUp: firstFollowUpAfter(workingDayFrom(today)),
    makesSense: null,
  };
}

/** The proposal with another start; the first follow-up moves along as long as nobody has chosen its day. */
export function startingOn(proposal: MeasureProposal, start: string): MeasureProposal {
  const untouched = proposal.start !== '' && proposal.firstFollowUp === firstFollowUpAfter(proposal.start);
  return untouched && start !== ''
    ? { ...proposal, start, firstFollowUp: firstFollowUpAfter(start) }
    : { ...proposal, start };
}

function firstFollowUpAfter(start: string): string {
  return workingDayBy(addDays(start, FIRST_FOLLOW_UP_DAYS));
}

/** What a proposal cannot go without; a reason for its level only when the soft gate asks for one. */
export function proposalNeeds(proposal: MeasureProposal, asksForReason: boolean): Needs {
  const { title, level, approach, what, when, ownerId, start, goal, signs, firstFollowUp, levelReason } =
    proposal;
  return {
    title,
    level,
    ...(asksForReason ? { levelReason } : {}),
    approach,
    what,
    when,
    goal,
    'signs.0': signs[0] ?? '',
    'signs.1': signs[1] ?? '',
    ownerId,
    start,
    firstFollowUp,
  };
}

/** What is sent. */
export function proposalInput(
  caseId: string,
  proposal: MeasureProposal,
  asksForReason: boolean,
  answers: readonly FindingAnswer[],
): Omit<ProposeMeasureInput, 'mutationId'> {
  const { level, approach, makesSense, coOwnerId, levelReason, signs, ...fields } = proposal;
  if (level === null) throw new Error('It is sent only when a level is chosen.');
  return {
    ...fields,
    caseId,
    level,
    levelReason: asksForReason ? levelReason : null,
    approach: approach as Approach,
    makesSense: makesSense ?? 'notAsked',
    coOwnerId: coOwnerId || null,
    signs: signs.filter((sign) => sign.trim() !== ''),
    answers: [...answers],
  };
}
