import '../typescript-paths.ts';
import { ensureBuilt } from '../build.ts';
import type { Print } from './print.ts';

/** Speed of the page of a forløb over HTTP: see `workspace/reading.ts`. */
export async function benchWorkspace(print: Print): Promise<void> {
  await ensureBuilt((line) => process.stderr.write(`${line}\n`));
  const { benchReading } = await import('./workspace/reading.ts');
  await benchReading(print);
}
