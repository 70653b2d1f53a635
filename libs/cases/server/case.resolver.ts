import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { MoveCaseInput, OpenCaseInput, PauseCaseInput } from './case.inputs';
import { CaseService } from './case.service';
import { CaseReceipt, CommunityRef } from './case.types';
import { Communities } from './communities.read';
import { PauseService } from './pause.service';

@Resolver()
export class CaseResolver {
  constructor(
    @Inject(CaseService) private readonly cases: CaseService,
    @Inject(PauseService) private readonly pauses: PauseService,
    @Inject(Communities) private readonly communitiesRead: Communities,
  ) {}

  @Query(() => [CommunityRef], { description: 'What one can open a forløb about.' })
  @Allow(Permission.ReadCommunities)
  communities(@CurrentActor() actor: Actor): Promise<CommunityRef[]> {
    return this.communitiesRead.mine(actor);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Opens a forløb about a community of the own unit; who opens is tovholder.',
  })
  @Allow(Permission.OpenCase)
  openCase(@CurrentActor() actor: Actor, @Args('input') input: OpenCaseInput): Promise<CaseReceipt> {
    return this.cases.open(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'From undring to fælles blik, when what it needs is in place.',
  })
  @Allow(Permission.MoveCase)
  beginSharedLook(@CurrentActor() actor: Actor, @Args('input') input: MoveCaseInput): Promise<CaseReceipt> {
    return this.cases.beginSharedLook(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Lets the forløb rest, with a reason and a day to look again; not while a round is open.',
  })
  @Allow(Permission.PauseCase)
  pauseCase(@CurrentActor() actor: Actor, @Args('input') input: PauseCaseInput): Promise<CaseReceipt> {
    return this.pauses.pause(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Takes a resting forløb up again, where it was.' })
  @Allow(Permission.MoveCase)
  resumeCase(@CurrentActor() actor: Actor, @Args('input') input: MoveCaseInput): Promise<CaseReceipt> {
    return this.pauses.resume(actor, input);
  }
}
