import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { dateOf } from '@faellesblik/access/domain/calendar';
import { mayUse, Permission } from '@faellesblik/access/domain/permission';
import { remindersOf, type Led } from '@faellesblik/cases/domain/deadlines';
import { mayRelease, type CardToRead } from '@faellesblik/learning/domain/learning-card';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import { daysWaiting } from '@faellesblik/sparring/domain/sparring-request';
import { TODAY } from './today.sql';
import type { Today } from './today.types';

/** Cards of the list; nobody reads more in a day. */
const CARDS_AT_MOST = 50;

type Stored = Omit<Today, 'requests' | 'cardsToRead' | 'reminders'> & {
  readonly led: readonly (Led & { readonly caseId: string; readonly codeName: string })[];
  readonly requests: readonly Omit<Today['requests'][number], 'daysWaiting'>[];
  readonly cardsToRead: readonly (CardToRead & Today['cardsToRead'][number])[];
};

/** Mit bord: what waits for me. */
@Injectable()
export class TodayRead {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async today(actor: Actor): Promise<Today> {
    const takes = mayUse(actor, Permission.TakeSparring);
    const moment = this.clock.now();
    const now = moment.toISOString();
    const [row] = await this.database.read<{ today: Stored }>(actor, TODAY, [
      actor.municipalityId,
      actor.personId,
      moment,
      dateOf(now),
      takes ? actor.memberships.map((one) => one.unitId) : [],
      mayUse(actor, Permission.ReadCards),
    ]);
    if (!row) throw new Error('Mit bord is one row, always.');
    const requests = row.today.requests.map((one) => ({
      ...one,
      daysWaiting: daysWaiting(one.askedAt, now),
    }));
    const cardsToRead = row.today.cardsToRead
      .filter((card) => mayRelease(card, actor))
      .slice(0, CARDS_AT_MOST)
      .map(({ id, situation }) => ({ id, situation }));
    const { led, ...shown } = row.today;
    const reminders = led
      .flatMap(({ caseId, codeName, ...one }) =>
        remindersOf(one, now).map((due) => ({ caseId, codeName, ...due })),
      )
      .sort((one, other) => one.by.localeCompare(other.by));
    return { ...shown, requests, cardsToRead, reminders };
  }
}
