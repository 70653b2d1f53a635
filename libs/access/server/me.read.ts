import { Inject, Injectable } from '@nestjs/common';
import { abilitiesOf } from '@faellesblik/access/domain/ability';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Database } from '@faellesblik/platform/server/database/database';
import { ProblemError } from '@faellesblik/platform/server/graphql/problem-error';
import type { Me } from './access.types';
import { PEOPLE, unitRef, type PersonRow } from './people.read';

interface MeRow extends PersonRow {
  readonly municipality: string;
  readonly languageMirror: boolean;
  readonly units: Readonly<Record<string, string>>;
}

/** Who am I, and what may I. */
@Injectable()
export class MeRead {
  constructor(@Inject(Database) private readonly database: Database) {}

  async me(actor: Actor, page: Pick<Me, 'language' | 'demo'>): Promise<Me> {
    const [row] = await this.database.read<MeRow>(
      actor,
      `select person.ref, (select name from municipality where id = $1) as municipality,
           (select p.language_mirror from person p where p.municipality_id = $1 and p.id = $2) as "languageMirror",
           (select jsonb_object_agg(u.id, u.name) from unit u where u.municipality_id = $1 and u.id = any($3)) as units
         from (${PEOPLE} where p.municipality_id = $1 and p.id = $2) person`,
      [actor.municipalityId, actor.personId, actor.memberships.map((each) => each.unitId)],
    );
    if (!row) throw new ProblemError('sign-in-needed');
    const memberships = actor.memberships.map(({ unitId, unitKind, role, profession }) => ({
      unit: unitRef(unitId, row.units[unitId] ?? '', unitKind),
      role,
      profession,
    }));
    return {
      person: row.ref,
      municipality: row.municipality,
      languageMirror: row.languageMirror,
      memberships,
      can: abilitiesOf(actor),
      ...page,
    };
  }
}
