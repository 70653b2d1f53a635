import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
} from 'playwright-core';

/** Chromium's sandbox needs rights that a container rarely has; only our own pages are opened. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chrome of the machine when there is one, else the Chromium from the npm packages. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return playwright.launch({ ...options, executablePath: await executable(), args: ARGUMENTS });
}

/** A browser that keeps its profile in this folder, to see what is left of somebody's work in it. */
export async function launchProfile(folder: string): Promise<BrowserContext> {
  return playwright.launchPersistentContext(folder, { executablePath: await executable(), args: ARGUMENTS });
}

async function executable(): Promise<string> {
  return INSTALLED.find((path) => existsSync(path)) ?? (await chromium.executablePath());
}
