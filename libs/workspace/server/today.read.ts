import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { dateOf } from '@faellesblik/access/domain/calendar';
import { mayUse, Permission } from '@faellesblik/access/domain/permission';
import { Database } from '@faellesblik/platform/server/database/database';
import { daysWaiting } from '@faellesblik/sparring/domain/sparring-request';
import { TODAY } from './today.sql';
import type { Today } from './today.types';

type Stored = Omit<Today, 'requests'> & {
  readonly requests: readonly Omit<Today['requests'][number], 'daysWaiting'>[];
};

/** Mit bord: what waits for me. */
@Injectable()
export class TodayRead {
  constructor(@Inject(Database) private readonly database: Database) {}

  async today(actor: Actor): Promise<Today> {
    const { row, now } = await this.database.transaction(actor, async (tx) => {
      const moment = tx.now.toISOString();
      const [found] = await tx.query<{ today: Stored }>(TODAY, [
        actor.municipalityId,
        actor.personId,
        tx.now,
        dateOf(moment),
      ]);
      return { row: found, now: moment };
    });
    if (!row) throw new Error('Mit bord is one row, always.');
    const takes = mayUse(actor, Permission.TakeSparring);
    const requests = takes
      ? row.today.requests.map((one) => ({ ...one, daysWaiting: daysWaiting(one.askedAt, now) }))
      : [];
    return { ...row.today, requests };
  }
}
