import { readFileSync } from 'node:fs';
import { type DynamicModule, Module } from '@nestjs/common';
import { createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
import { FINDER, Guard } from './guard';

@Module({})
export class AnonymisationModule {
  /** @param lexiconPath the filters built from the word lists. */
  static with(lexiconPath: string): DynamicModule {
    return {
      module: AnonymisationModule,
      global: true,
      providers: [
        { provide: FINDER, useFactory: () => createFinder(readLexicon(readFileSync(lexiconPath))) },
        Guard,
      ],
      exports: [Guard],
    };
  }
}
