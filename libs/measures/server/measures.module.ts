import { Module } from '@nestjs/common';
import { CasesModule } from '@faellesblik/cases/server/cases.module';
import { AgreementRoundRepository } from './agreement-round.repository';
import { AgreementRoundResolver } from './agreement-round.resolver';
import { EndOfCase } from './end-of-case';
import { FollowUpRepository } from './follow-up.repository';
import { FollowUpService } from './follow-up.service';
import { HandOverReaction } from './hand-over.reaction';
import { MeasureRepository } from './measure.repository';
import { MeasureResolver } from './measure.resolver';
import { MeasureService } from './measure.service';
import { ReviewRepository } from './review.repository';
import { ReviewService } from './review.service';
import { RoundAnswering } from './round-answering.service';
import { RoundClosing } from './round-closing.service';
import { RoundOpening } from './round-opening.service';
import { RoundWithdrawal } from './round-withdrawal.service';
import { RoundsAtHand } from './rounds-at-hand';
import { RunningMeasures } from './running-measures';
import { Sharing } from './sharing';

@Module({
  imports: [CasesModule],
  providers: [
    AgreementRoundRepository,
    AgreementRoundResolver,
    EndOfCase,
    FollowUpRepository,
    FollowUpService,
    HandOverReaction,
    MeasureRepository,
    MeasureResolver,
    MeasureService,
    ReviewRepository,
    ReviewService,
    RoundAnswering,
    RoundClosing,
    RoundOpening,
    RoundWithdrawal,
    RoundsAtHand,
    RunningMeasures,
    Sharing,
  ],
  exports: [
    EndOfCase,
    FollowUpService,
    MeasureService,
    ReviewService,
    RoundAnswering,
    RoundClosing,
    RoundOpening,
  ],
})
export class MeasuresModule {}
