import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { DutyCheckService } from './duty-check.service';
import { ConsiderDutyInput, DutyCheckType } from './duty-check.types';

@Resolver()
export class DutyCheckResolver {
  constructor(@Inject(DutyCheckService) private readonly service: DutyCheckService) {}

  @Query(() => [DutyCheckType], {
    description:
      'One’s own in a forløb, and those of the people in the unit one leads; the newest first. The only place they are told.',
  })
  @Allow(Permission.ConsiderDuty)
  dutyChecks(
    @CurrentActor() actor: Actor,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<DutyCheckType[]> {
    return this.service.list(actor, caseId);
  }

  @Mutation(() => [DutyCheckType], {
    description: 'Keeps that one has considered the duty to notify, and answers what one may see of them.',
  })
  @Allow(Permission.ConsiderDuty)
  considerDuty(
    @CurrentActor() actor: Actor,
    @Args('input') input: ConsiderDutyInput,
  ): Promise<DutyCheckType[]> {
    return this.service.consider(actor, input);
  }
}
