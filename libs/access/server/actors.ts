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

/** A person with the memberships of today. */
const actor = (municipality: string, person: string): string => `
select p.municipality_id as "municipalityId", p.id as "personId", p.language,
  coalesce((select jsonb_agg(jsonb_build_object('unitId', u.id, 'unitKind', u.kind, 'clusterId', u.cluster_id,
              'role', m.role, 'profession', m.profession) order by m.id)
            from membership m join unit u on u.municipality_id = m.municipality_id and u.id = m.unit_id
            where m.municipality_id = p.municipality_id and m.person_id = p.id
              and m.valid_from <= current_date and (m.valid_to is null or m.valid_to >= current_date)), '[]') as memberships
from person p where p.municipality_id = ${municipality} and p.id = ${person}`;

const ACTOR = actor('gate.municipality()', 'gate.person()');

/**
 * The person behind a living session. The statement finds out who asks, says so to row-level security, and then reads with
 * that person's rights: what is joined sideways to a row comes after the row, and `offset 0` keeps it so. Were it the other
 * way round, nobody would be found.
 */
const ACTOR_OF_SESSION = `
select actor.* from (
  select set_config('app.municipality', s.municipality_id::text, true)::uuid as municipality_id,
    set_config('app.person', s.person_id::text, true)::uuid as person_id
  from gate.session_of($1) s offset 0
) me cross join lateral (${actor('me.municipality_id', 'me.person_id')} offset 0) actor`;

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
    const [row] = await this.database.asNobody<ActorRow>(ACTOR_OF_SESSION, [tokenHash]);
    return row;
  }
}
