import type { Announcement } from './announcement';
import type { Connection } from './connection';
import type { Who } from './who';

const columnName = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

type Remember = (tx: Transaction) => Promise<Error | undefined>;

/** One transaction, opened for one person. Repositories take it as their first argument. */
export class Transaction {
  readonly announcements: Announcement[] = [];
  readonly whenRefused: Remember[] = [];

  constructor(
    private readonly connection: Connection,
    readonly who: Who,
    /** The moment of the transaction; rows written together carry the same time. */
    readonly now: Date,
  ) {}

  /** Rows of one statement. Values go as parameters, never into the text. */
  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.connection.query<Row>(sql, parameters);
  }

  /** One new row of the asking person's municipality; property names are column names in camel case. */
  async insert(table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    const all = { municipalityId: this.who.municipalityId, ...row };
    const columns = Object.keys(all).map(columnName);
    const places = columns.map((_, index) => `$${index + 1}`);
    await this.query(
      `insert into "${table}" (${columns.join(', ')}) values (${places.join(', ')})`,
      Object.values(all),
    );
  }

  /** Says what happened. Written to the log of the forløb as the last thing before commit, and told to open pages after it. */
  announce(announcement: Announcement): void {
    this.announcements.push(announcement);
  }

  /**
   * What must be remembered although everything else is undone, when this transaction ends in a refusal: done in one
   * of its own, after it. What it answers is then the refusal instead.
   */
  rememberRefusal(work: Remember): void {
    this.whenRefused.push(work);
  }
}
