import axe, { type AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { NOT_THERE, watchPage } from '../support/page-watch';
import { pages, type PageState } from '../support/pages';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { openViewer, type Language, type Viewer } from '../support/viewer';

jest.setTimeout(120_000);

/**
 * Each page is looked at twice and not in every combination: in Danish, light and wide; in English, dark and as narrow
 * as a page at 400 % zoom.
 */
interface Look {
  readonly language: Language;
  readonly colorScheme: 'light' | 'dark';
  readonly width: number;
}
const WIDE: Look = { language: 'da', colorScheme: 'light', width: 1280 };
const NARROW: Look = { language: 'en', colorScheme: 'dark', width: 320 };

/** WCAG 2.2 A and AA, and what axe holds for good practice beyond it. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** How far the keyboard goes on a page. */
const STOPS = 25;

/**
 * Every page, wide, beside another that is narrow, until each has been both: two windows that do the same at the same
 * moment would be in each other's way, as two people who write in one draft are.
 */
const HALFWAY = Math.floor(pages.length / 2);
const BESIDE_EACH_OTHER = pages.map((one, place) => ({
  one,
  other: pages[(place + HALFWAY) % pages.length] as PageState,
}));

interface Window {
  readonly look: Look;
  readonly viewer: Viewer;
  /** What the page has done that no page may. */
  readonly complaints: string[];
}

let demo: ShownDemo;
let wide: Window;
let narrow: Window;
beforeAll(async () => {
  demo = await showDemo();
  [wide, narrow] = await Promise.all([open(WIDE), open(NARROW)]);
});
afterAll(() => demo.stop());

async function open(look: Look): Promise<Window> {
  const viewer = await openViewer(demo.browser, demo.url, demo.places);
  await viewer.page.setViewportSize({ width: look.width, height: 800 });
  await viewer.page.emulateMedia({ colorScheme: look.colorScheme });
  return { look, viewer, complaints: watchPage(viewer.page, demo.url) };
}

/** The page of this name, in one of the windows. */
async function begin(name: string, { viewer, look } = wide): Promise<Page> {
  const state = pages.find((one) => one.name === name);
  if (!state) throw new Error(`There is no page ${name}.`);
  await viewer.show(state, look.language);
  return viewer.page;
}

/** What is found at each stop on the way of the Tab key. */
async function findAtStops(page: Page, find: () => string | null): Promise<string[]> {
  const found: string[] = [];
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const one = await page.evaluate(find);
    if (one) found.push(one);
  }
  return found;
}

describe('a page', () => {
  test.each(BESIDE_EACH_OTHER)(
    '$one.name (wide) and $other.name (narrow) are for everybody, and keep to their own server and rules',
    async ({ one, other }) => {
      const found = await Promise.all([problemsOf(one, wide), problemsOf(other, narrow)]);
      expect(found.flat()).toEqual([]);
    },
  );

  test('is found out when it is not', async () => {
    const page = await begin('cases');
    await page.evaluate(spoil);
    const found = (await problemsOn(page)).join('\n');
    for (const problem of ['color-contrast', 'button-name', 'sideways']) expect(found).toContain(problem);
  });
});

describe('the keyboard', () => {
  test('skips the main menu', async () => {
    const page = await begin('today-staff');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('main:focus').waitFor()).resolves.toBeUndefined();
  });

  test.each([
    'sign-in',
    'today-leader',
    'cases',
    'library',
    'workspace-sparring',
    'observation',
    'measure',
    'quick-log',
  ])('always shows where it is on %s', async (name) => {
    expect(await findAtStops(await begin(name), findUnseenFocus)).toEqual([]);
  });

  test.each(['today-leader', 'observation-unfolded', 'measure'])(
    'never goes behind the bar at the foot of a phone on %s',
    async (name) => {
      expect(await findAtStops(await begin(name, narrow), findCoveredFocus)).toEqual([]);
    },
  );

  test('is found out when it does not show where it is', async () => {
    const page = await begin('cases');
    await page.evaluate(hideFocus);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(findUnseenFocus)).toMatch(/^<(a|button)/);
  });

  test.each([
    ['workspace-overview', 'fb-participants-card .invite'],
    ['workspace-overview', 'fb-case-header fb-duty-link button'],
    ['workspace-overview', 'fb-case-header button.chip'],
    ['workspace-asked', 'fb-sparring-board .top button'],
  ])('leaves a dialog of %s to where it was', async (name, opener) => {
    const page = await begin(name);
    await page.locator(opener).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    const back = page.locator(opener).and(page.locator(':focus'));
    await expect(back.waitFor()).resolves.toBeUndefined();
  });
});

async function problemsOf(state: PageState, { look, viewer, complaints }: Window): Promise<string[]> {
  complaints.length = 0;
  await viewer.show(state, look.language);
  const where = `${state.name} ${look.language} ${look.colorScheme} ${look.width}`;
  const own = complaints.filter((one) => !NOT_THERE.test(one));
  return [...own, ...(await problemsOn(viewer.page))].map((problem) => `${where}: ${problem}`);
}

async function problemsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  await page.evaluate(standStill);
  const { violations } = await page.evaluate(runAxe, RULES);
  const broad = await page.evaluate(findTooWide);
  return [
    ...violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id} (${help}) at ${target.join(' ')}`),
    ),
    ...broad.map((element) => `the page can be moved sideways because of ${element}`),
  ];
}

/** Runs in the page: what changes its colour has the new one, and no colour between the two. */
async function standStill(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const changing = document.getAnimations().filter((one) => one instanceof CSSTransition);
  await Promise.allSettled(changing.map(({ finished }) => finished));
}

/** Runs in the page. */
function runAxe(values: string[]): Promise<AxeResults> {
  return (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
    runOnly: { type: 'tag', values },
    resultTypes: ['violations'],
    preload: false,
  });
}

/** Runs in the page: what stands out at the right, when the page can be scrolled there. */
function findTooWide(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth)
    .map((element) => `${element.localName}.${element.className}`)
    .slice(0, 5);
}

/** Runs in the page: what has the focus, when neither it nor what stands around it is outlined. */
function findUnseenFocus(): string | null {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const around = [focused, focused.parentElement, focused.nextElementSibling].filter((one) => one !== null);
  const styles = [...around.map((one) => getComputedStyle(one)), getComputedStyle(focused, '::after')];
  const isSeen = styles.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  );
  return isSeen ? null : focused.outerHTML.slice(0, 120);
}

/** Runs in the page: what has the focus, when the main menu lies over it. */
function findCoveredFocus(): string | null {
  const focused = document.activeElement;
  const bar = document.querySelector('nav .places');
  if (!focused || !bar || focused === document.body || focused.closest('nav, .skip')) return null;
  return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top
    ? focused.outerHTML.slice(0, 120)
    : null;
}

/** Runs in the page: pale words, a button without a name, something broader than the page. */
function spoil(): void {
  const [heading, button] = [document.querySelector('h1'), document.querySelector('button')];
  if (!heading || !button) throw new Error('There is nothing to spoil.');
  heading.style.color = '#ddd';
  heading.style.width = '200vw';
  button.replaceChildren();
}

/** Runs in the page. */
function hideFocus(): void {
  document.querySelectorAll<HTMLElement>('a, button').forEach((one) => (one.style.outline = 'none'));
}
