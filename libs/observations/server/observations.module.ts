import { Module } from '@nestjs/common';
import { CasesModule } from '@faellesblik/cases/server/cases.module';
import { AdditionRepository } from './addition.repository';
import { AssessmentRepository } from './assessment.repository';
import { AssessmentResolver } from './assessment.resolver';
import { AssessmentService } from './assessment.service';
import { FillingService } from './filling.service';
import { ObservationBeforeRead } from './observation-before.read';
import { ObservationRepository } from './observation.repository';
import { ObservationResolver } from './observation.resolver';
import { ObservationService } from './observation.service';
import { PerspectiveBeforeRead } from './perspective-before.read';
import { PerspectiveRepository } from './perspective.repository';
import { PerspectiveResolver } from './perspective.resolver';
import { PerspectiveService } from './perspective.service';
import { RevisionService } from './revision.service';

@Module({
  imports: [CasesModule],
  providers: [
    AdditionRepository,
    AssessmentRepository,
    AssessmentResolver,
    AssessmentService,
    FillingService,
    ObservationBeforeRead,
    ObservationRepository,
    ObservationResolver,
    ObservationService,
    PerspectiveBeforeRead,
    PerspectiveRepository,
    PerspectiveResolver,
    PerspectiveService,
    RevisionService,
  ],
  exports: [AssessmentService, FillingService, ObservationRepository, ObservationService, PerspectiveService],
})
export class ObservationsModule {}
