import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt, CommunityRef } from './case.types';
import { Communities } from './communities.read';
import {
  AcceptProposalInput,
  DeclineProposalInput,
  ProposeCaseInput,
  WithdrawProposalInput,
} from './proposal.inputs';
import { ProposalService } from './proposal.service';
import { CaseProposal, OutsideReceipt } from './proposal.types';
import { Proposals } from './proposals.read';

@Resolver()
export class ProposalResolver {
  constructor(
    @Inject(ProposalService) private readonly service: ProposalService,
    @Inject(Proposals) private readonly read: Proposals,
    @Inject(Communities) private readonly communities: Communities,
  ) {}

  @Query(() => [CaseProposal], {
    description: 'What I have proposed, and what waits for me as leader; answers of the last weeks.',
  })
  @Allow(Permission.ReadProposals)
  proposals(@CurrentActor() actor: Actor): Promise<CaseProposal[]> {
    return this.read.mine(actor);
  }

  @Query(() => [CommunityRef], { description: 'What one can propose a forløb about.' })
  @Allow(Permission.ProposeCase)
  communitiesToPropose(@CurrentActor() actor: Actor): Promise<CommunityRef[]> {
    return this.communities.toPropose(actor);
  }

  @Mutation(() => OutsideReceipt, { description: 'Proposes a forløb to the leader of the community’s unit.' })
  @Allow(Permission.ProposeCase)
  proposeCase(@CurrentActor() actor: Actor, @Args('input') input: ProposeCaseInput): Promise<OutsideReceipt> {
    return this.service.propose(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Opens the forløb that was proposed, with the one who proposed it in it from the start.',
  })
  @Allow(Permission.OpenCase)
  acceptProposal(
    @CurrentActor() actor: Actor,
    @Args('input') input: AcceptProposalInput,
  ): Promise<CaseReceipt> {
    return this.service.accept(actor, input);
  }

  @Mutation(() => OutsideReceipt, { description: 'Declines it with a word that the proposer reads.' })
  @Allow(Permission.OpenCase)
  declineProposal(
    @CurrentActor() actor: Actor,
    @Args('input') input: DeclineProposalInput,
  ): Promise<OutsideReceipt> {
    return this.service.decline(actor, input);
  }

  @Mutation(() => OutsideReceipt, { description: 'Takes back a proposal that waits.' })
  @Allow(Permission.ProposeCase)
  withdrawProposal(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawProposalInput,
  ): Promise<OutsideReceipt> {
    return this.service.withdraw(actor, input);
  }
}
