import type { Browser, Page } from 'playwright-core';
import type { Opened } from './open-page.ts';

/** A new card on a page: what stands in it, and when it was drawn, in milliseconds of the wall clock. */
export interface Drawn {
  readonly text: string;
  readonly at: number;
}

/** The list of observations of a forløb in a browser. */
export interface BrowserPage {
  readonly caseId: string;
  /** The cards that have come since it was opened, in order. */
  drawn(): Promise<readonly Drawn[]>;
}

/** Opens the built client, signed in by the cookie, and writes down when each new card is drawn. */
export async function openInBrowser(
  browser: Browser,
  url: string,
  { cookie, caseId }: Opened,
): Promise<BrowserPage> {
  const context = await browser.newContext({ locale: 'da-DK' });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url }]);
  const page = await context.newPage();
  await page.goto(`${url}/forloeb/${caseId}/iagttagelser`);
  await page.locator('fb-observation-card').first().waitFor();
  await follow(page);
  return {
    caseId,
    drawn: () => page.evaluate(() => (globalThis as unknown as { drawnCards: Drawn[] }).drawnCards),
  };
}

/** In the page: the newest card stands first; it counts from the frame it is drawn in. */
function follow(page: Page): Promise<void> {
  return page.evaluate(() => {
    const drawnCards: { text: string; at: number }[] = [];
    const seen = new WeakSet(document.querySelectorAll('fb-observation-card'));
    new MutationObserver(() => {
      for (const card of document.querySelectorAll('fb-observation-card')) {
        if (seen.has(card)) continue;
        seen.add(card);
        requestAnimationFrame(() => drawnCards.push({ text: card.textContent ?? '', at: Date.now() }));
      }
    }).observe(document.body, { childList: true, subtree: true });
    Object.assign(globalThis, { drawnCards });
  });
}
