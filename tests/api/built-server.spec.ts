import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { MeDocument } from '@faellesblik/contracts/generated/platform';
import { runBuilt, startBuilt, type BuiltServer } from '../support/built-server';
import { aDataFolder } from '../support/data-folder';

jest.setTimeout(60_000);

const KEY = Buffer.alloc(32, 3).toString('base64');
let dataDir: string;
const servers: BuiltServer[] = [];
beforeAll(async () => {
  dataDir = await aDataFolder();
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.end('SIGTERM')));
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts one; it is ended at last, also when a test fails. */
async function started(env: Readonly<Record<string, string>>): Promise<BuiltServer> {
  const server = await startBuilt(env);
  servers.push(server);
  return server;
}

const json = { 'content-type': 'application/json' };
const ask = (url: string, query: string, cookie = ''): Promise<Response> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { ...json, cookie }, body: JSON.stringify({ query }) });

async function signedIn(url: string): Promise<string> {
  const response = await fetch(`${url}/auth/demo`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ persona: 'paedagog' }),
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

describe('the built server', () => {
  test('starts from nothing, shows the demo, survives a kill and ends when told', async () => {
    const first = await started({ DATA_DIR: dataDir });
    expect(first.lines.filter((line) => line === `ready ${first.url}`)).toHaveLength(1);
    const page = await fetch(first.url, { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(await page.text()).toContain('Fællesblik');
    const cases = await ask(first.url, '{ cases { id } }', await signedIn(first.url));
    const before = ((await cases.json()) as { data: { cases: unknown[] } }).data.cases.length;
    expect(before).toBeGreaterThan(0);
    expect(await first.end('SIGKILL')).toBe('SIGKILL');

    const second = await started({ DATA_DIR: dataDir });
    const again = await ask(second.url, '{ cases { id } }', await signedIn(second.url));
    expect(((await again.json()) as { data: { cases: unknown[] } }).data.cases).toHaveLength(before);
    expect(await second.end('SIGTERM')).toBe(0);
  });

  test('answers known documents only without DEMO, and lets nobody in as a persona', async () => {
    const server = await started({ DATA_DIR: dataDir, DEMO: 'false', ENCRYPTION_KEY: KEY });
    expect((await ask(server.url, MeDocument.text)).status).toBe(200);
    const other = await ask(server.url, '{ me { person { id } } }');
    expect([other.status, await other.text()]).toEqual([
      400,
      expect.stringContaining('request.unknown-document'),
    ]);
    expect((await ask(server.url, '{ __schema { types { name } } }')).status).toBe(400);
    expect(await signedIn(server.url)).toBe('');
    expect(await server.end('SIGINT')).toBe(0);
  });
});

describe('a setting that cannot be', () => {
  test('a taken port is one sentence', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const ended = await runBuilt({ DATA_DIR: dataDir, PORT: String(port) });
    taken.close();
    expect(ended).toEqual({
      code: 1,
      stderr: `Port ${port} is taken: end the program that uses it, or set PORT to another number.\n`,
    });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    ['a port that is no number', { PORT: 'tre tusind' }, /^PORT .*1 to 65535/],
    [
      'a database that does not answer',
      { DATABASE_URL: 'postgresql://faellesblik_app:x@127.0.0.1:1/faellesblik', ENCRYPTION_KEY: KEY },
      /^The database does not answer/,
    ],
    [
      'a database without a key',
      { DATABASE_URL: 'postgresql://faellesblik_app:x@127.0.0.1:1/faellesblik' },
      /^ENCRYPTION_KEY is not set/,
    ],
    ['a data folder that cannot be', { DATA_DIR: '/dev/null/data' }, /DATA_DIR|folder/],
  ])('%s is one sentence', async (_, env, sentence) => {
    const { code, stderr } = await runBuilt({ DATA_DIR: dataDir, ...env });
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });
});
