import type { FactsRow } from '@faellesblik/cases/server/case.repository';
import type { ParticipantFunction } from '@faellesblik/cases/domain/participant';
import type { RoundRow } from '@faellesblik/measures/server/round-view';
import type { CaseWorkspace } from './workspace.types';

type Stored = Omit<
  CaseWorkspace,
  'rounds' | 'nextState' | 'requirements' | 'viewerCan' | 'participants' | 'deadlines'
>;

/** What the one statement gives: the page, and what the rules need besides. */
export interface WorkspaceRow {
  readonly workspace: Stored & {
    readonly unitId: string;
    readonly holderId: string;
    readonly aloneSince: string | null;
    readonly answeredOpenRound: boolean;
    readonly rounds: readonly RoundRow[];
    readonly participants: (CaseWorkspace['participants'][number] & {
      readonly personId: string;
      readonly function: ParticipantFunction;
    })[];
  };
  readonly facts: FactsRow | null;
}
