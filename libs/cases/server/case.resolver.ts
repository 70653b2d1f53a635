import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import {
  InviteInput,
  MoveCaseInput,
  OpenCaseInput,
  RemoveParticipantInput,
  StateBasisInput,
} from './case.inputs';
import { CaseService } from './case.service';
import { CaseReceipt, CommunityRef } from './case.types';
import { Communities } from './communities.read';
import { ParticipantService } from './participant.service';

@Resolver()
export class CaseResolver {
  constructor(
    @Inject(CaseService) private readonly cases: CaseService,
    @Inject(ParticipantService) private readonly participants: ParticipantService,
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
    description: 'Says on what basis others look with; the last one stated counts.',
  })
  @Allow(Permission.StateBasis)
  stateBasis(@CurrentActor() actor: Actor, @Args('input') input: StateBasisInput): Promise<CaseReceipt> {
    return this.participants.stateBasis(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Lets somebody in, with a chosen view of the history.' })
  @Allow(Permission.Invite)
  inviteParticipant(@CurrentActor() actor: Actor, @Args('input') input: InviteInput): Promise<CaseReceipt> {
    return this.participants.invite(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Ends a participation; open pages close at once.' })
  @Allow(Permission.Invite)
  removeParticipant(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveParticipantInput,
  ): Promise<CaseReceipt> {
    return this.participants.remove(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'From undring to fælles blik, when what it needs is in place.',
  })
  @Allow(Permission.MoveCase)
  beginSharedLook(@CurrentActor() actor: Actor, @Args('input') input: MoveCaseInput): Promise<CaseReceipt> {
    return this.cases.beginSharedLook(actor, input);
  }
}
