import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { UnitRef } from '@faellesblik/access/server/access.types';
import { unitJson } from '@faellesblik/access/server/people.read';
import { Database } from '@faellesblik/platform/server/database/database';
import { sparringUnitKinds } from '@faellesblik/sparring/domain/sparring-request';

/** The units that can be asked. */
@Injectable()
export class SparringUnits {
  constructor(@Inject(Database) private readonly database: Database) {}

  async all(actor: Actor): Promise<UnitRef[]> {
    const rows = await this.database.read<{ ref: UnitRef }>(
      actor,
      `select ${unitJson('u')} as ref from unit u where u.municipality_id = $1 and u.kind = any($2::text[])
         order by array_position($2::text[], u.kind), u.name`,
      [actor.municipalityId, sparringUnitKinds],
    );
    return rows.map((row) => row.ref);
  }
}
