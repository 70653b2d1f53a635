import { Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import type { Proposal } from '@faellesblik/cases/domain/proposal';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';

/** The only place that writes proposals. */
@Injectable()
export class ProposalRepository {
  /** Not visible and not existing are the same answer. */
  async get(tx: Transaction, id: string): Promise<Proposal> {
    const [row] = await tx.query<Proposal>(
      `select id, community_id as "communityId", unit_id as "unitId", focus, age_band as "ageBand", wondering,
         proposed_by as "proposedBy", to_json(proposed_at) #>> '{}' as "proposedAt", state, word,
         decided_by as "decidedBy", to_json(decided_at) #>> '{}' as "decidedAt", opened_case_id as "openedCaseId"
       from case_proposal where municipality_id = $1 and id = $2`,
      [tx.who.municipalityId, id],
    );
    if (!row) throw new ProblemError('not-found', { field: 'proposalId' });
    return row;
  }

  add(tx: Transaction, proposal: Proposal): Promise<void> {
    return tx.insert('case_proposal', { ...proposal });
  }

  /** Answered once: whoever comes second is refused (`proposal.settled`). */
  async settle(tx: Transaction, one: Proposal): Promise<void> {
    const rows = await tx.query(
      `with settled as (
         update case_proposal set state = $3, word = $4, decided_by = $5, decided_at = $6, opened_case_id = $7
         where municipality_id = $1 and id = $2 and state = 'waiting' returning 1
       ) select from settled`,
      [tx.who.municipalityId, one.id, one.state, one.word, one.decidedBy, one.decidedAt, one.openedCaseId],
    );
    if (rows.length === 0) throw new DomainError('proposal.settled');
  }
}
