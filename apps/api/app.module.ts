import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { Logger } from 'pino';
import { AccessModule } from '@faellesblik/access/server/access.module';
import type { Persona } from '@faellesblik/access/server/persona';
import { AnonymisationModule } from '@faellesblik/anonymisation/server/anonymisation.module';
import { CasesModule } from '@faellesblik/cases/server/cases.module';
import { LearningModule } from '@faellesblik/learning/server/learning.module';
import { MeasuresModule } from '@faellesblik/measures/server/measures.module';
import { ObservationsModule } from '@faellesblik/observations/server/observations.module';
import type { Secrets } from '@faellesblik/platform/server/crypto/secrets';
import type { Clock } from '@faellesblik/platform/server/database/clock';
import { DatabaseModule } from '@faellesblik/platform/server/database/database.module';
import { RealtimeModule } from '@faellesblik/platform/server/realtime/realtime.module';
import { SparringModule } from '@faellesblik/sparring/server/sparring.module';
import { WorkspaceModule } from '@faellesblik/workspace/server/workspace.module';
import { graphqlOptions } from './graphql-options';
import { HealthController } from './health.controller';
import { QuietFilter } from './quiet-filter';

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

/** One line per domain. */
@Module({})
export class AppModule {
  static with(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController],
      providers: [{ provide: APP_FILTER, useClass: QuietFilter }],
      imports: [
        DatabaseModule.with({ appUrl: options.databaseUrl, secrets: options.secrets, clock: options.clock }),
        GraphQLModule.forRoot<MercuriusDriverConfig>({ driver: MercuriusDriver, ...graphqlOptions(options) }),
        RealtimeModule.with(options.databaseUrl),
        AccessModule.with(options),
        AnonymisationModule.with(options.lexiconPath),
        CasesModule,
        ObservationsModule,
        MeasuresModule,
        SparringModule,
        LearningModule,
        WorkspaceModule,
      ],
    };
  }
}
