import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import {
  ReviseChildVoiceInput,
  ReviseParentContactInput,
  WithdrawPerspectiveInput,
  WriteChildVoiceInput,
  WriteParentContactInput,
} from './perspective.inputs';
import { PerspectiveBeforeRead } from './perspective-before.read';
import { PerspectiveService } from './perspective.service';
import { PerspectiveBefore } from './perspective.types';

@Resolver()
export class PerspectiveResolver {
  constructor(
    @Inject(PerspectiveService) private readonly perspectives: PerspectiveService,
    @Inject(PerspectiveBeforeRead) private readonly before: PerspectiveBeforeRead,
  ) {}

  @Query(() => PerspectiveBefore, {
    description: 'What stood in an entry about children or parents before it was corrected.',
  })
  @Allow(Permission.ReadCases)
  perspectiveBefore(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PerspectiveBefore> {
    return this.before.of(actor, id);
  }

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

  @Mutation(() => CaseReceipt, {
    description: "Corrects one's own entry about a child's voice; what it said before is kept.",
  })
  @Allow(Permission.ShareObservation)
  reviseChildVoice(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReviseChildVoiceInput,
  ): Promise<CaseReceipt> {
    return this.perspectives.reviseChildVoice(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: "Corrects one's own entry about the parents; what it said before is kept.",
  })
  @Allow(Permission.ShareObservation)
  reviseParentContact(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReviseParentContactInput,
  ): Promise<CaseReceipt> {
    return this.perspectives.reviseParentContact(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: "Takes one's own entry about children or parents back: its text is gone for everybody.",
  })
  @Allow(Permission.TakeBack)
  withdrawPerspective(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawPerspectiveInput,
  ): Promise<CaseReceipt> {
    return this.perspectives.withdraw(actor, input);
  }
}
