import { Inject } from '@nestjs/common';
import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Permission } from '@faellesblik/access/domain/permission';
import { Allow } from '@faellesblik/access/server/allow';
import { CurrentActor } from '@faellesblik/access/server/current-actor';
import { CaseCard } from '@faellesblik/cases/server/case.types';
import { FreeText } from '@faellesblik/platform/server/graphql/scalars';
import { CaseCards } from './case-cards.read';
import { CaseReaders } from './case-readers.read';
import { CaseReader } from './case-readers.types';
import { CaseSearch } from './case-search.read';
import { FoundCase } from './case-search.types';
import { CaseWorkspaceRead } from './case-workspace.read';
import { EventsRead } from './events.read';
import { TodayRead } from './today.read';
import { Today } from './today.types';
import { CaseWorkspace, EventsSince } from './workspace.types';

@Resolver()
export class WorkspaceResolver {
  constructor(
    @Inject(CaseWorkspaceRead) private readonly workspace: CaseWorkspaceRead,
    @Inject(CaseCards) private readonly cards: CaseCards,
    @Inject(CaseSearch) private readonly search: CaseSearch,
    @Inject(CaseReaders) private readonly readers: CaseReaders,
    @Inject(EventsRead) private readonly events: EventsRead,
    @Inject(TodayRead) private readonly todayRead: TodayRead,
  ) {}

  @Query(() => Today, { description: 'What waits for me.' })
  @Allow(Permission.ReadOwn)
  today(@CurrentActor() actor: Actor): Promise<Today> {
    return this.todayRead.today(actor);
  }

  @Query(() => [CaseCard], { description: 'The forløb I can see.' })
  @Allow(Permission.ReadCases)
  cases(@CurrentActor() actor: Actor): Promise<CaseCard[]> {
    return this.cards.mine(actor);
  }

  @Query(() => [FoundCase], {
    description: 'The forløb I can see in which something is found, the best first. At most 30.',
  })
  @Allow(Permission.ReadCases)
  foundCases(
    @CurrentActor() actor: Actor,
    @Args('search', { type: () => FreeText }) search: string,
  ): Promise<FoundCase[]> {
    return this.search.find(actor, search);
  }

  @Query(() => CaseWorkspace)
  @Allow(Permission.ReadCases)
  caseWorkspace(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CaseWorkspace> {
    return this.workspace.whole(actor, id);
  }

  @Query(() => CaseWorkspace, { description: 'What has changed after an event.' })
  @Allow(Permission.ReadCases)
  caseChanges(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('since', { type: () => Int }) since: number,
  ): Promise<CaseWorkspace> {
    return this.workspace.changes(actor, id, since);
  }

  @Query(() => EventsSince, { description: 'The log after an event, and its newest number.' })
  @Allow(Permission.ReadCases)
  since(
    @CurrentActor() actor: Actor,
    @Args('caseId', { type: () => ID }) caseId: string,
    @Args('sequence', { type: () => Int }) sequence: number,
  ): Promise<EventsSince> {
    return this.events.since(actor, caseId, sequence);
  }

  @Query(() => [CaseReader], { description: 'Who has read in a forløb, the last one first.' })
  @Allow(Permission.ReadCases)
  caseReaders(
    @CurrentActor() actor: Actor,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<CaseReader[]> {
    return this.readers.of(actor, caseId);
  }
}
