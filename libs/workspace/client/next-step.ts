import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { RequirementCode } from '@faellesblik/contracts/generated/schema';
import { reviewDay } from './review-day';

/** What the one primary button of a forløb does: open a page or tab (a path under the forløb), or act right here. */
export type NextStep =
  | { readonly kind: 'go'; readonly to: string; readonly word: string }
  | { readonly kind: 'invite' | 'basis' | 'beginSharedLook' | 'resume'; readonly word: string };

/** The next thing this viewer can do to bring the forløb on; null when it waits for others. */
export function nextStep(workspace: CaseWholeFragment, viewerId: string, today: string): NextStep | null {
  switch (workspace.state) {
    case 'wonder':
      return fromWonder(workspace);
    case 'sharedLook':
      return fromSharedLook(workspace);
    case 'agreeing':
      return fromAgreeing(workspace);
    case 'running':
      return fromRunning(workspace, viewerId, today);
    case 'review':
      return fromReview(workspace);
    case 'paused':
      return workspace.viewerCan.resume ? { kind: 'resume', word: WORDS.resume } : null;
    case 'closed':
      return { kind: 'go', to: 'laering', word: WORDS.learned };
    default:
      return null;
  }
}

function fromWonder(workspace: CaseWholeFragment): NextStep | null {
  const { viewerCan } = workspace;
  if (misses(workspace, 'observationWithStrength') && viewerCan.shareObservation) return OBSERVE;
  if (misses(workspace, 'secondAdult') && viewerCan.invite)
    return { kind: 'invite', word: WORDS.inviteSecond };
  if (misses(workspace, 'basis') && viewerCan.stateBasis) return { kind: 'basis', word: WORDS.basis };
  if (isReady(workspace) && viewerCan.beginSharedLook) return { kind: 'beginSharedLook', word: WORDS.begin };
  return viewerCan.shareObservation ? OBSERVE : null;
}

function fromSharedLook(workspace: CaseWholeFragment): NextStep | null {
  const { viewerCan } = workspace;
  if (misses(workspace, 'perspectives') && viewerCan.shareObservation) return OBSERVE;
  if (misses(workspace, 'communityMeasure') && viewerCan.proposeMeasure) return PROPOSE;
  if (isReady(workspace) && viewerCan.openRound) return { kind: 'go', to: 'aftale', word: WORDS.openRound };
  return viewerCan.proposeMeasure ? PROPOSE : null;
}

function fromAgreeing(workspace: CaseWholeFragment): NextStep | null {
  const round = workspace.rounds.find(({ state }) => state === 'open');
  if (!round) return null;
  if (round.canAnswer && !round.answered) return { kind: 'go', to: 'aftale', word: WORDS.answer };
  return round.canClose && isReady(workspace) ? { kind: 'go', to: 'aftale', word: WORDS.closeRound } : null;
}

function fromRunning(workspace: CaseWholeFragment, viewerId: string, today: string): NextStep | null {
  const { viewerCan } = workspace;
  const reviewOn = reviewDay(workspace);
  const due = workspace.measures.find(
    ({ state, owner, coOwner, nextFollowUp }) =>
      state === 'running' &&
      nextFollowUp &&
      nextFollowUp <= today &&
      [owner.id, coOwner?.id].includes(viewerId),
  );
  if (due && viewerCan.followUp) return { kind: 'go', to: `opfoelgning/${due.id}`, word: WORDS.followUp };
  if (viewerCan.holdReview && reviewOn && reviewOn <= today) return REVIEW;
  const running = workspace.measures.find(({ state }) => state === 'running');
  if (running && viewerCan.followUp)
    return { kind: 'go', to: `opfoelgning/${running.id}`, word: WORDS.followUp };
  return viewerCan.holdReview ? REVIEW : null;
}

function fromReview({ viewerCan, reviews }: CaseWholeFragment): NextStep | null {
  const reached = reviews.at(-1)?.outcome === 'goalReached';
  if (reached) return viewerCan.close ? { kind: 'go', to: 'afslut', word: WORDS.close } : null;
  return viewerCan.holdReview ? REVIEW : null;
}

function misses({ requirements }: CaseWholeFragment, code: RequirementCode): boolean {
  return requirements.some((requirement) => requirement.code === code && !requirement.met);
}

function isReady({ requirements }: CaseWholeFragment): boolean {
  return requirements.every(({ met }) => met);
}

const WORDS = {
  inviteSecond: $localize`:@@workspace.step-invite:Inviter en makker`,
  basis: $localize`:@@workspace.step-basis:Skriv grundlaget`,
  begin: $localize`:@@workspace.step-begin:Begynd fælles blik`,
  openRound: $localize`:@@workspace.step-open-round:Åbn en aftalerunde`,
  answer: $localize`:@@workspace.step-answer:Giv dit svar`,
  closeRound: $localize`:@@workspace.step-close-round:Luk aftalerunden`,
  followUp: $localize`:@@workspace.step-follow-up:Skriv en opfølgning`,
  resume: $localize`:@@workspace.step-resume:Tag det op igen`,
  close: $localize`:@@workspace.step-close:Afslut forløbet`,
  learned: $localize`:@@workspace.step-learned:Se, hvad vi lærte`,
};
const OBSERVE: NextStep = {
  kind: 'go',
  to: 'iagttagelse',
  word: $localize`:@@workspace.step-observe:Skriv en iagttagelse`,
};
const PROPOSE: NextStep = {
  kind: 'go',
  to: 'tiltag',
  word: $localize`:@@workspace.step-propose:Foreslå et tiltag`,
};
const REVIEW: NextStep = { kind: 'go', to: 'status', word: $localize`:@@workspace.step-review:Hold status` };
