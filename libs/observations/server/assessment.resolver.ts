import { Inject } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import { AskToAssessInput, AssessmentOfInput, AssessParticipationInput } from './assessment.inputs';
import { AssessmentService } from './assessment.service';

@Resolver()
export class AssessmentResolver {
  constructor(@Inject(AssessmentService) private readonly assessments: AssessmentService) {}

  @Mutation(() => CaseReceipt, {
    description: 'Gives a number for the participation; two adults do, each without the number of the other.',
  })
  @Allow(Permission.ShareObservation)
  assessParticipation(
    @CurrentActor() actor: Actor,
    @Args('input') input: AssessParticipationInput,
  ): Promise<CaseReceipt> {
    return this.assessments.assess(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Asks another colleague for the second number; by who has given the only one.',
  })
  @Allow(Permission.ShareObservation)
  askToAssess(@CurrentActor() actor: Actor, @Args('input') input: AskToAssessInput): Promise<CaseReceipt> {
    return this.assessments.ask(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Says that one cannot give the number one is asked for.' })
  @Allow(Permission.ShareObservation)
  declineAssessment(
    @CurrentActor() actor: Actor,
    @Args('input') input: AssessmentOfInput,
  ): Promise<CaseReceipt> {
    return this.assessments.decline(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Shows the only number to everybody, so that no second is waited for; by who has given it.',
  })
  @Allow(Permission.ShareObservation)
  showAssessment(
    @CurrentActor() actor: Actor,
    @Args('input') input: AssessmentOfInput,
  ): Promise<CaseReceipt> {
    return this.assessments.show(actor, input);
  }
}
