import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { UnitRef } from '@faellesblik/access/server/access.types';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import { MessageService } from './message.service';
import { SparringInbox } from './sparring-inbox.read';
import { SparringUnits } from './sparring-units.read';
import { AskForSparringInput, TakeSparringInput, WriteMessageInput } from './sparring.inputs';
import { SparringService } from './sparring.service';
import { WaitingRequest } from './sparring.types';
import { TakingService } from './taking.service';

@Resolver()
export class SparringResolver {
  constructor(
    @Inject(SparringService) private readonly sparring: SparringService,
    @Inject(TakingService) private readonly taking: TakingService,
    @Inject(MessageService) private readonly messages: MessageService,
    @Inject(SparringUnits) private readonly units: SparringUnits,
    @Inject(SparringInbox) private readonly inbox: SparringInbox,
  ) {}

  @Query(() => [UnitRef], { description: 'Units that can be asked for sparring.' })
  @Allow(Permission.FindColleagues)
  sparringUnits(@CurrentActor() actor: Actor): Promise<UnitRef[]> {
    return this.units.all(actor);
  }

  @Query(() => [WaitingRequest], { description: 'What waits for my team, the longest first.' })
  @Allow(Permission.TakeSparring)
  sparringInbox(@CurrentActor() actor: Actor): Promise<WaitingRequest[]> {
    return this.inbox.waiting(actor);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Asks a unit to look with us; its people see the question alone.',
  })
  @Allow(Permission.AskForSparring)
  askForSparring(
    @CurrentActor() actor: Actor,
    @Args('input') input: AskForSparringInput,
  ): Promise<CaseReceipt> {
    return this.sparring.ask(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Takes a request, and with it a place in the forløb from its start.',
  })
  @Allow(Permission.TakeSparring)
  takeSparring(@CurrentActor() actor: Actor, @Args('input') input: TakeSparringInput): Promise<CaseReceipt> {
    return this.taking.take(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Writes in the thread; the first message of who took a request answers it.',
  })
  @Allow(Permission.WriteMessage)
  writeMessage(@CurrentActor() actor: Actor, @Args('input') input: WriteMessageInput): Promise<CaseReceipt> {
    return this.messages.write(actor, input);
  }
}
