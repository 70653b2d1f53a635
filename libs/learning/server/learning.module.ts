import { Module } from '@nestjs/common';
import { CasesModule } from '@faellesblik/cases/server/cases.module';
import { MeasuresModule } from '@faellesblik/measures/server/measures.module';
import { CardProposals } from './card-proposals';
import { CardRepository } from './card.repository';
import { CardService } from './card.service';
import { CaseCountRepository } from './case-count.repository';
import { CaseEnding } from './case-ending';
import { ClosingRepository } from './closing.repository';
import { ClosingService } from './closing.service';
import { LearningResolver } from './learning.resolver';

@Module({
  imports: [CasesModule, MeasuresModule],
  providers: [
    CaseCountRepository,
    CardProposals,
    CardRepository,
    CardService,
    CaseEnding,
    ClosingRepository,
    ClosingService,
    LearningResolver,
  ],
  exports: [CardService, ClosingService],
})
export class LearningModule {}
