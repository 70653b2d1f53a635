import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import { ReviseObservationInput, ShareObservationInput } from './observation.inputs';
import { ObservationService } from './observation.service';
import { type ObservationConflict, type ObservationType, ReviseObservationResult } from './observation.types';
import { RevisionService } from './revision.service';

@Resolver()
export class ObservationResolver {
  constructor(
    @Inject(ObservationService) private readonly observations: ObservationService,
    @Inject(RevisionService) private readonly revisions: RevisionService,
  ) {}

  @Mutation(() => CaseReceipt, {
    description: 'Shares an observation with those who take part; its draft is gone.',
  })
  @Allow(Permission.ShareObservation)
  shareObservation(
    @CurrentActor() actor: Actor,
    @Args('input') input: ShareObservationInput,
  ): Promise<CaseReceipt> {
    return this.observations.share(actor, input);
  }

  @Mutation(() => ReviseObservationResult, {
    description: "Corrects one's own observation; what it said before is kept.",
  })
  @Allow(Permission.ShareObservation)
  reviseObservation(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReviseObservationInput,
  ): Promise<ObservationType | ObservationConflict> {
    return this.revisions.revise(actor, input);
  }
}
