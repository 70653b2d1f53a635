import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { MoveCaseInput } from '@faellesblik/cases/server/case.inputs';
import { CaseReceipt } from '@faellesblik/cases/server/case.types';
import { FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { CardService } from './card.service';
import { ClosingService } from './closing.service';
import { CloseCaseInput, ReleaseCardInput, ReopenCaseInput } from './learning.inputs';
import { LearningCardType } from './learning.types';

@Resolver()
export class LearningResolver {
  constructor(
    @Inject(CardService) private readonly cards: CardService,
    @Inject(ClosingService) private readonly closings: ClosingService,
  ) {}

  @Query(() => [LearningCardType], {
    description: 'Released cards, best first; the newest when nothing is searched for. At most 30.',
  })
  @Allow(Permission.ReadCards)
  learningCards(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => FreeText }) search: string,
  ): Promise<LearningCardType[]> {
    return this.cards.search(actor, search);
  }

  @Query(() => LearningCardType, {
    description: 'A released card, or a proposed one of mine or that I may release.',
  })
  @Allow(Permission.ReadCards)
  learningCard(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LearningCardType> {
    return this.cards.card(actor, id);
  }

  @Query(() => [LearningCardType], {
    description: 'Cards that wait for me as second reader; none when I release no cards.',
  })
  @Allow(Permission.ReadCards)
  cardsToRead(@CurrentActor() actor: Actor): Promise<LearningCardType[]> {
    return this.cards.toRead(actor);
  }

  @Mutation(() => CaseReceipt, {
    description:
      'Closes the forløb; pending follow-ups are cancelled. Answers with the card that was proposed.',
  })
  @Allow(Permission.CloseCase)
  closeCase(@CurrentActor() actor: Actor, @Args('input') input: CloseCaseInput): Promise<CaseReceipt> {
    return this.closings.close(actor, input);
  }

  @Mutation(() => CaseReceipt, {
    description: 'Says that a formal process goes on in the journal system; only the fact is kept.',
  })
  @Allow(Permission.CloseCase)
  liftOutCase(@CurrentActor() actor: Actor, @Args('input') input: MoveCaseInput): Promise<CaseReceipt> {
    return this.closings.liftOut(actor, input);
  }

  @Mutation(() => CaseReceipt, { description: 'Opens a closed forløb again as fælles blik, with a note.' })
  @Allow(Permission.ReopenCase)
  reopenCase(@CurrentActor() actor: Actor, @Args('input') input: ReopenCaseInput): Promise<CaseReceipt> {
    return this.closings.reopen(actor, input);
  }

  @Mutation(() => LearningCardType, {
    description: 'Puts a card into the library of the municipality, read by a second person.',
  })
  @Allow(Permission.ReleaseCard)
  releaseCard(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReleaseCardInput,
  ): Promise<LearningCardType> {
    return this.cards.release(actor, input);
  }
}
