import './typescript-paths.ts';
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { launchBrowser } from '../tests/support/browser.ts';
import { aDataFolder } from '../tests/support/data-folder.ts';
import { startBuilt, type BuiltServer } from '../tests/support/built-server.ts';
import { pages } from '../tests/support/pages.ts';
import { openViewer } from '../tests/support/viewer.ts';
import { ensureBuilt } from './build.ts';
import { ChoiceError, readChoice, type Choice } from './screens/choice.ts';
import { take, type Task } from './screens/take.ts';

/**
 * What `npm run screens` runs: pictures of every page of the demo in dist/screens.
 * Use: node tools/screens.ts [NAME…] [--only da,light,390]
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'dist', 'screens');
/** Windows that work side by side. */
const WINDOWS = 2;

try {
  await run(readChoice(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof ChoiceError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(choice: Choice): Promise<void> {
  const tasks = tasksOf(choice);
  if (tasks.length === 0) {
    throw new ChoiceError(`No page has such a name. There are: ${pages.map(({ name }) => name).join(', ')}`);
  }
  await ensureBuilt((line) => process.stdout.write(`${line}\n`));
  await mkdir(folder, { recursive: true });
  process.stdout.write('Starting the demo\n');
  const dataDir = await aDataFolder();
  const server = await startBuilt({ DATA_DIR: dataDir });
  try {
    await takeAll(server, tasks, choice);
  } finally {
    await server.end('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  }
}

function tasksOf({ names, languages }: Choice): Task[] {
  const states = pages.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  return languages.flatMap((language) => states.map((state) => ({ state, language })));
}

async function takeAll({ url }: BuiltServer, tasks: readonly Task[], choice: Choice): Promise<void> {
  const { findPlaces } = await import('../tests/support/demo-places.ts');
  const [demo, browser] = await Promise.all([findPlaces(url), launchBrowser()]);
  const waiting = tasks.values();
  let made = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const viewer = await openViewer(browser, url, demo);
    for (const task of waiting) {
      try {
        const pictures = await take(viewer, task, choice, folder);
        made += pictures;
        process.stdout.write(`${++done} of ${tasks.length}: ${task.state.name} ${task.language}\n`);
      } catch (error) {
        process.stderr.write(`${task.state.name} ${task.language}: ${String(error)}\n`);
        process.exitCode = 1;
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: WINDOWS }, work));
  } finally {
    await browser.close();
  }
  process.stdout.write(`${made} pictures in ${relative(process.cwd(), folder)}\n`);
}
