import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import type { Profession } from '@faellesblik/access/domain/profession';
import type { Role } from '@faellesblik/access/domain/role';
import type { UnitKind } from '@faellesblik/access/domain/unit';
import { Database } from '@faellesblik/platform/server/database/database';
import { newId } from '@faellesblik/platform/server/database/ids';

/** Clusters, units, people and where they work, as the administrator keeps them. */
@Injectable()
export class Organisation {
  constructor(@Inject(Database) private readonly database: Database) {}

  addCluster(actor: Actor, name: string): Promise<string> {
    return this.add(actor, 'cluster', { name });
  }

  addUnit(actor: Actor, unit: { kind: UnitKind; name: string; clusterId: string | null }): Promise<string> {
    return this.add(actor, 'unit', unit);
  }

  addPerson(actor: Actor, name: string, id: string = newId()): Promise<string> {
    return this.add(actor, 'person', { name }, id);
  }

  addMembership(
    actor: Actor,
    membership: { personId: string; unitId: string; role: Role; profession: Profession; validFrom: string },
  ): Promise<string> {
    return this.add(actor, 'membership', membership);
  }

  private add(
    actor: Actor,
    table: string,
    row: Readonly<Record<string, unknown>>,
    id: string = newId(),
  ): Promise<string> {
    return this.database.transaction(actor, async (tx) => {
      await tx.insert(table, { id, ...row });
      return id;
    });
  }
}
