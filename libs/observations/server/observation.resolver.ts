import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import { FillingService } from './filling.service';
import { ObservationBeforeRead } from './observation-before.read';
import {
  FillObservationInput,
  ReviseObservationInput,
  ShareObservationInput,
  WithdrawObservationInput,
} from './observation.inputs';
import { ObservationService } from './observation.service';
import {
  FillObservationResult,
  ObservationBefore,
  type ObservationConflict,
  type ObservationType,
  ReviseObservationResult,
} from './observation.types';
import { RevisionService } from './revision.service';

@Resolver()
export class ObservationResolver {
  constructor(
    @Inject(ObservationService) private readonly observations: ObservationService,
    @Inject(RevisionService) private readonly revisions: RevisionService,
    @Inject(FillingService) private readonly fillings: FillingService,
    @Inject(ObservationBeforeRead) private readonly before: ObservationBeforeRead,
  ) {}

  @Query(() => ObservationBefore, { description: 'What stood in an observation before it was corrected.' })
  @Allow(Permission.ReadCases)
  observationBefore(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ObservationBefore> {
    return this.before.of(actor, id);
  }

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

  @Mutation(() => CaseReceipt, {
    description:
      "Takes one's own observation back: its text is gone for everybody, that it was there is not.",
  })
  @Allow(Permission.TakeBack)
  withdrawObservation(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawObservationInput,
  ): Promise<CaseReceipt> {
    return this.revisions.withdraw(actor, input);
  }

  @Mutation(() => FillObservationResult, {
    description: 'Fills a line that stands empty in a shared observation, or words the own filling anew.',
  })
  @Allow(Permission.ShareObservation)
  fillObservation(
    @CurrentActor() actor: Actor,
    @Args('input') input: FillObservationInput,
  ): Promise<CaseReceipt | ObservationConflict> {
    return this.fillings.fill(actor, input);
  }
}
