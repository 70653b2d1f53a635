import { resolve } from 'node:path';
import { z } from 'zod';
import { keptEncryptionKey, parseEncryptionKey } from './encryption-key.ts';
import { SettingError } from './setting-error.ts';

/** What the server is started with, validated and with every default filled in. */
export interface Config {
  /** The port that serves pages, GraphQL and realtime: PORT, else 3000. */
  readonly port: number;
  /** The address it listens on: HOST, else loopback while DEMO and every address otherwise. */
  readonly host: string;
  /** The origin people see in their browser, without a slash at the end: PUBLIC_URL, else http://localhost:PORT. */
  readonly publicUrl: string;
  /** How the API reaches the database, as role faellesblik_app: DATABASE_URL, else the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** How migrations reach it, as role faellesblik_owner: DATABASE_OWNER_URL; without it nothing is migrated. */
  readonly databaseOwnerUrl: string | undefined;
  /** The folder of the embedded PostgreSQL and of kept keys, absolute: DATA_DIR, else .data. */
  readonly dataDir: string;
  /** Personas sign in without a password and an empty database is seeded: DEMO, else true only without DATABASE_URL. */
  readonly demo: boolean;
  /** The 32 bytes that drafts are encrypted with: ENCRYPTION_KEY in base64; made and kept in DATA_DIR while DEMO. */
  readonly encryptionKey: Buffer;
  /** The least grave lines of the log, which goes to stderr: LOG_LEVEL, else warn while DEMO and info otherwise. */
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type LogLevel = (typeof LOG_LEVELS)[number];

/** Reads the settings. Throws SettingError with one sentence that names the first wrong one and says what it must be. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const settings = parse(env);
  const demo = settings.DEMO ?? settings.DATABASE_URL === undefined;
  if (settings.DATABASE_OWNER_URL !== undefined && settings.DATABASE_URL === undefined) {
    throw new SettingError(
      'DATABASE_OWNER_URL is set without DATABASE_URL: set both, or neither for the embedded PostgreSQL.',
    );
  }
  if (settings.ENCRYPTION_KEY === undefined && !demo) {
    throw new SettingError(
      `ENCRYPTION_KEY is not set: ${KEY_RULE} It is made by itself only while DEMO is true.`,
    );
  }
  const dataDir = resolve(settings.DATA_DIR);
  return {
    port: settings.PORT,
    host: settings.HOST ?? (demo ? '127.0.0.1' : '0.0.0.0'),
    publicUrl: settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`,
    databaseUrl: settings.DATABASE_URL,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL,
    dataDir,
    demo,
    encryptionKey: settings.ENCRYPTION_KEY ?? keptEncryptionKey(dataDir),
    logLevel: settings.LOG_LEVEL ?? (demo ? 'warn' : 'info'),
  };
}

const KEY_RULE = 'give 32 random bytes in base64, for instance what "openssl rand -base64 32" prints.';
const URL_RULE = 'give an address like postgresql://user:password@host:5432/database.';

const PostgresAddress = z
  .string()
  .refine((value) => hasProtocol(value, ['postgres:', 'postgresql:']), URL_RULE);

/** What each setting must be; the message completes the sentence "NAME …: " and says what to do. */
const Settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'give a whole number from 1 to 65535.')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'give a whole number from 1 to 65535.')
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'give an address to listen on, like 127.0.0.1 or 0.0.0.0.')
    .optional(),
  PUBLIC_URL: z.string().transform(toOrigin).optional(),
  DATABASE_URL: PostgresAddress.optional(),
  DATABASE_OWNER_URL: PostgresAddress.optional(),
  DATA_DIR: z.string().default('.data'),
  DEMO: z
    .enum(['true', 'false'], 'give true or false.')
    .transform((value) => value === 'true')
    .optional(),
  ENCRYPTION_KEY: z.string().transform(toKey).optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `give one of ${LOG_LEVELS.join(', ')}.`).optional(),
});

type Settings = z.infer<typeof Settings>;

/** Settings whose value holds a password or a key are never repeated in a message. */
const SECRET = new Set(['DATABASE_URL', 'DATABASE_OWNER_URL', 'ENCRYPTION_KEY']);

function parse(env: NodeJS.ProcessEnv): Settings {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = Settings.safeParse(given);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0]);
  const said = SECRET.has(name) ? `${name} is not valid` : `${name} is "${env[name] ?? ''}"`;
  throw new SettingError(`${said}: ${issue?.message ?? ''}`);
}

function hasProtocol(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function toOrigin(value: string, context: z.RefinementCtx): string {
  if (hasProtocol(value, ['http:', 'https:']) && new URL(value).pathname === '/')
    return new URL(value).origin;
  context.addIssue('give the address people use, like https://faellesblik.example.dk, without a path.');
  return z.NEVER;
}

function toKey(value: string, context: z.RefinementCtx): Buffer {
  const key = parseEncryptionKey(value);
  if (key !== undefined) return key;
  context.addIssue(KEY_RULE);
  return z.NEVER;
}
