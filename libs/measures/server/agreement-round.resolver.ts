import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import {
  AnswerRoundInput,
  CloseRoundInput,
  OpenRoundInput,
  WithdrawRoundInput,
} from './agreement-round.inputs';
import { RoundAnswering } from './round-answering.service';
import { RoundClosing } from './round-closing.service';
import { RoundOpening } from './round-opening.service';
import { RoundWithdrawal } from './round-withdrawal.service';

@Resolver()
export class AgreementRoundResolver {
  constructor(
    @Inject(RoundOpening) private readonly opening: RoundOpening,
    @Inject(RoundAnswering) private readonly answering: RoundAnswering,
    @Inject(RoundClosing) private readonly closing: RoundClosing,
    @Inject(RoundWithdrawal) private readonly withdrawal: RoundWithdrawal,
  ) {}

  @Mutation(() => CaseReceipt, {
    description: 'Asks those who take part about proposed tiltag: from fælles blik to aftale.',
  })
  @Allow(Permission.OpenRound)
  openRound(@CurrentActor() actor: Actor, @Args('input') input: OpenRoundInput): Promise<CaseReceipt> {
    return this.opening.open(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Takes a stance or gives advice, blind; a later answer stands beside the first.',
  })
  @Allow(Permission.AnswerRound)
  answerRound(@CurrentActor() actor: Actor, @Args('input') input: AnswerRoundInput): Promise<CaseReceipt> {
    return this.answering.answer(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'The leader, who has answered, decides; the tiltag of the round run.',
  })
  @Allow(Permission.CloseRound)
  closeRound(@CurrentActor() actor: Actor, @Args('input') input: CloseRoundInput): Promise<CaseReceipt> {
    return this.closing.close(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Takes an open round back: to fælles blik, with its tiltag as proposals.',
  })
  @Allow(Permission.WithdrawRound)
  withdrawRound(
    @CurrentActor() actor: Actor,
    @Args('input') input: WithdrawRoundInput,
  ): Promise<CaseReceipt> {
    return this.withdrawal.withdraw(actor, input);
  }
}
