import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { InviteInput, RemoveParticipantInput, StateBasisInput } from './case.inputs';
import { CaseReceipt } from './case.types';
import { HolderService } from './holder.service';
import {
  AnswerHolderOfferInput,
  LeaveCaseInput,
  OfferHolderInput,
  SuggestParticipantInput,
  WidenViewInput,
  WithdrawHolderOfferInput,
} from './participant.inputs';
import { ParticipantService } from './participant.service';
import { OutsideReceipt } from './proposal.types';

@Resolver()
export class ParticipantResolver {
  constructor(
    @Inject(ParticipantService) private readonly participants: ParticipantService,
    @Inject(HolderService) private readonly holders: HolderService,
  ) {}

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

  @Mutation(() => OutsideReceipt, {
    description: 'Leaves a forløb; the tovholder hands the role over first.',
  })
  @Allow(Permission.TakePart)
  leaveCase(@CurrentActor() actor: Actor, @Args('input') input: LeaveCaseInput): Promise<OutsideReceipt> {
    return this.participants.leave(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Lets a participant see from the start; the log says so.' })
  @Allow(Permission.Invite)
  widenView(@CurrentActor() actor: Actor, @Args('input') input: WidenViewInput): Promise<CaseReceipt> {
    return this.participants.widenView(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Suggests a colleague to the leader.' })
  @Allow(Permission.SuggestParticipant)
  suggestParticipant(
    @CurrentActor() actor: Actor,
    @Args('input') input: SuggestParticipantInput,
  ): Promise<CaseReceipt> {
    return this.participants.suggest(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Puts a suggestion aside.' })
  @Allow(Permission.Invite)
  setSuggestionAside(
    @CurrentActor() actor: Actor,
    @Args('input') input: SuggestParticipantInput,
  ): Promise<CaseReceipt> {
    return this.participants.setSuggestionAside(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Offers the role of tovholder to a participant; the holder keeps it until they accept.',
  })
  @Allow(Permission.OfferHolder)
  offerHolder(@CurrentActor() actor: Actor, @Args('input') input: OfferHolderInput): Promise<CaseReceipt> {
    return this.holders.offer(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Takes the offer of the role back.' })
  @Allow(Permission.OfferHolder)
  withdrawHolderOffer(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawHolderOfferInput,
  ): Promise<CaseReceipt> {
    return this.holders.withdraw(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Becomes tovholder, or says no.' })
  @Allow(Permission.TakePart)
  answerHolderOffer(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerHolderOfferInput,
  ): Promise<CaseReceipt> {
    return this.holders.answer(actor, input);
  }
}
