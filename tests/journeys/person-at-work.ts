import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { listenTo, type WhatIsHeard } from './what-is-heard';
import { whatIsShown } from './what-is-shown';

/** How long somebody waits for what should come, in milliseconds. */
const PATIENCE = 20_000;

/** A window as large as the screen of a desk, and one as small as a phone. */
const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** What one finds a thing by: its words, or a pattern of them. */
type Words = string | RegExp;

/**
 * Somebody at work in a browser of their own. Does what people do, by the words and roles they know things by; where
 * the same way stands twice on a page, the first is taken. Each act waits until it can be done, each look until it is there.
 */
export class PersonAtWork {
  private constructor(
    readonly name: string,
    readonly page: Page,
    readonly heard: WhatIsHeard,
  ) {}

  /** Comes to the sign-in page and goes in by the card with these words. */
  static async arrives(browser: Browser, url: string, name: string, card: Words): Promise<PersonAtWork> {
    const context: BrowserContext = await browser.newContext({
      baseURL: url,
      locale: 'da-DK',
      reducedMotion: 'reduce',
      viewport: DESK,
    });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const person = new PersonAtWork(name, page, listenTo(page, url));
    await person.goesTo('/');
    await person.presses(card);
    await page.getByRole('navigation', { name: 'Hovedmenu' }).waitFor();
    return person;
  }

  // Going about

  async goesTo(path: string): Promise<void> {
    await this.page.goto(path);
  }

  async reloads(): Promise<void> {
    await this.page.reload();
  }

  async follows(link: Words): Promise<void> {
    await this.page.getByRole('link', { name: link }).first().click();
  }

  /** Goes to another side of the forløb, and is there: what stands on both would else be found on the one that is left. */
  async turnsTo(tab: string): Promise<void> {
    const tabs = this.page.getByRole('navigation', { name: 'Forløbets sider' });
    const link = tabs.getByRole('link', { name: tab });
    await link.click();
    await link.and(this.page.locator('[aria-current=page]')).waitFor();
  }

  async takesThePhone(): Promise<void> {
    await this.page.setViewportSize(PHONE);
  }

  // Doing

  async presses(button: Words): Promise<void> {
    await this.page.getByRole('button', { name: button }).first().click();
  }

  /** Opens a quiet line to what is under it. */
  async opens(line: string): Promise<void> {
    await this.page.locator('summary', { hasText: line }).first().click();
  }

  async writes(field: Words, text: string): Promise<void> {
    const { page } = this;
    await page
      .getByRole('textbox', { name: field })
      .or(page.getByRole('searchbox', { name: field }))
      .first()
      .fill(text);
  }

  async chooses(question: Words, answer: Words): Promise<void> {
    const answers = this.page.getByRole('radiogroup', { name: question });
    await answers.getByRole('radio', { name: answer }).first().check();
  }

  async selects(list: Words, word: Words): Promise<void> {
    const box = this.page.getByRole('combobox', { name: list });
    const option = box.locator('option', { hasText: word }).first();
    await option.waitFor({ state: 'attached' });
    await box.selectOption(await option.getAttribute('value'));
  }

  /** Says something in the thread, and sees it there. */
  async contributes(kind: string, text: string): Promise<void> {
    await this.chooses('Hvad bidrager du med?', kind);
    await this.writes('Dit bidrag', text);
    await this.presses('Del i tråden');
    await this.sees(text, this.page.getByRole('article'));
  }

  /** Three taps and one line. */
  async logs(done: string, participation: number, line: string): Promise<void> {
    await this.follows('Log opfølgning');
    await this.chooses('Blev det gjort som aftalt?', done);
    await this.chooses('Deltagelse i fællesskabet nu', String(participation));
    await this.writes('En linje', line);
    await this.presses('Gem opfølgning');
    await this.sees(line, this.page.getByRole('listitem'));
  }

  async searches(words: string): Promise<void> {
    await this.writes('Søg i det, andre har prøvet', words);
  }

  // Looking

  async sees(text: Words, within: Page | Locator = this.page): Promise<void> {
    await within.getByText(text).filter({ visible: true }).first().waitFor();
  }

  async misses(text: Words): Promise<void> {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor({ state: 'detached' });
  }

  async seesHeading(text: Words): Promise<void> {
    await this.page.getByRole('heading', { name: text }).first().waitFor();
  }

  async seesButton(words: Words): Promise<void> {
    await this.page.getByRole('button', { name: words }).first().waitFor();
  }

  /** The forløb is at this station of its way, now or in a moment. */
  async seesItAt(station: string): Promise<void> {
    const path = this.page.getByRole('list', { name: 'Forløbets vej' });
    await path.locator('[aria-current=step]').filter({ hasText: station }).waitFor();
  }

  /** The focus is on this, now or in a moment. */
  async standsOn(thing: Locator): Promise<void> {
    await thing.and(this.page.locator(':focus')).first().waitFor({ state: 'attached' });
  }

  /** Finds a field filled in with this, now or in a moment. */
  async finds(field: string, text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: field });
    await box.and(this.page.locator('textarea, input')).first().waitFor();
    await this.page.waitForFunction(
      ([element, wanted]) => (element as HTMLTextAreaElement).value === wanted,
      [await box.first().elementHandle(), text] as const,
    );
  }

  /** The table beside the chart, one pattern a row, now or in a moment. */
  async seesTheTable(rows: readonly RegExp[]): Promise<void> {
    const body = this.page.getByRole('table').locator('tbody').getByRole('row');
    for (const [place, row] of rows.entries()) await body.nth(place).filter({ hasText: row }).waitFor();
  }

  /** Which of these texts stand anywhere on the page, seen or not. */
  async shownOf(...texts: readonly string[]): Promise<readonly string[]> {
    const whole = await this.page.content();
    return texts.filter((text) => whole.includes(text));
  }

  /** The keyboard is at what has these words, now or in a moment. */
  async standsAt(words: Words): Promise<void> {
    await this.page
      .locator(':focus', { hasText: words })
      .and(this.page.locator('h1, h2, h3, a, button'))
      .waitFor();
  }

  async readsTheTitle(): Promise<string> {
    return (await this.page.getByRole('heading', { level: 1 }).innerText()).trim();
  }

  /** What is marked in the texts being written. */
  async readsTheMarks(): Promise<readonly string[]> {
    return this.page.locator('mark').allInnerTexts();
  }

  /** How the line of the chart runs. */
  async readsTheLine(): Promise<readonly (string | null)[]> {
    return this.page
      .locator('figure svg path')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  }

  /** Where somebody stands in a list of those who are in it. */
  participant(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name });
  }

  /** What somebody has said in the thread. */
  contribution(label: string): Locator {
    return this.page.getByRole('article', { name: label });
  }

  /** Where one is, as a path. */
  get place(): string {
    return new URL(this.page.url()).pathname;
  }

  /** What this person has before them. */
  async tells(): Promise<string> {
    return `  ${this.name} sees\n${await whatIsShown(this.page)}`;
  }
}
