import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { AccessModule } from '@faellesblik/access/server/access.module';
import { AnonymisationModule } from '@faellesblik/anonymisation/server/anonymisation.module';
import { CasesModule } from '@faellesblik/cases/server/cases.module';
import { LearningModule } from '@faellesblik/learning/server/learning.module';
import { MeasuresModule } from '@faellesblik/measures/server/measures.module';
import { ObservationsModule } from '@faellesblik/observations/server/observations.module';
import { DatabaseModule } from '@faellesblik/platform/server/database/database.module';
import { RealtimeModule } from '@faellesblik/platform/server/realtime/realtime.module';
import { SparringModule } from '@faellesblik/sparring/server/sparring.module';
import { WorkspaceModule } from '@faellesblik/workspace/server/workspace.module';
import type { AppOptions } from './app-options';
import { graphqlOptions } from './graphql-options';
import { HealthController } from './health.controller';
import { QuietFilter } from './quiet-filter';

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
