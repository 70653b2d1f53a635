import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { SECRETS, type Secrets } from '../crypto/secrets';
import { Clock } from './clock';
import { Database } from './database';
import { DraftStore } from './draft-store';
import { ExactlyOnce } from './exactly-once';
import { Reactions } from './reactions';
import { Sweep } from './sweep';

interface DatabaseOptions {
  /** The connection of the API: owns nothing, bypasses nothing. */
  readonly appUrl: string;
  readonly secrets: Secrets;
  readonly clock: Clock;
}

/** The one door, for every domain. The connection itself is not exported. */
@Module({})
export class DatabaseModule {
  static with({ appUrl, secrets, clock }: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => connect(appUrl) },
        { provide: SECRETS, useValue: secrets },
        { provide: Clock, useValue: clock },
        Database,
        ExactlyOnce,
        DraftStore,
        Reactions,
        Sweep,
      ],
      exports: [Database, ExactlyOnce, DraftStore, Reactions, Clock, SECRETS],
    };
  }
}

function connect(url: string): Promise<DataSource> {
  // The great reads look dear to the planner, and compiling them takes longer than running them.
  // Statements that do not wait for each other travel together.
  const pool = {
    max: 10,
    pipeline: true,
    connectionTimeoutMillis: 5000,
    options: '-c jit=off -c TimeZone=UTC',
  };
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: 'faellesblik-api',
    extra: pool,
  }).initialize();
}
