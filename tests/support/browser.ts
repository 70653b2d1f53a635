import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** Chromium's sandbox needs rights that a container rarely has; only our own pages are opened. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chrome of the machine when there is one, else the Chromium from the npm packages. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = INSTALLED.find((path) => existsSync(path)) ?? (await chromium.executablePath());
  return playwright.launch({ executablePath, args: ARGUMENTS });
}
