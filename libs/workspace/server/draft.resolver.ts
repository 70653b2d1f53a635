import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { type CasePlaces, CasePlacesRead, NO_PLACES } from '@faellesblik/anonymisation/server/case-places';
import { DraftStore } from '@faellesblik/platform/server/database/draft-store';
import { DiscardDraftInput, SaveDraftInput } from './draft.inputs';
import { type DraftKey, draftBody, draftKey, textsOf } from './draft.rules';
import { Draft, DraftKindEnum, SavedDraft, type DraftKind } from './draft.types';

@Resolver()
export class DraftResolver {
  constructor(
    @Inject(DraftStore) private readonly drafts: DraftStore,
    @Inject(CasePlacesRead) private readonly places: CasePlacesRead,
  ) {}

  @Query(() => Draft, { nullable: true, description: 'What I was writing. No forløb only for openCase.' })
  @Allow(Permission.ReadOwn)
  async draft(
    @CurrentActor() actor: Actor,
    @Args('kind', { type: () => DraftKindEnum }) kind: DraftKind,
    @Args('caseId', { type: () => ID, nullable: true }) caseId?: string | null,
  ): Promise<Draft | null> {
    const key = draftKey(kind, caseId);
    const stored = await this.drafts.read(actor, kind, key.caseId);
    return stored && { ...stored, kind, ...(await this.placesIn(actor, key, stored.body)) };
  }

  @Mutation(() => SavedDraft, { description: 'Keeps what is being written; a CPR number in it is masked.' })
  @Allow(Permission.ReadOwn)
  async saveDraft(@CurrentActor() actor: Actor, @Args('input') input: SaveDraftInput): Promise<SavedDraft> {
    const key = draftKey(input.kind, input.caseId);
    const body = draftBody(input.body);
    const places = await this.placesIn(actor, key, body);
    return { ...(await this.drafts.save(actor, { ...key, body, version: input.version })), ...places };
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away. Repeating it changes nothing.' })
  @Allow(Permission.ReadOwn)
  async discardDraft(
    @CurrentActor() actor: Actor,
    @Args('input') input: DiscardDraftInput,
  ): Promise<boolean> {
    await this.drafts.discard(actor, input.kind, draftKey(input.kind, input.caseId).caseId);
    return true;
  }

  private async placesIn(actor: Actor, { caseId }: DraftKey, body: string): Promise<CasePlaces> {
    return caseId ? this.places.in(actor, caseId, textsOf(body)) : NO_PLACES;
  }
}
