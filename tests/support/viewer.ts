import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import type { PersonaKey } from '@faellesblik/access/domain/personas';
import type { DemoPlaces } from './demo-places.ts';
import type { PageState } from './pages.ts';
import { signInAs } from './sign-in.ts';

/** The languages that the client is built in. */
export const LANGUAGES = ['da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How long a page may take until nothing moves any more, in milliseconds. */
const PATIENCE = 30_000;
/** Nothing has been asked of the server for so long: the page has what it needs. */
const QUIET = 80;

/** One browser window that goes from page to page, as one person and another. */
export interface Viewer {
  readonly page: Page;
  /** Brings a page into its state and waits until it has everything. */
  show(state: PageState, language: Language): Promise<void>;
  close(): Promise<void>;
}

/** Opens a window. Everybody signs in once in each language; files that all pages share are fetched once. */
export async function openViewer(browser: Browser, url: string, demo: DemoPlaces): Promise<Viewer> {
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.accept()); // "leave what is unsaved?"
  const settled = watchRequests(page);
  const cookies = new Map<string, string>();
  const cookieOf = async (as: PersonaKey, language: Language): Promise<string> => {
    const who = `${as} ${language}`;
    const cookie = cookies.get(who) ?? (await signInAs({ url }, as, language)).cookie;
    cookies.set(who, cookie);
    return cookie;
  };
  return {
    page,
    show: async ({ as, at, then }, language) => {
      await page.goto('about:blank'); // the last page asks nothing more, least of all as somebody else
      await becomes(context, url, as ? await cookieOf(as, language) : `language=${language}`);
      await page.goto(at(demo));
      await settled();
      if (!then) return;
      await then(page);
      await settled();
    },
    close: () => context.close(),
  };
}

async function becomes(context: BrowserContext, url: string, cookie: string): Promise<void> {
  await context.clearCookies();
  await context.addCookies(
    cookie.split('; ').map((one) => {
      const [name = '', value = ''] = one.split('=');
      return { name, value, url };
    }),
  );
}

/** Answers a wait until the page has its heading, waits for nothing and shows its own letters. */
function watchRequests(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let last = 0;
  const ended = (request: Request): void => {
    open.delete(request);
    last = Date.now();
  };
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', ended).on('requestfailed', ended);
  return async () => {
    const until = Date.now() + PATIENCE;
    for (;;) {
      const isQuiet = open.size === 0 && Date.now() - last > QUIET;
      if (isQuiet && (await page.evaluate(isShown))) return;
      if (Date.now() > until) throw new Error(`${new URL(page.url()).pathname} is still loading.`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
}

/** Runs in the page. Samples of waiting, as the design page shows them, keep nobody waiting. */
function isShown(): boolean {
  const waits = document.querySelector(':is(fb-skeleton, [aria-busy=true]:not(button)):not([data-sample] *)');
  return !waits && document.querySelector('h1') !== null && document.fonts.status === 'loaded';
}
