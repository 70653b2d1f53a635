import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Database } from '@faellesblik/platform/server/database/database';
import type { Language } from '@faellesblik/platform/domain/language';
import { SignIn } from './sign-in';

/** The language somebody has chosen for every device of theirs. */
@Injectable()
export class ProfileLanguage {
  constructor(
    @Inject(SignIn) private readonly signIn: SignIn,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Null when nobody is signed in, or has chosen none. */
  async of(cookieHeader: string | undefined): Promise<Language | null> {
    const actor = await this.signIn.actorOf(cookieHeader);
    return actor?.language ?? null;
  }

  async choose(actor: Actor, language: Language): Promise<boolean> {
    await this.database.transaction(actor, (tx) =>
      tx.query('update person set language = $3 where municipality_id = $1 and id = $2', [
        actor.municipalityId,
        actor.personId,
        language,
      ]),
    );
    return true;
  }
}
