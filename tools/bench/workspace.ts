import '../typescript-paths.ts';
import { ensureBuilt } from '../build.ts';
import { cleanly } from './interruption.ts';
import type { Print } from './print.ts';

/** Speed of the page of a forløb, of sharing an observation, and of how soon others see it: see `workspace/measure.ts`. */
export function benchWorkspace(print: Print): Promise<void> {
  return cleanly(async (started, interrupted) => {
    await ensureBuilt((line) => process.stderr.write(`${line}\n`), interrupted);
    const { measureWorkspace } = await import('./workspace/measure.ts');
    await measureWorkspace(print, started);
  });
}
