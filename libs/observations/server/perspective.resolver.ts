import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import { WriteChildVoiceInput, WriteParentContactInput } from './perspective.inputs';
import { PerspectiveService } from './perspective.service';

@Resolver()
export class PerspectiveResolver {
  constructor(@Inject(PerspectiveService) private readonly perspectives: PerspectiveService) {}

  @Mutation(() => CaseReceipt, { description: 'Writes down how it looks to a child or to the group.' })
  @Allow(Permission.ShareObservation)
  writeChildVoice(
    @CurrentActor() actor: Actor,
    @Args('input') input: WriteChildVoiceInput,
  ): Promise<CaseReceipt> {
    return this.perspectives.writeChildVoice(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Writes down a contact with the parents.' })
  @Allow(Permission.ShareObservation)
  writeParentContact(
    @CurrentActor() actor: Actor,
    @Args('input') input: WriteParentContactInput,
  ): Promise<CaseReceipt> {
    return this.perspectives.writeParentContact(actor, input);
  }
}
