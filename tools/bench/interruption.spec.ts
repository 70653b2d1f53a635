import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Runs work that has started something, and tells what it wrote and how it ended. */
async function run(work: string, signal?: NodeJS.Signals): Promise<{ said: string; code: number | null }> {
  const script = `
    import { cleanly } from ${JSON.stringify(join(import.meta.dirname, 'interruption.ts'))};
    await cleanly(async (started) => {
      await started.keep(Promise.resolve('it'), async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        console.log('ended');
      });
      console.log('started');
      ${work}
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (signal && said.includes('started')) child.kill(signal);
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { said: said.replaceAll('\n', ' ').trim(), code };
}
const FOR_LONG = 'await new Promise((resolve) => setTimeout(resolve, 60_000));';

test.each([
  ['it is done', '', undefined, 0],
  ['it fails', `throw new Error('no');`, undefined, 1],
  ['TERM', FOR_LONG, 'SIGTERM', 143],
  ['INT', FOR_LONG, 'SIGINT', 130],
  [
    'faults that nobody caught',
    `for (let n = 0; n < 3; n++) setTimeout(() => { throw new Error('no'); }, n); ${FOR_LONG}`,
    undefined,
    1,
  ],
] as const)('what was started is ended at %s', async (_when, work, signal, code) => {
  expect(await run(work, signal)).toEqual({ said: 'started ended', code });
});
