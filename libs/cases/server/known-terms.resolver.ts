import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { KnownTermsService } from './known-terms.service';
import { KnownTermsType, SaveKnownTermsInput } from './known-terms.types';

@Resolver()
export class KnownTermsResolver {
  constructor(@Inject(KnownTermsService) private readonly knownTermsOf: KnownTermsService) {}

  @Query(() => KnownTermsType, {
    description: 'For who leads or holds the forløb (viewerCan.readKnownTerms).',
  })
  @Allow(Permission.KeepKnownTerms)
  knownTerms(
    @CurrentActor() actor: Actor,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<KnownTermsType> {
    return this.knownTermsOf.read(actor, caseId);
  }

  @Mutation(() => KnownTermsType, { description: 'Puts this list in the place of the one before.' })
  @Allow(Permission.KeepKnownTerms)
  saveKnownTerms(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveKnownTermsInput,
  ): Promise<KnownTermsType> {
    return this.knownTermsOf.save(actor, input);
  }
}
