import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Request } from 'playwright-core';
import { launchProfile } from '../support/browser';
import { watchPage } from '../support/page-watch';
import type { PageState } from '../support/pages';
import { showDemo, type ShownDemo } from '../support/shown-demo';
import { signInAs } from '../support/sign-in';
import { openViewer, type Viewer } from '../support/viewer';

jest.setTimeout(120_000);

/** JavaScript that the sign-in page may load, in kB as transferred. */
const LIMIT_KB = 120;

let demo: ShownDemo;
beforeAll(async () => {
  demo = await showDemo();
});
afterAll(() => demo.stop());

/** What the browser names in its console of each thing that `misbehave` does. */
const FORBIDDEN = ["img-src 'self'", "connect-src 'self'", "requires 'TrustedHTML'", 'trusted-types angular'];

const signIn: PageState = { name: 'sign-in', as: null, at: () => '/log-ind' };
const open = (): Promise<Viewer> => openViewer(demo.browser, demo.url, demo.places);

describe('a page', () => {
  test('is found out when it does not keep to its own server and its own rules', async () => {
    const viewer = await open();
    const seen = watchPage(viewer.page, demo.url);
    await viewer.show(signIn, 'da');
    await viewer.page.evaluate(misbehave);
    const left = (): string[] => FORBIDDEN.filter((rule) => !seen.some((one) => one.includes(rule)));
    while (left().length > 0) await viewer.page.waitForEvent('console');
    expect(left()).toEqual([]);
    await viewer.close();
  });

  test(`loads at most ${LIMIT_KB} kB of JavaScript for somebody who signs in`, async () => {
    const viewer = await open();
    const sizes: Promise<number>[] = [];
    viewer.page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script') sizes.push(bytesOf(request));
    });
    await viewer.show(signIn, 'da');
    const kilobytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000;
    expect(kilobytes).toBeGreaterThan(10);
    expect(kilobytes).toBeLessThanOrEqual(LIMIT_KB);
    await viewer.close();
  });
});

describe('a text', () => {
  /** A word that nobody else writes. */
  const canary = 'Kvistlommefugl';
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'faellesblik-profile-'));
  });
  afterAll(() => rm(profile, { recursive: true, force: true }));

  test('is kept by the server and by nothing in the browser, when one has signed out', async () => {
    const context = await launchProfile(profile);
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    const { cookie } = await signInAs(demo, 'paedagog');
    await context.addCookies([cookieOf(cookie)]);
    await page.goto(`${demo.url}/forloeb/${demo.places.running}/iagttagelse`);
    const field = page.locator('main textarea').first();
    await field.fill(`${canary} på legepladsen.`);
    await page.locator('fb-draft-state p').waitFor();
    await page.reload();
    await page.waitForFunction((word) => document.querySelector('textarea')?.value.includes(word), canary);

    await page.locator('fb-person-menu .person').click();
    await page.locator('#person-panel .ends button').last().click();
    await page.waitForURL('**/log-ind');
    expect(await page.evaluate(readStores)).toEqual({ local: {}, session: {}, databases: [], caches: [] });
    await context.close();
    expect(await filesWith(profile, '/log-ind')).not.toEqual([]);
    expect(await filesWith(profile, canary)).toEqual([]);
  });
});

async function bytesOf(request: Request): Promise<number> {
  return (await request.sizes()).responseBodySize;
}

/** Runs in the page: four things that its rules forbid, until the browser has reported each. */
function misbehave(): Promise<void> {
  let left = 4;
  const reported = new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', () => {
      left -= 1;
      if (left === 0) resolve();
    });
  });
  new Image().src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  void fetch('http://127.0.0.1:9/').catch(() => undefined);
  const { trustedTypes } = window as unknown as {
    trustedTypes: { createPolicy(name: string, rules: object): void };
  };
  for (const act of [
    () => (document.body.innerHTML = '<b></b>'),
    () => trustedTypes.createPolicy('own', {}),
  ]) {
    try {
      act();
    } catch {
      // The browser refuses it, and reports that.
    }
  }
  return reported;
}

/** Runs in the page: everything that is kept for it. */
async function readStores(): Promise<object> {
  return {
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  };
}

/** The files of a profile in which the word stands, in either of the encodings that a browser writes. */
async function filesWith(folder: string, word: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(file);
      return bytes.includes(word, 0, 'utf8') || bytes.includes(word, 0, 'utf16le');
    }),
  );
  return files.filter((_, index) => found[index]);
}

function cookieOf(header: string): { name: string; value: string; url: string } {
  const [name = '', value = ''] = header.split('; ')[0]?.split('=') ?? [];
  return { name, value, url: demo.url };
}
