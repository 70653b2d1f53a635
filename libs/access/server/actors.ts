import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Database } from '@faellesblik/platform/server/database/database';
import type { Who } from '@faellesblik/platform/server/database/who';

interface ActorRow {
  readonly municipalityId: string;
  readonly personId: string;
  readonly language: Actor['language'];
  readonly memberships: Actor['memberships'];
}

/** The asking person, with the memberships of today. */
const ACTOR = `
select p.municipality_id as "municipalityId", p.id as "personId", p.language,
  coalesce((select jsonb_agg(jsonb_build_object('unitId', u.id, 'unitKind', u.kind, 'clusterId', u.cluster_id,
              'role', m.role, 'profession', m.profession) order by m.id)
            from membership m join unit u on u.municipality_id = m.municipality_id and u.id = m.unit_id
            where m.municipality_id = p.municipality_id and m.person_id = p.id
              and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)), '[]') as memberships
from person p where p.municipality_id = gate.municipality() and p.id = gate.person()`;

/** Who somebody is today: asked anew for every request, so that a membership that ended is felt at once. */
@Injectable()
export class Actors {
  constructor(@Inject(Database) private readonly database: Database) {}

  async of(who: Who): Promise<Actor | undefined> {
    const [row] = await this.database.read<ActorRow>(who, ACTOR);
    return row;
  }

  /** The person behind a living session. */
  async ofSession(tokenHash: Buffer): Promise<Actor | undefined> {
    const [row] = await this.database.readAsSession<ActorRow>(tokenHash, ACTOR);
    return row;
  }
}
