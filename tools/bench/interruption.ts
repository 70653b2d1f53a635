import { Started } from './started.ts';

/** Why a bench was ended from outside, and the code it then exits with. */
class Interruption extends Error {
  override readonly name = 'Interruption';
  readonly exitCode: number;

  constructor(exitCode: number, cause?: unknown) {
    super('The bench was interrupted.', { cause });
    this.exitCode = exitCode;
  }
}

/**
 * Does the work, and ends all that it has started: when it is done, when it fails, when a fault is caught by nobody, and at
 * TERM or INT, after which this process ends as well.
 */
export async function cleanly(
  work: (started: Started, interrupted: AbortSignal) => Promise<void>,
): Promise<void> {
  const started = new Started();
  const controller = new AbortController();
  const ends = {
    SIGINT: () => controller.abort(new Interruption(130)),
    SIGTERM: () => controller.abort(new Interruption(143)),
    uncaughtException: (fault: unknown) => controller.abort(new Interruption(1, fault)),
  };
  // A fault seldom comes alone: those after the first must not end this process before all is ended.
  for (const [event, end] of Object.entries(ends)) process.on(event, end);
  try {
    await unlessAborted(controller.signal, work(started, controller.signal));
  } catch (error) {
    if (!(error instanceof Interruption)) throw error;
    await started.end();
    if (error.cause instanceof Error) process.stderr.write(`${error.cause.stack ?? error.cause.message}\n`);
    process.exit(error.exitCode);
  } finally {
    await started.end();
    for (const [event, end] of Object.entries(ends)) process.removeListener(event, end);
  }
}

function unlessAborted(signal: AbortSignal, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Interruption), { once: true });
    work.then(resolve, reject);
  });
}
