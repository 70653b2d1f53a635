import type { Act } from './page-acts.ts';
import type { PageState } from './pages.ts';

const offer: Act = async (page) => {
  await page.locator('main aside .offer').click();
  await page.locator('[aria-invalid=true]').first().waitFor();
};

/** A forløb between two houses: written, offered, received, declined, taken. */
export const handOvers: readonly PageState[] = [
  {
    name: 'hand-over-incomplete',
    as: 'leder-dagtilbud',
    at: ({ running }) => `/forloeb/${running}/overgang`,
    then: offer,
  },
  {
    name: 'hand-over-declined',
    as: 'leder-dagtilbud',
    at: ({ declined }) => `/forloeb/${declined}/overgang`,
  },
  { name: 'hand-over-offered', as: 'leder-dagtilbud', at: ({ onItsWay }) => `/forloeb/${onItsWay}/overgang` },
  { name: 'hand-over-to-receive', as: 'leder-skole', at: ({ handOver }) => `/overgang/${handOver}` },
  { name: 'hand-over-received', as: 'leder-skole', at: ({ received }) => `/forloeb/${received}/overgang` },
  { name: 'hand-over-not-yours', as: 'paedagog', at: ({ running }) => `/forloeb/${running}/overgang` },
];
