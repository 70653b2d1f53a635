import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { DiscardDraftInput, SaveDraftInput } from './draft.inputs';
import { DraftService } from './draft.service';
import { Draft, DraftKindEnum, SavedDraft, type DraftKind } from './draft.types';

@Resolver()
export class DraftResolver {
  constructor(@Inject(DraftService) private readonly drafts: DraftService) {}

  @Query(() => Draft, { nullable: true, description: 'What I was writing. No forløb only for openCase.' })
  @Allow(Permission.ReadOwn)
  draft(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => DraftKindEnum }) kind: DraftKind,
    @Args('caseId', { type: () => ID, nullable: true }) caseId?: string | null,
  ): Promise<Draft | null> {
    return this.drafts.read(actor, kind, caseId);
  }

  @Mutation(() => SavedDraft, { description: 'Keeps what is being written; CPR numbers in it are masked.' })
  @Allow(Permission.ReadOwn)
  saveDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveDraftInput): Promise<SavedDraft> {
    return this.drafts.save(actor, input);
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away. Repeating it changes nothing.' })
  @Allow(Permission.ReadOwn)
  discardDraft(@CurrentActor() actor: Actor, @Args('input') input: DiscardDraftInput): Promise<boolean> {
    return this.drafts.discard(actor, input);
  }
}
