import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config';
import { SettingError } from './setting-error';

const KEY = Buffer.alloc(32, 1).toString('base64');
const OURS = { DATABASE_URL: 'postgresql://app:secret@db/fb', ENCRYPTION_KEY: KEY };

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'faellesblik-config-'));
});
afterAll(() => rmSync(dataDir, { recursive: true }));

function refused(env: NodeJS.ProcessEnv): string {
  try {
    readConfig({ DATA_DIR: dataDir, ...env });
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  throw new Error('It was taken.');
}

describe('the settings', () => {
  it('make a demo on loopback when nothing is set', () => {
    expect(readConfig({ DATA_DIR: dataDir })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      demo: true,
      logLevel: 'warn',
    });
  });

  it('make no demo on a database of one’s own', () => {
    expect(readConfig({ ...OURS, PORT: '8080' })).toMatchObject({
      host: '0.0.0.0',
      publicUrl: 'http://localhost:8080',
      demo: false,
      logLevel: 'info',
    });
  });

  it('take what is empty for not set', () => {
    expect(readConfig({ DATA_DIR: dataDir, PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      demo: true,
    });
  });

  it.each<[name: string, env: NodeJS.ProcessEnv]>([
    ['PORT', { PORT: 'http' }],
    ['PORT', { PORT: '0' }],
    ['PORT', { PORT: '65536' }],
    ['HOST', { HOST: 'http://localhost' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'faellesblik.dk' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://faellesblik.dk/start' }],
    ['DATABASE_URL', { ...OURS, DATABASE_URL: 'mysql://app:secret@db/fb' }],
    ['DATABASE_OWNER_URL', { ...OURS, DATABASE_OWNER_URL: 'db:5432' }],
    ['DATABASE_OWNER_URL', { DATABASE_OWNER_URL: OURS.DATABASE_URL }],
    ['DEMO', { DEMO: 'yes' }],
    ['ENCRYPTION_KEY', { ENCRYPTION_KEY: 'secret' }],
    ['ENCRYPTION_KEY', { DATABASE_URL: OURS.DATABASE_URL }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ])('that are wrong get one sentence that names %s and keeps secrets: %j', (name, env) => {
    const said = refused(env);
    expect(said).toMatch(new RegExp(`^${name} (is|has) [^\\n]+\\.$`));
    expect(said).not.toContain('secret');
  });
});
