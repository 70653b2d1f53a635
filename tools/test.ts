import { ensureBuilt } from './build.ts';
import { runNode } from './testing/command.ts';
import { runJest, type Totals } from './testing/jest-run.ts';

/** What `npm test` runs: every check and every test, one after another, each with its time; then the totals. */
const CHECKS: readonly [name: string, args: readonly string[]][] = [
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings=0']],
  ['boundaries', ['tools/check-boundaries.ts']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
  ['types', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit']],
  ['typed documents', ['tools/codegen.ts', '--check']],
];

/** What is tested in a browser needs the whole machine; everything else is tested two files beside each other. */
const JOURNEYS = '/tests/journeys/';
const NO_JOURNEYS = '/tests/(?!journeys/)';

const totals: Totals[] = [];
for (const [name, args] of CHECKS) await timed(name, () => check(args));
const built = await timed('build', build);
if (built.failed === 0) {
  await timed('schema', () => check(['tools/export-schema.ts', '--check']));
  await timed('unit tests', () => runJest(['node', 'client'], 2));
  await timed('system tests', () => runJest(['system'], 2, NO_JOURNEYS));
  await timed('journeys', () => runJest(['system'], 1, JOURNEYS));
}
const passed = sum('passed');
const failed = sum('failed');
const skipped = sum('skipped');
process.exitCode = failed === 0 && skipped === 0 ? 0 : 1;
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);

async function timed(name: string, work: () => Promise<Totals>): Promise<Totals> {
  const began = Date.now();
  const result = await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  process.stdout.write(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)\n`);
  totals.push(result);
  return result;
}

async function check(args: readonly string[]): Promise<Totals> {
  const { succeeded, said } = await runNode(args, { shown: false });
  if (!succeeded) process.stderr.write(said);
  return once(succeeded);
}

async function build(): Promise<Totals> {
  const interrupted = new AbortController();
  const end = (): void => interrupted.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    await ensureBuilt((line) => process.stderr.write(`${line}\n`), interrupted.signal);
    return once(true);
  } catch (error) {
    if (interrupted.signal.aborted) process.exit(1);
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return once(false);
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
  }
}

function once(succeeded: boolean): Totals {
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
}

function sum(kind: keyof Totals): number {
  return totals.reduce((whole, each) => whole + each[kind], 0);
}
