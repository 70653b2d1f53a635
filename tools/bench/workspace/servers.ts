import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startBuilt } from '../../../tests/support/built-server.ts';
import type { Started } from '../started.ts';
import type { Place } from './places.ts';
import { tapWire, type Wiretap } from './wiretap.ts';

/** The built product, as it runs without DEMO: it answers the documents of its client and no others. @returns its address. */
export async function serveOurs(
  started: Started,
  { appUrl, ownerUrl }: Pick<Place, 'appUrl' | 'ownerUrl'>,
): Promise<string> {
  const starting = startBuilt({
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DEMO: 'false',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  return (await started.keep(starting, (server) => server.end('SIGTERM'))).url;
}

/** The built product, and what it says to PostgreSQL. */
export interface Tapped {
  readonly place: Place;
  readonly url: string;
  readonly tap: Wiretap;
}

/** The built product with a wiretap between it and PostgreSQL. */
export async function serveTapped(started: Started, place: Place): Promise<Tapped> {
  const tap = await started.keep(tapWire(place.appUrl), (one) => one.stop());
  const url = await serveOurs(started, { ...place, appUrl: tap.url });
  return { place, url, tap };
}

/** One of the bare servers beside this file, in a process of its own, which reads its options first. @returns its address. */
export async function serveBare(
  started: Started,
  file: 'bare-server.ts' | 'bare-writer.ts',
  options: unknown,
): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, file)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const ready = once(child.stdout, 'data') as Promise<[Buffer]>;
  child.stdin.end(JSON.stringify(options));
  await started.keep(Promise.race([ready, closed]), () => {
    child.kill('SIGTERM');
    return closed;
  });
  if (child.exitCode !== null) throw new Error(`${file} has ended by itself.`);
  return (await ready)[0].toString().trim();
}
