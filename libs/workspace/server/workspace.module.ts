import { Module } from '@nestjs/common';
import { CaseCards } from './case-cards.read';
import { CaseReaders } from './case-readers.read';
import { CaseSearch } from './case-search.read';
import { CaseWorkspaceRead } from './case-workspace.read';
import { DraftResolver } from './draft.resolver';
import { EventsRead } from './events.read';
import { TodayRead } from './today.read';
import { WorkspaceResolver } from './workspace.resolver';

@Module({
  providers: [
    CaseCards,
    CaseReaders,
    CaseSearch,
    CaseWorkspaceRead,
    DraftResolver,
    EventsRead,
    TodayRead,
    WorkspaceResolver,
  ],
})
export class WorkspaceModule {}
