import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import { LogFollowUpInput } from './follow-up.inputs';
import { FollowUpService } from './follow-up.service';
import { ProposeMeasureInput } from './measure.inputs';
import { MeasureService } from './measure.service';
import { HoldReviewInput } from './review.inputs';
import { ReviewService } from './review.service';

@Resolver()
export class MeasureResolver {
  constructor(
    @Inject(MeasureService) private readonly measures: MeasureService,
    @Inject(FollowUpService) private readonly followUps: FollowUpService,
    @Inject(ReviewService) private readonly reviews: ReviewService,
  ) {}

  @Mutation(() => CaseReceipt, {
    description: 'Proposes a tiltag, fællesskab først; it runs when a round has agreed on it.',
  })
  @Allow(Permission.ProposeMeasure)
  proposeMeasure(
    @CurrentActor() actor: Actor,
    @Args('input') input: ProposeMeasureInput,
  ): Promise<CaseReceipt> {
    return this.measures.propose(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'The quick opfølgning: done, participation and one line.' })
  @Allow(Permission.FollowUp)
  logFollowUp(@CurrentActor() actor: Actor, @Args('input') input: LogFollowUpInput): Promise<CaseReceipt> {
    return this.followUps.log(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Holds status with exactly one of the four outcomes.' })
  @Allow(Permission.HoldReview)
  holdReview(@CurrentActor() actor: Actor, @Args('input') input: HoldReviewInput): Promise<CaseReceipt> {
    return this.reviews.hold(actor, input);
  }
}
