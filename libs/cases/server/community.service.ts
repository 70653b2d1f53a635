import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { Community } from '@faellesblik/cases/domain/community';
import { Database } from '@faellesblik/platform/server/database/database';
import { newId } from '@faellesblik/platform/server/database/ids';
import { CommunityRepository } from './community.repository';

/** The stuer, classes and groups of a unit. */
@Injectable()
export class CommunityService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CommunityRepository) private readonly communities: CommunityRepository,
  ) {}

  add(actor: Actor, community: Omit<Community, 'id'>): Promise<string> {
    return this.database.transaction(actor, async (tx) => {
      const id = newId();
      await this.communities.add(tx, { id, ...community });
      return id;
    });
  }
}
