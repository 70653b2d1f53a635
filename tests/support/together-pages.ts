import { press, type Act } from './page-acts.ts';
import type { PageState } from './pages.ts';

const fillLine: Act = async (page) => {
  await page.locator('main fb-observation-card > fb-unfold > details > summary').last().click();
  await page.locator('main fb-fill-lines summary').last().click();
  await page.locator('main fb-fill-line button').last().click();
  await page.locator('[aria-invalid=true]').first().waitFor();
};

const writeVoice: Act = async (page) => {
  await page.locator('main fb-perspective-board .top button').first().click();
  await page.locator('main label:has([value=child])').click();
  await page.locator('main label:has([value=drawn])').click();
  await page.locator('main fb-child-voice-form textarea').fill('Sofia tegnede en lang gang.');
  await page.locator('main fb-guard-panel li').first().waitFor();
};

const writeContact: Act = async (page) => {
  await page.locator('main fb-perspective-board .top button').last().click();
  await page.locator('main label:has([value=talked])').click();
  await page.locator('main fb-parent-contact-form .end button').last().click();
  await page.locator('[aria-invalid=true]').first().waitFor();
};

/** What several do at one observation, and how children and parents are heard. */
export const lookingTogether: readonly PageState[] = [
  {
    name: 'workspace-filling',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/iagttagelser`,
    then: fillLine,
  },
  {
    name: 'workspace-assessing',
    as: 'leder-dagtilbud',
    at: ({ wonder }) => `/forloeb/${wonder}/iagttagelser`,
  },
  {
    name: 'workspace-before',
    as: 'paedagog',
    at: ({ running }) => `/forloeb/${running}/iagttagelser`,
    then: press('fb-wordings-before summary', 'fb-wordings-before dd'),
  },
  {
    name: 'workspace-withdrawing',
    as: 'paedagog',
    at: ({ running }) => `/forloeb/${running}/iagttagelser`,
    then: press('fb-observation-card .own button'),
  },
  {
    name: 'workspace-perspectives',
    as: 'paedagog',
    at: ({ running }) => `/forloeb/${running}/boern-og-foraeldre`,
  },
  {
    name: 'workspace-perspectives-empty',
    as: 'leder-dagtilbud',
    at: ({ wonder }) => `/forloeb/${wonder}/boern-og-foraeldre`,
  },
  {
    name: 'workspace-voice-correcting',
    as: 'paedagog',
    at: ({ running }) => `/forloeb/${running}/boern-og-foraeldre`,
    then: press('fb-own-entry button', 'article fb-child-voice-form'),
  },
  {
    name: 'workspace-voice-withdrawing',
    as: 'paedagog',
    at: ({ running }) => `/forloeb/${running}/boern-og-foraeldre`,
    then: press('fb-own-entry button:last-child'),
  },
  {
    name: 'workspace-voice',
    as: 'paedagog',
    at: ({ running }) => `/forloeb/${running}/boern-og-foraeldre`,
    then: writeVoice,
  },
  {
    name: 'workspace-contact',
    as: 'paedagog',
    at: ({ running }) => `/forloeb/${running}/boern-og-foraeldre`,
    then: writeContact,
  },
];
