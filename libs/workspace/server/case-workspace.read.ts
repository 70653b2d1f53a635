import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { Instant } from '@faellesblik/access/domain/calendar';
import { deadlinesOf } from '@faellesblik/cases/domain/deadlines';
import { nextState } from '@faellesblik/cases/domain/case-state';
import { viewerCan } from '@faellesblik/cases/domain/case-policy';
import { requirementsForViewer } from '@faellesblik/cases/domain/requirements';
import { factsOf } from '@faellesblik/cases/server/case.repository';
import { roundView } from '@faellesblik/measures/server/round-view';
import { blinded } from '@faellesblik/observations/domain/assessment';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import { CASE_WORKSPACE } from './case-workspace.sql';
import type { WorkspaceRow } from './case-workspace.row';
import type { CaseWorkspace } from './workspace.types';

/** The forløb page: one statement, then what the rules say about it for this reader. */
@Injectable()
export class CaseWorkspaceRead {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  whole(actor: Actor, caseId: string): Promise<CaseWorkspace> {
    return this.read(actor, caseId, null, 'case.read');
  }

  /** @param since the newest event the reader has; lists hold what changed after it. */
  changes(actor: Actor, caseId: string, since: number): Promise<CaseWorkspace> {
    return this.read(actor, caseId, since, 'case.changes');
  }

  private async read(
    actor: Actor,
    caseId: string,
    since: number | null,
    what: string,
  ): Promise<CaseWorkspace> {
    const now = this.clock.now();
    const asked = [actor.municipalityId, caseId, since, actor.personId, now, what];
    const [row] = await this.database.read<WorkspaceRow>(actor, CASE_WORKSPACE, asked);
    if (!row?.facts) throw new ProblemError('not-found');
    return forReader(row.workspace, row.facts, actor, now.toISOString());
  }
}

function forReader(
  stored: WorkspaceRow['workspace'],
  counted: NonNullable<WorkspaceRow['facts']>,
  actor: Actor,
  now: Instant,
): CaseWorkspace {
  const facts = factsOf(counted);
  const participation = stored.participants.find((one) => one.personId === actor.personId) ?? null;
  const subject = {
    id: stored.id,
    unitId: stored.unitId,
    holderId: stored.holderId,
    state: stored.state,
    level: stored.level,
    holderOfferedTo: stored.holderOfferedTo?.id ?? null,
    pausedFrom: stored.pause?.from ?? null,
  };
  const viewer = { actor, participation };
  return {
    ...stored,
    observations: stored.observations.map((one) => ({ ...one, assessments: blinded(one.assessments) })),
    rounds: stored.rounds.map((round) => roundView(round, { actor, participation, subject, facts })),
    deadlines: deadlinesOf(stored, now),
    nextState: nextState(stored.state),
    requirements: requirementsForViewer(stored.state, facts, { answered: stored.answeredOpenRound }),
    viewerCan: viewerCan(viewer, subject, facts),
  };
}
