import { press } from './page-acts.ts';
import type { Act } from './page-acts.ts';
import type { PageState } from './pages.ts';

const look: Act = press('fb-case-header fb-duty-link button');

const keep: Act = async (page) => {
  await look(page);
  await page.locator('dialog [name=discussedWithLeader]').click();
  await page.locator('dialog .said fb-icon').waitFor();
};

const lookAtUnit: Act = async (page) => {
  await look(page);
  await page.locator('dialog .of-unit').waitFor();
};

const writeOfHarm: Act = async (page) => {
  const text = 'Barn A siger, at han er bange for at gå hjem, og har et blåt mærke på armen.';
  await page.locator('main textarea:visible').nth(1).fill(text);
  await page.locator('fb-duty-offer .offer').waitFor();
};

const sayUrgent: Act = async (page) => {
  for (const line of await page.locator('main summary').all()) await line.click();
  await page.locator('main label:has([value=now])').click();
  await page.locator('fb-duty-offer .offer').waitFor();
};

/** The duty to notify: looked at, kept, seen by the leader; and offered beside what is being written. */
export const duty: readonly PageState[] = [
  { name: 'duty', as: 'laerer', at: ({ logged }) => `/forloeb/${logged}/overblik`, then: look },
  { name: 'duty-kept', as: 'paedagog', at: ({ running }) => `/forloeb/${running}/overblik`, then: keep },
  {
    name: 'duty-leader',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/overblik`,
    then: lookAtUnit,
  },
  {
    name: 'duty-offered',
    as: 'paedagog',
    at: ({ wonder }) => `/forloeb/${wonder}/iagttagelse`,
    then: writeOfHarm,
  },
  {
    name: 'duty-urgent',
    as: 'leder-skole',
    at: ({ sharedLook }) => `/forloeb/${sharedLook}/iagttagelse`,
    then: sayUrgent,
  },
];
