import type { PersonaKey } from '@faellesblik/access/domain/personas';
import type { DemoPlaces } from './demo-places.ts';
import { duty } from './duty-pages.ts';
import { handOvers } from './hand-over-pages.ts';
import { life } from './life-pages.ts';
import { lookingTogether } from './together-pages.ts';
import {
  choose,
  find,
  keepTerms,
  log,
  lookFor,
  lookForCases,
  loseConnection,
  openDrawer,
  press,
  risky,
  send,
  unfoldAll,
  write,
} from './page-acts.ts';
import type { Act } from './page-acts.ts';

/** A page in one of its states, as somebody of the demo sees it. */
export interface PageState {
  /** Names its pictures and its tests. */
  readonly name: string;
  /** Who looks; null when nobody is signed in. */
  readonly as: PersonaKey | null;
  readonly at: (demo: DemoPlaces) => string;
  /** What is done on the page until it is in this state. */
  readonly then?: Act;
}

const around: readonly PageState[] = [
  { name: 'sign-in', as: null, at: () => '/log-ind' },
  { name: 'not-found', as: null, at: () => '/findes-ikke' },
  { name: 'design', as: null, at: () => '/design' },
  { name: 'person-menu', as: 'laerer', at: () => '/', then: press('fb-person-menu .person') },
  {
    name: 'shortcuts',
    as: 'laerer',
    at: () => '/',
    then: async (page) => {
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
    },
  },
];

const tables: readonly PageState[] = [
  { name: 'today-leader', as: 'leder-dagtilbud', at: () => '/' },
  { name: 'today-staff', as: 'paedagog', at: () => '/' },
  { name: 'today-round', as: 'laerer', at: () => '/' },
  { name: 'today-consultant', as: 'ppr', at: () => '/' },
  { name: 'today-offline', as: 'paedagog', at: () => '/', then: loseConnection },
  { name: 'today-empty', as: 'administrator', at: () => '/' },
  { name: 'cases', as: 'leder-dagtilbud', at: () => '/forloeb' },
  { name: 'cases-board', as: 'ppr', at: () => '/forloeb?visning=tavle' },
  { name: 'cases-none-fit', as: 'leder-dagtilbud', at: () => '/forloeb?tilstand=closed' },
  { name: 'cases-found', as: 'leder-dagtilbud', at: () => '/forloeb', then: lookForCases('garderobe') },
  {
    name: 'cases-board-found',
    as: 'leder-dagtilbud',
    at: () => '/forloeb?visning=tavle',
    then: lookForCases('garderobe'),
  },
  { name: 'cases-none-found', as: 'leder-dagtilbud', at: () => '/forloeb', then: find('vulkanudbrud') },
  { name: 'cases-empty', as: 'klyngeleder', at: () => '/forloeb' },
  { name: 'cases-not-yours', as: 'administrator', at: () => '/forloeb' },
  { name: 'inbox', as: 'ppr', at: () => '/sparring' },
  { name: 'inbox-empty', as: 'support', at: () => '/sparring' },
  { name: 'inbox-house', as: 'paedagog', at: () => '/sparring' },
  { name: 'library', as: 'paedagog', at: () => '/erfaringer' },
  { name: 'library-none-fit', as: 'paedagog', at: () => '/erfaringer', then: find('vulkanudbrud') },
  { name: 'card', as: 'paedagog', at: ({ card }) => `/erfaringer/${card}` },
  { name: 'card-to-read', as: 'ppr', at: ({ cardToRead }) => `/erfaringer/${cardToRead}` },
];

