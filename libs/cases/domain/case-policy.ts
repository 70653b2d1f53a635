import { isLeaderOf, type Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { mayUse, Permission } from '@faellesblik/access/domain/permission';
import type { CaseInMotion } from './case';
import type { CaseFacts } from './case-facts';
import { isOpen, pausableStates, type CaseState } from './case-state';
import { isMover } from './move-case';
import type { Participant } from './participant';

/** What the viewer's buttons go by. What is still needed for a step is told by the requirements, not here. */
export interface ViewerCan {
  readonly invite: boolean;
  readonly removeParticipants: boolean;
  readonly widenView: boolean;
  readonly suggestParticipant: boolean;
  readonly leave: boolean;
  readonly offerHolder: boolean;
  readonly answerHolderOffer: boolean;
  /** Hand the forløb to another house, and take the offer back. */
  readonly offerHandOver: boolean;
  readonly stateBasis: boolean;
  readonly beginSharedLook: boolean;
  readonly shareObservation: boolean;
  readonly writeMessage: boolean;
  readonly askForSparring: boolean;
  readonly proposeMeasure: boolean;
  readonly openRound: boolean;
  readonly withdrawRound: boolean;
  readonly followUp: boolean;
  readonly holdReview: boolean;
  readonly pause: boolean;
  readonly resume: boolean;
  readonly liftOut: boolean;
  readonly close: boolean;
  readonly reopen: boolean;
  /** Read and write the words that may never stand in its texts. */
  readonly readKnownTerms: boolean;
}

/** Somebody in front of a forløb: who they are, and what they are in it (`null`: not a participant). */
export interface Viewer {
  readonly actor: Actor;
  readonly participation: Pick<Participant, 'function'> | null;
}

type Sentence = (viewer: Viewer, subject: CaseInMotion, facts: CaseFacts) => boolean;

/** Each right as a sentence. */
const sentences: Readonly<Record<keyof ViewerCan, Sentence>> = {
  invite: (viewer, subject) => leads(viewer, subject) && isOpen(subject.state),
  removeParticipants: (viewer, subject) => leads(viewer, subject) && isOpen(subject.state),
  widenView: (viewer, subject) => leads(viewer, subject) && isOpen(subject.state),
  suggestParticipant: (viewer, subject) =>
    uses(viewer, Permission.SuggestParticipant) &&
    worksOnIt(viewer, subject) &&
    !leads(viewer, subject) &&
    isOpen(subject.state),
  leave: (viewer, subject) => viewer.participation !== null && !holds(viewer, subject),
  offerHolder: (viewer, subject) => leadsOrHolds(viewer, subject) && isOpen(subject.state),
  answerHolderOffer: (viewer, subject) =>
    worksOnIt(viewer, subject) && subject.holderOfferedTo === viewer.actor.personId && isOpen(subject.state),
  offerHandOver: (viewer, subject) => holds(viewer, subject) && isOpen(subject.state),
  stateBasis: (viewer, subject) => leadsOrHolds(viewer, subject) && isOpen(subject.state),
  beginSharedLook: (viewer, subject) => leadsOrHolds(viewer, subject) && isIn(subject, 'wonder'),
  shareObservation: (viewer, subject) =>
    uses(viewer, Permission.ShareObservation) && worksOnIt(viewer, subject) && isOpen(subject.state),
  writeMessage: (viewer, subject) =>
    uses(viewer, Permission.WriteMessage) && worksOnIt(viewer, subject) && isOpen(subject.state),
  askForSparring: (viewer, subject) => leadsOrHolds(viewer, subject) && isOpen(subject.state),
  proposeMeasure: (viewer, subject) =>
    uses(viewer, Permission.ProposeMeasure) && worksOnIt(viewer, subject) && isIn(subject, 'sharedLook'),
  openRound: (viewer, subject, facts) =>
    isMover(subject, ['holder'], viewer.actor) && isIn(subject, 'sharedLook') && !facts.roundOpen,
  withdrawRound: (viewer, subject) => leadsOrHolds(viewer, subject) && isIn(subject, 'agreeing'),
  followUp: (viewer, subject, facts) =>
    uses(viewer, Permission.FollowUp) &&
    worksOnIt(viewer, subject) &&
    isOpen(subject.state) &&
    facts.measuresRunning > 0,
  holdReview: (viewer, subject) => leadsOrHolds(viewer, subject) && isIn(subject, 'running', 'review'),
  pause: (viewer, subject) => leads(viewer, subject) && isIn(subject, ...pausableStates),
  resume: (viewer, subject) => leadsOrHolds(viewer, subject) && isIn(subject, 'paused'),
  liftOut: (viewer, subject) => leads(viewer, subject) && isOpen(subject.state),
  close: (viewer, subject) => leads(viewer, subject) && isOpen(subject.state),
  reopen: (viewer, subject) => leads(viewer, subject) && isIn(subject, 'closed'),
  readKnownTerms: (viewer, subject) =>
    uses(viewer, Permission.KeepKnownTerms) && leadsOrHolds(viewer, subject) && !isIn(subject, 'cleared'),
};

/** May the viewer do this one thing now? */
export function may(
  right: keyof ViewerCan,
  viewer: Viewer,
  subject: CaseInMotion,
  facts: CaseFacts,
): boolean {
  return sentences[right](viewer, subject, facts);
}

/** Refuses what the viewer may not do (`case.not-allowed`); `details.right` names it. */
export function requireRight(
  right: keyof ViewerCan,
  viewer: Viewer,
  subject: CaseInMotion,
  facts: CaseFacts,
): void {
  if (!may(right, viewer, subject, facts)) throw new DomainError('case.not-allowed', { right });
}

/** Everything the viewer may do now. */
export function viewerCan(viewer: Viewer, subject: CaseInMotion, facts: CaseFacts): ViewerCan {
  const entries = Object.entries(sentences).map(([right, sentence]) => [
    right,
    sentence(viewer, subject, facts),
  ]);
  return Object.fromEntries(entries) as ViewerCan;
}

function leads(viewer: Viewer, subject: CaseInMotion): boolean {
  return isLeaderOf(viewer.actor, subject.unitId);
}

function holds(viewer: Viewer, subject: CaseInMotion): boolean {
  return subject.holderId === viewer.actor.personId;
}

function leadsOrHolds(viewer: Viewer, subject: CaseInMotion): boolean {
  return isMover(subject, ['leader', 'holder'], viewer.actor);
}

/** Takes part and does more than look on, or leads the house. */
function worksOnIt(viewer: Viewer, subject: CaseInMotion): boolean {
  const takesPart = viewer.participation !== null && viewer.participation.function !== 'observer';
  return takesPart || leads(viewer, subject);
}

function uses(viewer: Viewer, permission: Permission): boolean {
  return mayUse(viewer.actor, permission);
}

function isIn(subject: CaseInMotion, ...states: readonly CaseState[]): boolean {
  return states.includes(subject.state);
}
