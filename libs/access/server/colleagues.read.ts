import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Database } from '@faellesblik/platform/server/database/database';
import type { PersonRef } from './access.types';
import { PEOPLE, type PersonRow } from './people.read';

const AT_MOST = 20;

/** People of the municipality, found by the name of the person or the unit; typing errors are forgiven. */
@Injectable()
export class Colleagues {
  constructor(@Inject(Database) private readonly database: Database) {}

  async find(actor: Actor, search: string): Promise<PersonRef[]> {
    const words = search.trim().slice(0, 80);
    const rows = await this.database.read<PersonRow>(
      actor,
      `${PEOPLE}
       where p.municipality_id = $1 and p.id <> $2
         and ($3 = '' or p.name ilike '%' || $4 || '%' or u.name ilike '%' || $4 || '%' or word_similarity($3, p.name) > 0.5)
       order by $3 <> '' and p.name not ilike $4 || '%', u.kind, p.name, p.id limit ${AT_MOST}`,
      [actor.municipalityId, actor.personId, words, words.replace(/[\\%_]/g, '\\$&')],
    );
    return rows.map((row) => row.ref);
  }
}
