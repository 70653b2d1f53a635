/**
 * Installs the packages when `node_modules` is missing, older than the lockfile or left half-made.
 * Runs on the machine's own Node (20 or newer) before anything else can; what follows finds Node 24 among the packages.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const lock = join(root, '.nx', 'installing');
const node = join(root, 'node_modules', '.bin', 'node');

if (!isInstalled()) {
  const release = await takeTurn();
  try {
    if (!isInstalled()) await install();
  } finally {
    release();
  }
}

/** npm writes node_modules/.package-lock.json as the last thing of an installation. */
function isInstalled() {
  const finished = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(finished) || !existsSync(node)) return false;
  return statSync(finished).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function install() {
  console.log('Installing packages with npm ci (a minute or two)');
  const npm = process.env.npm_execpath ?? 'npm';
  const [command, first] = npm.endsWith('.js') ? [process.execPath, [npm]] : [npm, []];
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!(await succeeds(command, args))) {
    fail(
      'The packages could not be installed: read what npm says above, check the network, and run the command again.',
    );
  }
  if (!runsNode24() && !((await succeeds(command, [...first, 'rebuild', 'node'])) && runsNode24())) {
    fail(
      'Node 24 did not arrive with the packages: allow the install script of the package "node" and run "npm ci".',
    );
  }
}

/** npm may outlive a signal, so it runs in a process group of its own that a signal to this process ends for sure. */
function succeeds(command, args) {
  const child = spawn(command, args, { cwd: root, detached: true, stdio: ['ignore', 'inherit', 'inherit'] });
  if (child.pid !== undefined) appendFileSync(lock, `\n${child.pid}`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      rmSync(lock, { force: true });
      process.exit(1);
    });
  }
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}

function runsNode24() {
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return Number.parseInt(stdout?.slice(1) ?? '', 10) >= 24;
}

/** Of several commands started at once, one installs and the others wait. The lock names the processes that hold it. */
async function takeTurn() {
  const mine = `${lock}-${process.pid}`;
  mkdirSync(join(root, '.nx'), { recursive: true });
  writeFileSync(mine, String(process.pid));
  try {
    for (let isTold = false; !isTaken(mine); isTold = true) {
      if (isStale()) rmSync(lock, { force: true });
      else if (!isTold) console.log('Waiting for another command that installs the packages');
      await sleep(500);
    }
  } finally {
    rmSync(mine, { force: true });
  }
  return () => rmSync(lock, { force: true });
}

function isTaken(mine) {
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isStale() {
  try {
    return !readFileSync(lock, 'utf8').split('\n').map(Number).filter(Boolean).some(isAlive);
  } catch {
    return true;
  }
}

/** A process that has ended and that nobody has asked about yet (a zombie) still has its number. */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !existsSync(`/proc/${pid}/stat`) || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function fail(message) {
  rmSync(lock, { force: true });
  console.error(message);
  process.exit(1);
}
