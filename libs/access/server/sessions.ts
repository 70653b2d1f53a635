import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '@faellesblik/platform/server/database/database';
import { newId } from '@faellesblik/platform/server/database/ids';
import { sendNotice } from '@faellesblik/platform/server/database/notice';
import type { Who } from '@faellesblik/platform/server/database/who';

/** A working day with a margin; then one signs in again. */
const HOURS = 12;

/** Sessions live in the database, and only the hash of a token does. */
@Injectable()
export class Sessions {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @returns the token for the cookie, and when it ends. */
  async begin(who: Who): Promise<{ token: string; expires: Date }> {
    const token = randomBytes(32).toString('base64url');
    return this.database.transaction(who, async (tx) => {
      const expires = new Date(tx.now.getTime() + HOURS * 3_600_000);
      await tx.insert('session', {
        id: newId(),
        personId: who.personId,
        tokenHash: hashOf(token),
        createdAt: tx.now,
        expiresAt: expires,
      });
      return { token, expires };
    });
  }

  /** The one read without a person: it finds out who it is, through the gate. */
  async whoIs(token: string): Promise<Who | undefined> {
    const [row] = await this.database.asNobody<{ municipality_id: string; person_id: string }>(
      'select municipality_id, person_id from gate.session_of($1)',
      [hashOf(token)],
    );
    return row && { municipalityId: row.municipality_id, personId: row.person_id };
  }

  /** The living session of this token, as its person sees it. */
  async find(who: Who, token: string): Promise<{ id: string; expires: Date } | undefined> {
    const [row] = await this.database.transaction(who, (tx) =>
      tx.query<{ id: string; expires: Date }>(
        'select id, expires_at as expires from session where token_hash = $1 and expires_at > now()',
        [hashOf(token)],
      ),
    );
    return row;
  }

  /** Ends it here and tells every process, so that open pages of this session hear nothing more. */
  async end(who: Who, token: string): Promise<void> {
    await this.database.transaction(who, async (tx) => {
      const ended = await tx.query<{ id: string }>(
        'with ended as (delete from session where token_hash = $1 returning id) select id from ended',
        [hashOf(token)],
      );
      if (ended.length > 0) await sendNotice(tx, { endedSessions: ended.map(({ id }) => id) });
    });
  }
}

/** What is kept of a token. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();
