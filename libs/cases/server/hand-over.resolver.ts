import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { UnitRef } from '@faellesblik/access/server/access.types';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from './case.types';
import {
  AcceptHandOverInput,
  DeclineHandOverInput,
  OfferHandOverInput,
  WithdrawHandOverInput,
  WriteHandOverMessageInput,
} from './hand-over.inputs';
import { HandOvers } from './hand-over.read';
import { HandOverService } from './hand-over.service';
import { HandOverType } from './hand-over.types';
import { OutsideReceipt } from './proposal.types';

@Resolver()
export class HandOverResolver {
  constructor(
    @Inject(HandOverService) private readonly service: HandOverService,
    @Inject(HandOvers) private readonly read: HandOvers,
  ) {}

  @Query(() => HandOverType, { description: 'One hand-over, for sender and receiver.' })
  @Allow(Permission.ReadHandOver)
  handOver(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<HandOverType> {
    return this.read.get(actor, id);
  }

  @Query(() => HandOverType, { nullable: true, description: 'The last one of a forløb.' })
  @Allow(Permission.ReadHandOver)
  handOverOf(
    @CurrentActor() actor: Actor,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<HandOverType | null> {
    return this.read.ofCase(actor, caseId);
  }

  @Query(() => [UnitRef], { description: 'Houses that a forløb can be handed to.' })
  @Allow(Permission.OfferHandOver)
  handOverUnits(@CurrentActor() actor: Actor): Promise<UnitRef[]> {
    return this.read.units(actor);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Offers it to another house; until that accepts, nothing moves.',
  })
  @Allow(Permission.OfferHandOver)
  offerHandOver(
    @CurrentActor() actor: Actor,
    @Args('input') input: OfferHandOverInput,
  ): Promise<CaseReceipt> {
    return this.service.offer(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Takes the offer back.' })
  @Allow(Permission.OfferHandOver)
  withdrawHandOver(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawHandOverInput,
  ): Promise<CaseReceipt> {
    return this.service.withdraw(actor, input);
  }

  @Mutation(() => OutsideReceipt, {
    description: 'Takes the forløb to a community of the own house; answers with the forløb.',
  })
  @Allow(Permission.AnswerHandOver)
  acceptHandOver(
    @CurrentActor() actor: Actor,
    @Args('input') input: AcceptHandOverInput,
  ): Promise<OutsideReceipt> {
    return this.service.accept(actor, input);
  }

  @Mutation(() => OutsideReceipt, { description: 'Declines it with a word that the sender reads.' })
  @Allow(Permission.AnswerHandOver)
  declineHandOver(
    @CurrentActor() actor: Actor,
    @Args('input') input: DeclineHandOverInput,
  ): Promise<OutsideReceipt> {
    return this.service.decline(actor, input);
  }

  @Mutation(() => OutsideReceipt, { description: 'Asks the sender, or answers the receiver.' })
  @Allow(Permission.ReadHandOver)
  writeHandOverMessage(
    @CurrentActor() actor: Actor,
    @Args('input') input: WriteHandOverMessageInput,
  ): Promise<OutsideReceipt> {
    return this.service.write(actor, input);
  }
}
