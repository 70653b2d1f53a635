import { type Browser } from 'playwright-core';
import { launchBrowser } from './browser';
import { startBuilt } from './built-server';
import { freshDatabase } from './database';
import { findPlaces, type DemoPlaces } from './demo-places';

/** The built server on a database of its own, filled with the demo, and a browser to look at it. */
export interface ShownDemo {
  readonly url: string;
  readonly browser: Browser;
  readonly places: DemoPlaces;
  stop(): Promise<void>;
}

/** Starts both. Every test file that looks at pages starts and stops its own. */
export async function showDemo(): Promise<ShownDemo> {
  const database = await freshDatabase();
  const [server, browser] = await Promise.all([
    startBuilt({
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
      DEMO: 'true',
      ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
    }),
    launchBrowser(),
  ]);
  const stop = async (): Promise<void> => {
    await Promise.all([browser.close(), server.end('SIGTERM')]);
    await database.remove();
  };
  try {
    return { url: server.url, browser, places: await findPlaces(server.url), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
