import { Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import { requireVersion } from '@faellesblik/access/domain/version';
import type { Perspective } from '@faellesblik/observations/domain/perspective';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import { columnOf } from './observation.sql';

/** The table of one kind of perspective, with what may be corrected in it. */
const FIELDS = {
  child_voice: ['of', 'child', 'source', 'heldOn', 'what', 'askedById'],
  parent_contact: ['form', 'heldOn', 'what', 'view', 'contribution', 'contactId'],
} as const;

/** Which kind of perspective it is. */
export type PerspectiveTable = keyof typeof FIELDS;
type Fields = Readonly<Record<string, unknown>>;

/** The only place that knows the tables of perspectives, and of what they said before. */
@Injectable()
export class PerspectiveRepository {
  /** Not visible, withdrawn and not existing are the same answer. */
  async get(tx: Transaction, table: PerspectiveTable, id: string): Promise<Perspective> {
    const found = await this.find(tx, table, id);
    if (!found) throw new DomainError('perspective.not-found');
    return found;
  }

  /** Either kind, by the id alone. */
  async getAny(
    tx: Transaction,
    id: string,
  ): Promise<{ readonly table: PerspectiveTable; readonly found: Perspective }> {
    const voice = await this.find(tx, 'child_voice', id);
    if (voice) return { table: 'child_voice', found: voice };
    return { table: 'parent_contact', found: await this.get(tx, 'parent_contact', id) };
  }

  add(tx: Transaction, table: PerspectiveTable, row: Fields): Promise<void> {
    return tx.insert(table, row);
  }

  /** Writes the new wording and keeps the one before; it must be as the author has read it (`version.changed`). */
  async revise(
    tx: Transaction,
    table: PerspectiveTable,
    { id, caseId }: Perspective,
    version: number,
    fields: Fields,
  ): Promise<void> {
    const names = FIELDS[table];
    const before = names.map((name) => `'${name}', ${columnOf(name)}`).join(', ');
    const [kept] = await tx.query<{ readonly version: number; readonly content: unknown }>(
      `select version, jsonb_build_object(${before}) as content from ${table} where municipality_id = $1 and id = $2 for update`,
      [tx.who.municipalityId, id],
    );
    if (!kept) throw new DomainError('perspective.not-found');
    requireVersion(kept, version);
    await tx.insert('perspective_revision', {
      perspectiveId: id,
      version,
      caseId,
      replacedAt: tx.now,
      content: JSON.stringify(kept.content),
    });
    await tx.query(
      `update ${table} set version = $3, ${names.map((name, index) => `${columnOf(name)} = $${index + 4}`).join(', ')}
       where municipality_id = $1 and id = $2`,
      [tx.who.municipalityId, id, version + 1, ...names.map((name) => fields[name] ?? null)],
    );
  }

  /** From now on it is there for nobody. */
  async withdraw(tx: Transaction, table: PerspectiveTable, { id }: Perspective): Promise<void> {
    await tx.query(
      `update ${table} set withdrawn_at = $3 where municipality_id = $1 and id = $2 and withdrawn_at is null`,
      [tx.who.municipalityId, id, tx.now],
    );
  }

  private async find(tx: Transaction, table: PerspectiveTable, id: string): Promise<Perspective | undefined> {
    const [row] = await tx.query<Perspective>(
      `select id, case_id as "caseId", author_id as "authorId", version from ${table}
       where municipality_id = $1 and id = $2 and withdrawn_at is null`,
      [tx.who.municipalityId, id],
    );
    return row;
  }
}
