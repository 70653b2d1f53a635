import { start } from './main';
import { failStart } from './start-failure';

/** How long an orderly end may take, in milliseconds, before the process ends anyway. */
const PATIENCE = 15_000;

/**
 * Runs the server until INT or TERM: prints each step, then `ready http://localhost:PORT` alone on a line.
 * The process ends with code 0 after a signal, and with code 1 and one sentence when the server cannot start.
 */
export async function run(env: NodeJS.ProcessEnv): Promise<void> {
  process.setSourceMapsEnabled(true);
  const end = untilSignal();
  try {
    const server = await start(env, (line) => process.stdout.write(`${line}\n`));
    if (!end.isSignalled()) process.stdout.write(`ready http://localhost:${env['PORT'] || 3000}\n`);
    await end.signal;
    await server.stop();
  } catch (error) {
    if (!end.isSignalled()) failStart(error);
  }
  process.exit(0);
}

/** npm passes a signal on that the process group may have had already, so all but the first are ignored. */
function untilSignal(): { signal: Promise<void>; isSignalled: () => boolean } {
  let isSignalled = false;
  const signal = new Promise<void>((resolve) => {
    const end = (): void => {
      if (isSignalled) return;
      isSignalled = true;
      setTimeout(() => process.exit(0), PATIENCE).unref();
      resolve();
    };
    process.on('SIGINT', end).on('SIGTERM', end);
  });
  return { signal, isSignalled: () => isSignalled };
}

if (import.meta.main) await run(process.env);