const workspace: readonly PageState[] = [
  { name: 'workspace-overview', as: 'leder-dagtilbud', at: ({ running }) => `/forloeb/${running}/overblik` },
  { name: 'workspace-wonder', as: 'leder-dagtilbud', at: ({ wonder }) => `/forloeb/${wonder}/overblik` },
  { name: 'workspace-closed', as: 'leder-anden-kommune', at: ({ closed }) => `/forloeb/${closed}/overblik` },
  { name: 'workspace-gone', as: 'paedagog', at: ({ closed }) => `/forloeb/${closed}/overblik` },
  { name: 'workspace-observations', as: 'paedagog', at: ({ running }) => `/forloeb/${running}/iagttagelser` },
  { name: 'workspace-sparring', as: 'ppr', at: ({ running }) => `/forloeb/${running}/sparring` },
  { name: 'workspace-asked', as: 'leder-dagtilbud', at: ({ wonder }) => `/forloeb/${wonder}/sparring` },
  { name: 'workspace-round-blind', as: 'laerer', at: ({ agreeing }) => `/forloeb/${agreeing}/aftale` },
  {
    name: 'workspace-round-answered',
    as: 'leder-skole',
    at: ({ agreeing }) => `/forloeb/${agreeing}/aftale`,
  },
  {
    name: 'workspace-round-objection',
    as: 'laerer',
    at: ({ agreeing }) => `/forloeb/${agreeing}/aftale`,
    then: choose('objection', 'fb-answer-form textarea >> nth=1'),
  },
  {
    name: 'workspace-round-closing',
    as: 'leder-skole',
    at: ({ answered }) => `/forloeb/${answered}/aftale`,
    then: press('fb-open-round .closing > button', 'fb-close-round-form'),
  },
  {
    name: 'workspace-proposed',
    as: 'leder-skole',
    at: ({ sharedLook }) => `/forloeb/${sharedLook}/aftale`,
    then: press('fb-agreement-tab .head button', 'fb-open-round-form'),
  },
  { name: 'workspace-agreement', as: 'leder-dagtilbud', at: ({ running }) => `/forloeb/${running}/aftale` },
  { name: 'workspace-follow-up', as: 'paedagog', at: ({ running }) => `/forloeb/${running}/opfoelgning` },
  { name: 'workspace-no-follow-up', as: 'paedagog', at: ({ wonder }) => `/forloeb/${wonder}/opfoelgning` },
  { name: 'workspace-not-learned', as: 'paedagog', at: ({ running }) => `/forloeb/${running}/laering` },
  { name: 'workspace-learned', as: 'leder-anden-kommune', at: ({ closed }) => `/forloeb/${closed}/laering` },
  {
    name: 'workspace-reopen',
    as: 'leder-anden-kommune',
    at: ({ closed }) => `/forloeb/${closed}/laering`,
    then: press('fb-learning-board .again button'),
  },
  {
    name: 'workspace-invite',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/overblik`,
    then: press('fb-participants-card .invite'),
  },
  {
    name: 'workspace-readers',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/overblik`,
    then: press('fb-participants-card .readers', 'fb-readers-dialog li'),
  },
  {
    name: 'workspace-remove',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/overblik`,
    then: press('fb-participants-card li .out'),
  },
  {
    name: 'workspace-known-terms-empty',
    as: 'leder-dagtilbud',
    at: ({ wonder }) => `/forloeb/${wonder}/overblik`,
    then: press('fb-participants-card .known', 'dialog .empty'),
  },
  {
    name: 'workspace-known-terms',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/overblik`,
    then: keepTerms,
  },
  {
    name: 'workspace-basis',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/overblik`,
    then: press('fb-case-header button.chip'),
  },
  {
    name: 'workspace-ask',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/sparring`,
    then: press('fb-sparring-board .top button'),
  },
];

const writeMirrorEntry: Act = async (page) => {
  await page.locator('main section .top button').click();
  const fields = page.locator('dialog textarea');
  await fields.nth(0).fill('vildbasse, vildbasser');
  await fields.nth(1).fill('Spørg Mads Sørensen, hvad barnet leger.');
  await page.locator('dialog fb-guard-panel li').first().waitFor();
};

