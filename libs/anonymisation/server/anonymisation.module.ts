import { readFileSync } from 'node:fs';
import { type DynamicModule, Module } from '@nestjs/common';
import { createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
import { CasePlacesRead } from './case-places';
import { CaseVault } from './case-vault';
import { CaseVaultRepository } from './case-vault.repository';
import { FINDER } from './finder';
import { Guard } from './guard';
import { KnownAnswers } from './known-answers';
import { MirrorEntryRepository } from './mirror-entry.repository';
import { MirrorEntryResolver } from './mirror-entry.resolver';
import { MirrorEntryService } from './mirror-entry.service';

@Module({})
export class AnonymisationModule {
  /** @param lexiconPath the filters built from the word lists. */
  static with(lexiconPath: string): DynamicModule {
    return {
      module: AnonymisationModule,
      global: true,
      providers: [
        { provide: FINDER, useFactory: () => createFinder(readLexicon(readFileSync(lexiconPath))) },
        CasePlacesRead,
        CaseVault,
        CaseVaultRepository,
        Guard,
        KnownAnswers,
        MirrorEntryRepository,
        MirrorEntryResolver,
        MirrorEntryService,
      ],
      exports: [CasePlacesRead, CaseVault, Guard, MirrorEntryService],
    };
  }
}
