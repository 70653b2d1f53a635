import type { CaseState } from '@faellesblik/contracts/generated/schema';

/** The six stations of the path, in order, each with the state it stands for. */
export const PATH_STATES = [
  'wonder',
  'sharedLook',
  'agreeing',
  'running',
  'review',
  'closed',
] as const satisfies CaseState[];

/** What people call each state. */
export const CASE_STATE_WORDS: Readonly<Record<CaseState, string>> = {
  wonder: $localize`:@@ui.state-wonder:Undring`,
  sharedLook: $localize`:@@ui.state-shared-look:Fælles blik`,
  agreeing: $localize`:@@ui.state-agreeing:Aftale`,
  running: $localize`:@@ui.state-running:Indsats`,
  review: $localize`:@@ui.state-review:Status`,
  paused: $localize`:@@ui.state-paused:På pause`,
  liftedOut: $localize`:@@ui.state-lifted-out:Videre i fagsystem`,
  closed: $localize`:@@ui.state-closed:Læring`,
  cleared: $localize`:@@ui.state-cleared:Ryddet`,
};

/** Where a state stands on the path, from 0. One beside the path stands nowhere, and had at least begun; what is cleared had come to its end. */
export function pathPosition(state: CaseState): number {
  if (state === 'cleared') return PATH_STATES.length - 1;
  return Math.max(
    0,
    PATH_STATES.findIndex((station) => station === state),
  );
}
