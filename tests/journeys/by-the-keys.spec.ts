import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { AtTheKeys } from './at-the-keys';
import { PersonAtWork } from './person-at-work';
import { storyOf } from './story';
import { tabWalk } from './tab-walk';

jest.setTimeout(120_000);

const SEARCH = 'Søg i forløb og kodenavne';
const TABS = [
  'Overblik',
  'Iagttagelser',
  'Sparring',
  'Aftale og tiltag',
  'Opfølgning',
  'Børn og forældre',
  'Læring',
] as const;

let demo: ShownDemo;
let leader: PersonAtWork;
let keys: AtTheKeys;
let running: string;

beforeAll(async () => {
  demo = await showDemo();
  leader = await PersonAtWork.arrives(demo.browser, demo.url, 'The leader', /^Pædagogisk leder/);
  keys = new AtTheKeys(leader);
  running = `/forloeb/${demo.places.running}`;
});
afterAll(() => demo.stop());

/** Every stop is seen, and nothing that can be pressed is left out. */
async function walks(page: PersonAtWork['page']): Promise<readonly string[]> {
  const { stops, unseen, missed } = await tabWalk(page);
  expect({ unseen, missed }).toEqual({ unseen: [], missed: [] });
  return stops;
}

describe('a leader who never reaches for the mouse', () => {
  const step = storyOf(() => [leader]);

  step('goes through the list of forløb with Tab, and past the menu to its content', async () => {
    await leader.goesTo('/forloeb');
    await leader.seesHeading('Forløb');
    await leader.page.getByRole('searchbox').waitFor();
    const stops = await walks(leader.page);
    expect(stops[0]).toBe('Spring til indholdet');
    const inOrder = ['Mit bord', 'Forslag', 'Åbn et forløb', SEARCH, 'Hvor forløbet er', 'Liste', 'Tavle'];
    expect(stops.filter((stop) => inOrder.includes(stop))).toEqual(inOrder);

    await leader.reloads();
    await leader.page.getByRole('searchbox').waitFor();
    await keys.presses('Tab');
    await leader.standsAt('Spring til indholdet');
    await keys.presses('Enter', 'Tab');
    await leader.standsAt('Forslag');
  });

  step('finds the search with a key, which is a sign like any other while one writes', async () => {
    await keys.presses('/');
    const box = leader.page.getByRole('searchbox', { name: SEARCH }).and(leader.page.locator(':focus'));
    await box.waitFor();
    await keys.types('1/2');
    expect(await box.inputValue()).toBe('1/2');
    await keys.presses('Escape');
    expect(await box.inputValue()).toBe('');
    await keys.presses('Shift+Tab', '?');
    await leader.sees(SEARCH, leader.page.getByRole('dialog'));
    await keys.presses('Escape');
    await leader.standsAt('Åbn et forløb');
  });

  step('goes through the overview of a forløb, and opens what the log has folded away', async () => {
    await leader.goesTo(`${running}/overblik`);
    await leader.sees('Det er sket');
    const stops = await walks(leader.page);
    const last = stops.filter((stop) => TABS.some((tab) => stop.startsWith(tab)));
    expect(last).toHaveLength(TABS.length);
    const more = leader.page.getByRole('button', { name: /^Vis de \d+ tidligere/ });
    const shown = await leader.page.locator('fb-overview-tab h3').count();
    await more.focus();
    await keys.presses('Enter');
    await leader.page.locator('fb-overview-tab h3').nth(shown).and(leader.page.locator(':focus')).waitFor();
  });

  step('goes along the tabs with the arrows, opens each with Enter, and stays at it', async () => {
    await leader.page.getByRole('link', { name: 'Overblik' }).focus();
    for (const tab of [...TABS.slice(1), TABS[0]]) {
      await keys.presses('ArrowRight');
      await leader.standsAt(tab);
      await keys.presses('Enter');
      await leader.page.locator('[aria-current=page]:focus', { hasText: tab }).waitFor();
    }
    await keys.presses('End');
    await leader.standsAt('Læring');
    await keys.presses('Home');
    await leader.standsAt('Overblik');
    await keys.presses('ArrowLeft');
    await leader.standsAt('Læring');
  });

  step('opens what lies behind a button, and comes back to it with Escape', async () => {
    await leader.goesTo(`${running}/overblik`);
    await leader.sees('Det er sket');
    for (const opener of ['Inviter en kollega', 'Kendte ord', 'Hvem har læst?']) {
      await leader.page.getByRole('button', { name: opener }).focus();
      await keys.presses('Enter');
      await leader.page.getByRole('dialog').getByRole('heading').first().waitFor();
      await keys.presses('Escape');
      await keys.isAt(opener);
    }
    await leader.page.getByRole('button', { name: 'Mere' }).focus();
    await keys.presses('Enter', 'Tab');
    await leader.page.locator('[popover] :focus').waitFor();
    await keys.presses('Escape');
    await keys.isAt('Mere');
    await keys.presses('Enter', 'Tab');
    await leader.page.locator('[popover] :focus').waitFor();
    await keys.presses('Enter');
    await leader.page.getByRole('dialog').getByRole('heading').first().waitFor();
    await keys.presses('Escape');
    await keys.isAt('Mere');
  });
});
