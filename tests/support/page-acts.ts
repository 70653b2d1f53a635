import type { Page } from 'playwright-core';

/** What is done on a page until it is in a state. By structure and not by words: it happens in both languages. */
export type Act = (page: Page) => Promise<void>;

/** Presses something and waits for what comes of it, a dialog when nothing else is said. */
export const press =
  (selector: string, then = 'dialog[open], :popover-open'): Act =>
  async (page) => {
    await page.locator(selector).first().click();
    await page.locator(then).first().waitFor();
  };

/** Writes into the texts of the page, and waits until the guard has found something. */
export const write =
  (...texts: readonly string[]): Act =>
  async (page) => {
    const fields = page.locator('main textarea:visible');
    for (const [index, text] of texts.entries()) await fields.nth(index).fill(text);
    await page.locator('fb-guard-panel li').first().waitFor();
  };

/** Something of everything: a name, an address, a hint. */
export const risky = 'Mads Sørensen på Engvej 12 bliver sur, og han er altid den sidste.';

/** Asks why something was found. */
export const openDrawer: Act = async (page) => {
  await write(risky)(page);
  await page.locator('fb-guard-concern .more').first().click();
};

/** Puts names on the list of known terms, and takes the last one off. Names are the same in both languages. */
export const keepTerms: Act = async (page) => {
  await press('fb-participants-card .known')(page);
  for (const term of ['Trunte', 'Engvej 12']) {
    await page.locator('dialog input').fill(term);
    await page.locator('dialog form button').click();
    await page.locator('dialog li', { hasText: term }).waitFor();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('dialog[open] input')?.value === '',
    );
    await page.locator('dialog form button:not([aria-busy])').waitFor();
  }
  await page.locator('dialog li button').last().click();
  await page.locator('dialog li.off').waitFor();
};

/** Chooses an answer, and waits for what it opens. */
export const choose = (value: string, then: string): Act => press(`main label:has([value="${value}"])`, then);

/** Three taps and one line. */
export const log: Act = async (page) => {
  await page.locator('main label:has([value=yes])').click();
  await page.locator('main fb-scale label').nth(3).click();
  await page.locator('main textarea').fill('To hold gik ud uden kø ved døren.');
  await page.locator('main form button[type=submit]').click();
  await page.locator('fb-toaster .toast').waitFor();
};

/** Opens every quiet line. */
export const unfoldAll: Act = async (page) => {
  for (const line of await page.locator('main summary').all()) await line.click();
};

/** Loses the connection. */
export const loseConnection: Act = async (page) => {
  await page.evaluate(() => dispatchEvent(new Event('offline')));
  await page.locator('fb-connection-banner fb-banner').waitFor();
};

/** Sends a form in which something is missing. */
export const send: Act = async (page) => {
  await page.locator('main form button[type=submit]').last().click();
  await page.locator('[aria-invalid=true]').first().waitFor();
};

/** Looks for something that is there. */
export const lookFor =
  (text: string): Act =>
  async (page) => {
    await page.locator('main input[type=search]').first().fill(text);
    await page.locator('main search p:not(:empty)').waitFor();
  };

/** Looks for a word in the forløb, and waits for where it stands. */
export const lookForCases =
  (text: string): Act =>
  async (page) => {
    await page.locator('main input[type=search]').fill(text);
    await page.locator('fb-case-hits mark').first().waitFor();
  };

/** Looks for something that is not there. */
export const find =
  (text: string): Act =>
  async (page) => {
    await page.locator('main input[type=search]').first().fill(text);
    await page.locator('main fb-empty-state').waitFor();
  };

/** Chooses something under *Mere* of a forløb. */
export const more =
  (choice: string): Act =>
  async (page) => {
    await page.locator('fb-case-menu .opener').click();
    await page.locator(`fb-case-menu button[name=${choice}]`).click();
    await page.locator('dialog[open]').waitFor();
  };
