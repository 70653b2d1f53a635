import { Module } from '@nestjs/common';
import { CasesModule } from '@faellesblik/cases/server/cases.module';
import { ObservationRepository } from './observation.repository';
import { ObservationResolver } from './observation.resolver';
import { ObservationService } from './observation.service';
import { RevisionService } from './revision.service';

@Module({
  imports: [CasesModule],
  providers: [ObservationRepository, ObservationResolver, ObservationService, RevisionService],
  exports: [ObservationService],
})
export class ObservationsModule {}
