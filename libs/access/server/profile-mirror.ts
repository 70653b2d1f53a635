import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Database } from '@faellesblik/platform/server/database/database';

/** Whether somebody wants the language mirror, for every device of theirs. */
@Injectable()
export class ProfileMirror {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Answers what was chosen. */
  async choose(actor: Actor, on: boolean): Promise<boolean> {
    await this.database.transaction(actor, (tx) =>
      tx.query('update person set language_mirror = $3 where municipality_id = $1 and id = $2', [
        actor.municipalityId,
        actor.personId,
        on,
      ]),
    );
    return on;
  }
}