const mirror: readonly PageState[] = [
  { name: 'mirror', as: 'paedagog', at: () => '/sprogspejl' },
  { name: 'mirror-open', as: 'ppr', at: () => '/sprogspejl', then: unfoldAll },
  { name: 'mirror-found', as: 'laerer', at: () => '/sprogspejl', then: lookFor('trods') },
  { name: 'mirror-none-fit', as: 'laerer', at: () => '/sprogspejl', then: find('vulkan') },
  { name: 'mirror-keeper', as: 'administrator', at: () => '/sprogspejl' },
  { name: 'mirror-add', as: 'administrator', at: () => '/sprogspejl', then: writeMirrorEntry },
  {
    name: 'mirror-remove',
    as: 'administrator',
    at: () => '/sprogspejl',
    then: press('main .entry button'),
  },
];

const labelling = 'Barn A er urolig og gider ikke være med. Han er aldrig i gang, og han styrer legen.';

const forms: readonly PageState[] = [
  { name: 'open-case', as: 'leder-dagtilbud', at: () => '/forloeb/nyt' },
  { name: 'open-case-incomplete', as: 'leder-skole', at: () => '/forloeb/nyt', then: send },
  { name: 'observation', as: 'paedagog', at: ({ wonder }) => `/forloeb/${wonder}/iagttagelse` },
  {
    name: 'observation-guarded',
    as: 'leder-dagtilbud',
    at: ({ wonder }) => `/forloeb/${wonder}/iagttagelse`,
    then: write(risky),
  },
  {
    name: 'observation-mirrored',
    as: 'leder-dagtilbud',
    at: ({ wonder }) => `/forloeb/${wonder}/iagttagelse`,
    then: async (page) => {
      await page.locator('main textarea:visible').first().fill(labelling);
      await page.locator('fb-mirror-note').waitFor();
    },
  },
  {
    name: 'observation-why',
    as: 'leder-dagtilbud',
    at: ({ wonder }) => `/forloeb/${wonder}/iagttagelse`,
    then: openDrawer,
  },
  {
    name: 'observation-unfolded',
    as: 'leder-skole',
    at: ({ sharedLook }) => `/forloeb/${sharedLook}/iagttagelse`,
    then: unfoldAll,
  },
  { name: 'measure', as: 'laerer', at: ({ sharedLook }) => `/forloeb/${sharedLook}/tiltag` },
  {
    name: 'measure-incomplete',
    as: 'leder-skole',
    at: ({ sharedLook }) => `/forloeb/${sharedLook}/tiltag`,
    then: send,
  },
  { name: 'measure-not-now', as: 'leder-dagtilbud', at: ({ running }) => `/forloeb/${running}/tiltag` },
  {
    name: 'quick-log',
    as: 'paedagog',
    at: ({ running, measure }) => `/forloeb/${running}/opfoelgning/${measure}`,
  },
  {
    name: 'quick-log-incomplete',
    as: 'leder-skole',
    at: ({ logged, loggedMeasure }) => `/forloeb/${logged}/opfoelgning/${loggedMeasure}`,
    then: send,
  },
  {
    name: 'quick-log-saved',
    as: 'laerer',
    at: ({ logged, loggedMeasure }) => `/forloeb/${logged}/opfoelgning/${loggedMeasure}`,
    then: log,
  },
  { name: 'review', as: 'leder-dagtilbud', at: ({ running }) => `/forloeb/${running}/status` },
  {
    name: 'review-invite',
    as: 'leder-skole',
    at: ({ logged }) => `/forloeb/${logged}/status`,
    then: choose('inviteMore', 'main fb-select-field'),
  },
  { name: 'close-case', as: 'leder-dagtilbud', at: ({ running }) => `/forloeb/${running}/afslut` },
  {
    name: 'close-case-card',
    as: 'leder-skole',
    at: ({ logged }) => `/forloeb/${logged}/afslut`,
    then: choose('card', 'fb-card-form'),
  },
];

/** Every page and state that pictures are made of and that is tested for everybody to be able to use. */
export const pages: readonly PageState[] = [
  ...around,
  ...tables,
  ...workspace,
  ...lookingTogether,
  ...life,
  ...duty,
  ...forms,
  ...handOvers,
  ...mirror,
];
