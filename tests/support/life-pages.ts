import type { DemoPlaces } from './demo-places.ts';
import { more, press } from './page-acts.ts';
import type { PageState } from './pages.ts';

const overview = (which: keyof DemoPlaces) => (demo: DemoPlaces) => `/forloeb/${demo[which]}/overblik`;

/** The life of a forløb beside its way: proposed, resting, handed on, left, lifted out. */
export const life: readonly PageState[] = [
  { name: 'workspace-paused', as: 'leder-skole', at: overview('paused') },
  { name: 'workspace-lifted-out', as: 'laerer', at: overview('liftedOut') },
  { name: 'workspace-offered', as: 'laerer', at: overview('offered') },
  { name: 'workspace-suggested', as: 'leder-skole', at: overview('offered') },
  {
    name: 'workspace-more',
    as: 'leder-skole',
    at: overview('answered'),
    then: press('fb-case-menu .opener'),
  },
  { name: 'workspace-pause', as: 'leder-skole', at: overview('logged'), then: more('pause') },
  { name: 'workspace-holder', as: 'leder-skole', at: overview('logged'), then: more('holder') },
  { name: 'workspace-lift-out', as: 'leder-skole', at: overview('logged'), then: more('liftOut') },
  { name: 'workspace-leave', as: 'laerer', at: overview('logged'), then: more('leave') },
  {
    name: 'workspace-suggest',
    as: 'laerer',
    at: overview('logged'),
    then: press('fb-participants-card .suggest'),
  },
  { name: 'proposals', as: 'leder-dagtilbud', at: () => '/forslag' },
  { name: 'proposals-mine', as: 'paedagog', at: () => '/forslag' },
  { name: 'proposals-none', as: 'laerer', at: () => '/forslag' },
  {
    name: 'proposals-accept',
    as: 'leder-dagtilbud',
    at: () => '/forslag',
    then: press('fb-proposal-card .row button'),
  },
  {
    name: 'proposals-decline',
    as: 'leder-dagtilbud',
    at: () => '/forslag',
    then: press('fb-proposal-card .row button:last-child'),
  },
  { name: 'propose', as: 'paedagog', at: () => '/forloeb/nyt' },
  { name: 'propose-helping', as: 'ppr', at: () => '/forloeb/nyt' },
];
