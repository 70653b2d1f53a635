import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { nextStep } from './next-step';
import { NOTHING, aMeasure, aRound, aWorkspace } from './workspace.builder';

const TODAY = '2026-11-12';

function stepOf(more: Partial<CaseWholeFragment>, can: Partial<CaseWholeFragment['viewerCan']> = {}) {
  const step = nextStep(aWorkspace({ ...more, viewerCan: { ...NOTHING, ...can } }), 'me', TODAY);
  return step?.kind === 'go' ? step.to : (step?.kind ?? null);
}

const agreed = aRound({ state: 'closed', closedAt: '2026-10-01T09:00:00Z', reviewOn: TODAY });

describe('the one next step', () => {
  it('is an observation while nobody has seen a strength', () => {
    const requirements = [{ code: 'observationWithStrength', met: false } as const];
    expect(stepOf({ requirements }, { shareObservation: true, invite: true })).toBe('iagttagelse');
  });

  it('is to invite a second adult when that is what is missing', () => {
    const requirements = [{ code: 'secondAdult', met: false } as const];
    expect(stepOf({ requirements }, { shareObservation: true, invite: true })).toBe('invite');
  });

  it('is never what the viewer may not do', () => {
    const requirements = [{ code: 'secondAdult', met: false } as const];
    expect(stepOf({ requirements }, { beginSharedLook: true })).toBeNull();
  });

  it('is to take a resting forløb up again, for who may', () => {
    expect(stepOf({ state: 'paused' }, { resume: true })).toBe('resume');
    expect(stepOf({ state: 'paused' }, { leave: true })).toBeNull();
  });

  it('is nothing where the work goes on elsewhere', () => {
    expect(stepOf({ state: 'liftedOut' }, { leave: true })).toBeNull();
  });

  it('is to begin the shared look when everything is there', () => {
    const requirements = [{ code: 'secondAdult', met: true } as const];
    expect(stepOf({ requirements }, { beginSharedLook: true, shareObservation: true })).toBe(
      'beginSharedLook',
    );
  });

  it('is a measure for the whole community before a round can open', () => {
    const requirements = [{ code: 'communityMeasure', met: false } as const];
    expect(stepOf({ state: 'sharedLook', requirements }, { proposeMeasure: true, openRound: true })).toBe(
      'tiltag',
    );
  });

  it('is my answer while the round waits for it, and nothing once I have answered', () => {
    const waiting = aRound({ canAnswer: true, answered: false });
    expect(stepOf({ state: 'agreeing', rounds: [waiting] })).toBe('aftale');
    expect(stepOf({ state: 'agreeing', rounds: [aRound({ canAnswer: true, answered: true })] })).toBeNull();
  });

  it('is the follow-up that is due for me, before the review', () => {
    const due = aMeasure('due', { nextFollowUp: TODAY, ownerId: 'me' });
    const can = { followUp: true, holdReview: true };
    expect(stepOf({ state: 'running', rounds: [agreed], measures: [due] }, can)).toBe('opfoelgning/due');
  });

  it('is the review on its day when no follow-up of mine is due', () => {
    const theirs = aMeasure('theirs', { nextFollowUp: TODAY, ownerId: 'another' });
    const can = { followUp: true, holdReview: true };
    expect(stepOf({ state: 'running', rounds: [agreed], measures: [theirs] }, can)).toBe('status');
  });

  it('is to close when a review has said that the goal is reached', () => {
    const by = aWorkspace().holder;
    const reached = {
      id: 'r',
      outcome: 'goalReached',
      reason: 'Det lykkes',
      nextDate: null,
      by,
      at: '2026-11-12T09:00:00Z',
    } as const;
    expect(stepOf({ state: 'review', reviews: [reached] }, { holdReview: true, close: true })).toBe('afslut');
    expect(stepOf({ state: 'review', reviews: [] }, { holdReview: true, close: true })).toBe('status');
  });
});
