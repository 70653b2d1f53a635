import type { Print } from '../print.ts';
import type { Started } from '../started.ts';
import { startPlaces } from './places.ts';
import { benchReading } from './reading.ts';
import { serveTapped } from './servers.ts';
import { benchShowing } from './showing.ts';
import { benchStatements } from './statements.ts';
import { benchWriting } from './writing.ts';

/** Forløb of the small place; the large one has a hundred times as many. */
const CASES = 50;
const TIMES = 100;

/** All that is measured of the workspace, on one PostgreSQL with a small and a large municipality in databases of their own. */
export async function measureWorkspace(print: Print, started: Started): Promise<void> {
  const places = await started.keep(startPlaces(), (all) => all.stop());
  const small = await places.make('small', CASES);
  const large = await places.make('large', CASES * TIMES);
  print('forloeb', CASES);
  print('forloeb-hundredfold', CASES * TIMES);
  const tapped = { small: await serveTapped(started, small), large: await serveTapped(started, large) };
  await benchStatements(print, tapped);
  await benchReading(print, started, { small, large });
  await benchWriting(print, started, tapped.large);
  await benchShowing(print, started, large);
}
