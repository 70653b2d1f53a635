import type { PersonAtWork } from './person-at-work';

/** Watches where a text could be left that should be nowhere but on the page and with the server. */
export class WhereTextIsLeft {
  private readonly lines: string[] = [];

  constructor(private readonly person: PersonAtWork) {
    const { page } = person;
    page.on('console', (message) => this.lines.push(`console: ${message.text()}`));
    page.on('request', (request) => this.lines.push(`address: ${decodeURIComponent(request.url())}`));
    page.on('framenavigated', (frame) => this.lines.push(`address: ${decodeURIComponent(frame.url())}`));
  }

  /** The places, named, where one of these texts is. */
  async of(...texts: readonly string[]): Promise<readonly string[]> {
    const stored = await this.person.page.evaluate(async () => {
      const caches = await globalThis.caches.keys();
      const bodies = caches.map(async (name) => {
        const cache = await globalThis.caches.open(name);
        const kept = (await cache.keys()).filter(({ url }) => !/\.(js|css|woff2|bin)$/.test(url));
        return Promise.all(kept.map(async (request) => (await cache.match(request))?.text()));
      });
      const databases = await indexedDB.databases();
      return [
        `local storage: ${JSON.stringify(localStorage)}`,
        `session storage: ${JSON.stringify(sessionStorage)}`,
        `history: ${JSON.stringify(history.state)}`,
        `cookies: ${document.cookie}`,
        `databases: ${JSON.stringify(databases)}`,
        `caches: ${JSON.stringify(await Promise.all(bodies))}`,
      ];
    });
    return [...this.lines, ...stored].filter((line) => texts.some((text) => line.includes(text)));
  }
}
