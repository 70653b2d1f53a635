import { setTimeout as sleep } from 'node:timers/promises';
import { stopLeftover } from './leftover.ts';
import { startServerProcess, type ServerOptions, type ServerProcess } from './server-process.ts';

/** How long to wait when it could not be started again, in milliseconds: short at first. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 10_000;

/**
 * Starts PostgreSQL, and starts it again at the same port when it ends without having been told to, as when a machine
 * that is short of memory kills it. Its own recovery sees to it that nothing acknowledged is lost.
 * @param log hears of it.
 */
export async function startKeptRunning(
  options: ServerOptions,
  log: (line: string) => void,
): Promise<Pick<ServerProcess, 'port' | 'stop'>> {
  let running = await startServerProcess(options);
  const { port } = running;
  let isStopping = false;

  const startAgain = async (): Promise<void> => {
    for (let pause = FIRST_WAIT; !isStopping; pause = Math.min(2 * pause, LONGEST_WAIT)) {
      try {
        await stopLeftover(options.cluster);
        running = await startServerProcess({ ...options, port });
        return;
      } catch (error) {
        log(error instanceof Error ? error.message : 'PostgreSQL could not be started again.');
        await sleep(pause);
      }
    }
  };
  const keep = async (): Promise<void> => {
    for (;;) {
      await running.ended;
      if (isStopping) return;
      log('PostgreSQL has ended by itself: starting it again');
      await startAgain();
    }
  };
  const kept = keep();

  return {
    port,
    stop: async (signal) => {
      isStopping = true;
      await running.stop(signal);
      await kept; // one that was being started meanwhile is up by now
      await running.stop(signal);
    },
  };
}
