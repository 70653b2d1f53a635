import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { AddMirrorEntryInput, RemoveMirrorEntryInput } from './mirror-entry.inputs';
import { MirrorEntryService } from './mirror-entry.service';
import { MirrorEntryType } from './mirror-entry.types';

@Resolver()
export class MirrorEntryResolver {
  constructor(@Inject(MirrorEntryService) private readonly entries: MirrorEntryService) {}

  @Query(() => [MirrorEntryType], {
    description:
      'What the municipality has added to the language mirror; the common words are in the client.',
  })
  @Allow(Permission.ReadOwn)
  mirrorEntries(@CurrentActor() actor: Actor): Promise<MirrorEntryType[]> {
    return this.entries.all(actor);
  }

  @Mutation(() => MirrorEntryType, {
    description: 'Adds words to the language mirror of everybody in the municipality.',
  })
  @Allow(Permission.KeepMirror)
  addMirrorEntry(
    @CurrentActor() actor: Actor,
    @Args('input') input: AddMirrorEntryInput,
  ): Promise<MirrorEntryType> {
    return this.entries.add(actor, input);
  }

  @Mutation(() => Boolean, {
    description: 'Takes words that the municipality has added out of its language mirror.',
  })
  @Allow(Permission.KeepMirror)
  removeMirrorEntry(
    @CurrentActor() actor: Actor,
    @Args('input') input: RemoveMirrorEntryInput,
  ): Promise<boolean> {
    return this.entries.remove(actor, input);
  }
}
