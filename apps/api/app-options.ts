import type { Logger } from 'pino';
import type { Persona } from '@faellesblik/access/server/persona';
import type { Secrets } from '@faellesblik/platform/server/crypto/secrets';
import type { Clock } from '@faellesblik/platform/server/database/clock';

/** What the app is made with: settings that have been read, keys that have been opened, and the clock. */
export interface AppOptions {
  readonly databaseUrl: string;
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly personas: readonly Persona[];
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly lexiconPath: string;
  /** Documents the server answers while DEMO is off: text by its sha256. */
  readonly knownDocuments: ReadonlySet<string>;
  readonly log: Logger;
}
