import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { unitJson } from '@faellesblik/access/server/people.read';
import { Database } from '@faellesblik/platform/server/database/database';
import type { CommunityRef } from './case.types';

/** SQL that makes a CommunityRef as JSON of a community `c` and its unit `u`. */
export const COMMUNITY_JSON = `json_build_object('id', c.id, 'nickname', c.nickname, 'kind', c.kind, 'sizeBand', c.size_band, 'unit', ${unitJson('u')})`;

/** The communities one can open or propose a forløb about. */
@Injectable()
export class Communities {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Those of the units one leads. */
  mine(actor: Actor): Promise<CommunityRef[]> {
    return this.where(actor, 'c.unit_id = any (array(select gate.led_units()))');
  }

  /** Those of the other units one works in, or helps. */
  toPropose(actor: Actor): Promise<CommunityRef[]> {
    return this.where(
      actor,
      `((select gate.helps_other_houses()) or c.unit_id = any (array(select gate.own_units()))) and c.unit_id <> all (array(select gate.led_units()))`,
    );
  }

  private async where(actor: Actor, condition: string): Promise<CommunityRef[]> {
    const rows = await this.database.read<{ ref: CommunityRef }>(
      actor,
      `select ${COMMUNITY_JSON} as ref
         from community c join unit u on u.municipality_id = c.municipality_id and u.id = c.unit_id
         where c.municipality_id = $1 and ${condition} order by u.name, c.nickname`,
      [actor.municipalityId],
    );
    return rows.map((row) => row.ref);
  }
}
