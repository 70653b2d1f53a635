import { Injectable } from '@nestjs/common';
import type { Community } from '@faellesblik/cases/domain/community';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';

@Injectable()
export class CommunityRepository {
  async get(tx: Transaction, id: string): Promise<Community> {
    const [row] = await tx.query<Community>(
      `select id, unit_id as "unitId", kind, nickname, size_band as "sizeBand" from community where municipality_id = $1 and id = $2`,
      [tx.who.municipalityId, id],
    );
    if (!row) throw new ProblemError('not-found', { field: 'communityId' });
    return row;
  }

  add(tx: Transaction, community: Community): Promise<void> {
    return tx.insert('community', { ...community });
  }
}
