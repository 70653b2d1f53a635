import { isLeaderOf, type Actor } from '@faellesblik/access/domain/actor';
import { addDays, dateOf, type CalendarDate, type Instant } from '@faellesblik/access/domain/calendar';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { allowText, requireDate, requireText, type Optional } from '@faellesblik/access/domain/field-checks';
import type { UnitKind } from '@faellesblik/access/domain/unit';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { checkBasis, type Basis } from './basis';
import { ageBands, type AgeBand, type CaseInMotion } from './case';
import type { Community } from './community';
import { hardTextLimit, softTextLimit } from './limits';
import { requireOpen } from './move-case';
import type { Participant } from './participant';

/** Offered, until the receiving leader accepts or declines it with a word, or it is withdrawn: by the holder, or because the forløb rests or ends. */
export const handOverStates = ['offered', 'accepted', 'declined', 'withdrawn'] as const;
export type HandOverState = (typeof handOverStates)[number];

/** What kind of overgang it is. */
export const handOverKinds = ['toKindergarten', 'toSchool', 'newHouse', 'toSpecialSetting', 'other'] as const;
export type HandOverKind = (typeof handOverKinds)[number];

/** What has to be told. */
export const neededHandOverTexts = ['strengths', 'works'] as const;
/** What may be told besides. */
export const furtherHandOverTexts = [
  'communities',
  'avoid',
  'structure',
  'childWords',
  'parents',
  'unknown',
  'firstDays',
] as const;

/** What the sender writes. */
export type HandOverTexts<Text extends string = GuardedText> = Readonly<
  Record<(typeof neededHandOverTexts)[number], Text> &
    Partial<Record<(typeof furtherHandOverTexts)[number], Optional<Text>>>
>;

/** A hand-over (overgang) as it is offered. */
export interface HandOverOffer extends HandOverTexts<string> {
  readonly toUnitId: string;
  readonly kind: HandOverKind;
  /** The first day in the new place. */
  readonly startsOn: CalendarDate;
  readonly basis: Basis<string>;
}

/** What the answer to a hand-over is held against. */
export interface OfferedHandOver {
  readonly id: string;
  readonly caseId: string;
  readonly toUnitId: string;
  readonly kind: HandOverKind;
  readonly startsOn: CalendarDate;
  readonly state: HandOverState;
}

/** Weeks from the start to the follow-up of both houses; it is held within two weeks of that. */
export const followUpAfterWeeks = 6;
/** Weeks from the start until the former tovholder no longer looks on. */
export const looksOnForWeeks = 8;

/**
 * Refuses an offer to the own house, one without strengths and what works, and one on *anonym sparring*: who receives
 * the children is told who they are.
 */
export function checkHandOver(
  offer: HandOverOffer,
  subject: Pick<CaseInMotion, 'unitId'>,
  now: Instant,
): void {
  if (offer.toUnitId === subject.unitId) throw new DomainError('hand-over.own-unit', { field: 'toUnitId' });
  requireDate('startsOn', offer.startsOn, now);
  for (const name of neededHandOverTexts) requireText(name, offer[name], hardTextLimit);
  for (const name of furtherHandOverTexts) allowText(name, offer[name], hardTextLimit);
  if (offer.basis.kind === 'anonymous')
    throw new DomainError('hand-over.not-anonymous', { field: 'basis.kind' });
  checkBasis(offer.basis);
}

/** What acceptance changes of a forløb. */
type Handed = CaseInMotion & {
  readonly communityId: string;
  readonly ageBand: AgeBand;
  readonly nextDate: CalendarDate | null;
};

/**
 * Accepts it to a community of the own house: the leader is tovholder, all look anew together, and the next date is the
 * follow-up of both houses. The children are as old as the new house has them.
 */
export function acceptHandOver<T extends Handed>(
  offered: OfferedHandOver,
  subject: T,
  community: Community,
  actor: Actor,
  now: Instant,
): T {
  requireAnswerer(offered, actor);
  requireOpen(subject);
  if (community.unitId !== offered.toUnitId)
    throw new DomainError('community.not-found', { field: 'communityId' });
  const house = actor.memberships.find((one) => one.unitId === offered.toUnitId)?.unitKind;
  return {
    ...subject,
    unitId: community.unitId,
    communityId: community.id,
    ageBand: ageBandAfter(subject.ageBand, offered.kind, house),
    state: 'sharedLook',
    holderId: actor.personId,
    holderOfferedTo: null,
    nextDate: weeksIn(offered, followUpAfterWeeks, now),
  };
}

/** The last day on which the former tovholder looks on: both houses have had time to follow up together. */
export function looksOnUntil(offered: Pick<OfferedHandOver, 'startsOn'>, now: Instant): CalendarDate {
  return weeksIn(offered, looksOnForWeeks, now);
}

/** The youngest that a house has; other houses have children of several bands. */
const youngestOf: Readonly<Partial<Record<UnitKind, AgeBand>>> = { skole: 'age6to9', fritid: 'age6to9' };
const youngestAfter: Readonly<Partial<Record<HandOverKind, AgeBand>>> = { toKindergarten: 'age3to5' };

/** The age band in the new house: it moves on when that house has only older children, and never back. */
export function ageBandAfter(before: AgeBand, kind: HandOverKind, house?: UnitKind): AgeBand {
  const atLeast = [before, youngestAfter[kind], house && youngestOf[house]];
  return ageBands.findLast((band) => atLeast.includes(band)) ?? before;
}

/** So many weeks after the first day, or after today when that has been. */
function weeksIn({ startsOn }: Pick<OfferedHandOver, 'startsOn'>, weeks: number, now: Instant): CalendarDate {
  const today = dateOf(now);
  return addDays(startsOn > today ? startsOn : today, weeks * 7);
}

/** Those of the old house leave; the former tovholder looks on until both have followed up (`looksOnUntil`). */
export function afterHandOver(
  participants: readonly Pick<Participant, 'personId'>[],
  formerHolderId: string,
  holderId: string,
): { readonly leaving: readonly string[]; readonly observers: readonly string[] } {
  const others = participants.map(({ personId }) => personId).filter((id) => id !== holderId);
  return {
    leaving: others.filter((id) => id !== formerHolderId),
    observers: others.filter((id) => id === formerHolderId),
  };
}

/** Refuses a *nej tak* without a word, and from anybody but who is asked. */
export function checkDecline(offered: OfferedHandOver, word: string, actor: Actor): void {
  requireAnswerer(offered, actor);
  requireText('word', word, softTextLimit);
}

/** Refuses a question or an answer when nothing is offered any more, and from others than the two who talk it over. Who takes over as tovholder takes the offer over too. */
export function checkHandOverMessage(
  offered: OfferedHandOver & { readonly offeredBy: string },
  text: string,
  actor: Actor,
): void {
  requireOffered(offered);
  if (offered.offeredBy !== actor.personId && !isLeaderOf(actor, offered.toUnitId))
    throw new DomainError('hand-over.only-sides');
  requireText('text', text, softTextLimit);
}

/** Refuses what has been answered or withdrawn (`hand-over.settled`). */
export function requireOffered({ state }: Pick<OfferedHandOver, 'state'>): void {
  if (state !== 'offered') throw new DomainError('hand-over.settled', { state });
}

function requireAnswerer(offered: OfferedHandOver, actor: Actor): void {
  requireOffered(offered);
  if (!isLeaderOf(actor, offered.toUnitId)) throw new DomainError('hand-over.only-receiver');
}
