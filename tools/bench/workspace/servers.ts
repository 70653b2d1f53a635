import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startBuilt } from '../../../tests/support/built-server.ts';
import type { BareOptions } from './bare-server.ts';
import type { Place } from './places.ts';

/** A server in a process of its own. */
export interface Served {
  readonly url: string;
  stop(): Promise<unknown>;
}

/** The built product, as it runs without DEMO: it answers the documents of its client and no others. */
export async function serveOurs({ appUrl, ownerUrl }: Place): Promise<Served> {
  const server = await startBuilt({
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: ownerUrl,
    DEMO: 'false',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  });
  return { url: `${server.url}/graphql`, stop: () => server.end('SIGTERM') };
}

/** Fastify and pg, and nothing else. */
export async function serveBare(options: BareOptions): Promise<Served> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(options));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: line.toString().trim(),
    stop: () => {
      child.kill('SIGTERM');
      return once(child, 'close');
    },
  };
}
