import { belongsTo, type Actor } from '@faellesblik/access/domain/actor';
import { dateOf, type CalendarDate, type Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { allowText, requireText, type Optional } from '@faellesblik/access/domain/field-checks';
import type { UnitKind } from '@faellesblik/access/domain/unit';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { requireBasis } from '@faellesblik/cases/domain/basis';
import type { CaseInMotion } from '@faellesblik/cases/domain/case';
import type { CaseFacts } from '@faellesblik/cases/domain/case-facts';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import { requireOpen } from '@faellesblik/cases/domain/move-case';
import type { ParticipantFunction } from '@faellesblik/cases/domain/participant';
import type { Urgency } from '@faellesblik/observations/domain/choices';
import { addWorkingDays, workingDaysBetween } from '@faellesblik/access/domain/working-days';

/** Working days within which a team replies, unless the municipality has another limit. */
export const replyWithinWorkingDays = 5;

/** The kinds of unit that can be asked. */
export const sparringUnitKinds: readonly UnitKind[] = ['ppr', 'support', 'sundhedspleje', 'social'];

/** What is asked. */
export interface SparringFields<Text extends string = GuardedText> {
  readonly question: Text;
  readonly wish?: Optional<Text>;
  readonly urgency: Urgency;
}

/** A request (sparringsanmodning) to one unit. Before it is taken the team sees this, and never the forløb. */
export interface SparringRequest extends SparringFields {
  readonly id: string;
  readonly caseId: string;
  readonly unitId: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly takenBy: string | null;
  readonly takenAt: Instant | null;
  readonly answeredAt: Instant | null;
  /** When it was taken back before anybody had taken it. */
  readonly withdrawnAt: Instant | null;
}

/** Does it wait for somebody to take it? */
export function waits({ takenAt, withdrawnAt }: Pick<SparringRequest, 'takenAt' | 'withdrawnAt'>): boolean {
  return takenAt === null && withdrawnAt === null;
}

/** Refuses a request without a question. */
export function checkSparring(fields: SparringFields<string>): void {
  requireText('question', fields.question, hardTextLimit);
  allowText('wish', fields.wish, hardTextLimit);
}

/** Asks a unit. It has to be one that can be asked, not be asked already, and the basis has to be stated. */
export function askForSparring(
  fields: SparringFields,
  made: { readonly id: string; readonly askedBy: string },
  unit: { readonly id: string; readonly kind: UnitKind },
  subject: CaseInMotion,
  facts: CaseFacts,
  earlier: readonly SparringRequest[],
  now: Instant,
): SparringRequest {
  requireOpen(subject);
  checkSparring(fields);
  if (!sparringUnitKinds.includes(unit.kind))
    throw new DomainError('sparring.unit-not-asked', { field: 'unitId' });
  if (earlier.some((one) => one.unitId === unit.id && waits(one))) {
    throw new DomainError('sparring.already-asked', { field: 'unitId' });
  }
  requireBasis(facts.hasBasis, unit.id !== subject.unitId);
  return {
    ...fields,
    ...made,
    caseId: subject.id,
    unitId: unit.id,
    askedAt: now,
    takenBy: null,
    takenAt: null,
    answeredAt: null,
    withdrawnAt: null,
  };
}

/** What still waits is withdrawn: the house that asked it is no longer with the children. */
export function withdrawWaiting(
  requests: readonly SparringRequest[],
  now: Instant,
): readonly SparringRequest[] {
  return requests.filter(waits).map((request) => ({ ...request, withdrawnAt: now }));
}

/** Takes a request, and with it a place in the forløb. Only members of the asked unit, and only once. */
export function takeSparring(
  request: SparringRequest,
  actor: Actor,
  subject: CaseInMotion,
  now: Instant,
): SparringRequest {
  if (!belongsTo(actor, request.unitId)) throw new DomainError('sparring.not-found');
  if (request.takenAt !== null) throw new DomainError('sparring.taken');
  if (request.withdrawnAt !== null) throw new DomainError('sparring.not-found');
  requireOpen(subject);
  return { ...request, takenBy: actor.personId, takenAt: now };
}

/** What somebody of this kind of unit becomes in the forløb by taking a request. */
export function functionOfTaker(kind: UnitKind): ParticipantFunction {
  return kind === 'ppr' ? 'ppr' : 'support';
}

/** The request answered, by the first message of the person who has taken it. */
export function answeredBy(request: SparringRequest, authorId: string, now: Instant): SparringRequest {
  const answers = request.answeredAt === null && request.takenBy === authorId;
  return answers ? { ...request, answeredAt: now } : request;
}

/** The last day for a reply: five working days after the day it was asked. */
export function dueDate(askedAt: Instant): CalendarDate {
  return addWorkingDays(dateOf(askedAt), replyWithinWorkingDays);
}

/** How many working days it has waited; the day it was asked is none. */
export function daysWaiting(askedAt: Instant, now: Instant): number {
  return workingDaysBetween(askedAt, now);
}
