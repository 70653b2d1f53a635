import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  chromium as playwright,
  type Browser,
  type BrowserContext,
  type LaunchOptions,
} from 'playwright-core';

const root = join(import.meta.dirname, '../..');

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
  return INSTALLED.find((path) => existsSync(path)) ?? (await unpacked());
}

/** The package unpacks itself into the folder for temporary files. */
const UNPACK = `await (await import('@sparticuz/chromium')).default.executablePath()`;

/**
 * Chromium unpacked, once for each user and version: in `/tmp/chromium`, where the package itself would look, lies
 * perhaps another user's, or half of one. It appears under its name only when it is whole.
 */
async function unpacked(): Promise<string> {
  const version = await versionOfPackage();
  const folder = join(tmpdir(), `faellesblik-chromium-${version}-${process.getuid?.() ?? 'one'}`);
  const browser = join(folder, 'chromium');
  if (existsSync(browser)) return browser;
  const unfinished = await mkdtemp(`${folder}-`);
  const env = { ...process.env, TMPDIR: unfinished };
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK], { cwd: root, env });
  await rename(unfinished, folder).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(browser)) throw error; // else another process was quicker
  });
  return browser;
}

async function versionOfPackage(): Promise<string> {
  const text = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
