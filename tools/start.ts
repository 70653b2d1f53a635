import { createServer } from 'node:net';
import { readConfig } from '../apps/api/config.ts';
import { SettingError } from '../apps/api/setting-error.ts';
import { failStart } from '../apps/api/start-failure.ts';
import { ensureBuilt } from './build.ts';

/** What `npm start` runs: builds when needed, then runs the built server in this process. */
const built = new AbortController();
const onSignal = (): void => built.abort();
process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
try {
  const { port, host } = readConfig(process.env);
  await refuseTakenPort(port, host);
  await ensureBuilt((line) => process.stdout.write(`${line}\n`), built.signal);
} catch (error) {
  if (built.signal.aborted) process.exit(0);
  failStart(error);
}
const server = (await import(new URL('../dist/api/apps/api/run.js', import.meta.url).href)) as {
  run(env: NodeJS.ProcessEnv): Promise<void>;
};
if (built.signal.aborted) process.exit(0);
const running = server.run(process.env);
process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
await running;

/** Says at once what would otherwise be known only after the build; other troubles with the address are the server's to tell. */
function refuseTakenPort(port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', ({ code }: NodeJS.ErrnoException) => {
      if (code !== 'EADDRINUSE') return resolve();
      reject(
        new SettingError(
          `Port ${port} is taken: end the program that uses it, or set PORT to another number.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}
