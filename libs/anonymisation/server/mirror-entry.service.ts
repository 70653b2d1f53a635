import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import {
  checkOwnEntry,
  ownEntryOf,
  requireMirrorKeeper,
  wordsWritten,
} from '@faellesblik/anonymisation/domain/own-mirror-entry';
import { Database } from '@faellesblik/platform/server/database/database';
import { ExactlyOnce } from '@faellesblik/platform/server/database/exactly-once';
import { newId } from '@faellesblik/platform/server/database/ids';
import { Guard } from './guard';
import type { AddMirrorEntryInput, RemoveMirrorEntryInput } from './mirror-entry.inputs';
import { MirrorEntryRepository } from './mirror-entry.repository';
import type { MirrorEntryType } from './mirror-entry.types';

/** What a municipality adds to the language mirror: everybody in it reads it, its administrators keep it. */
@Injectable()
export class MirrorEntryService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(MirrorEntryRepository) private readonly entries: MirrorEntryRepository,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  async all(actor: Actor): Promise<MirrorEntryType[]> {
    const rows = await this.database.transaction(actor, (tx) => this.entries.all(tx));
    return rows.map((row) => ({ ...row, words: wordsWritten(row.words) }));
  }

  async add(actor: Actor, input: AddMirrorEntryInput): Promise<MirrorEntryType> {
    const { subjectId } = await this.once.runOutsideCases(actor, 'addMirrorEntry', input, async (tx) => {
      requireMirrorKeeper(actor);
      const { words, instead, why } = input;
      checkOwnEntry({ words, instead, why }, (await this.entries.all(tx)).map(ownEntryOf));
      const entry = { id: newId(), ...this.guard.pass({ words, instead, why: why || null }, input.answers) };
      await this.entries.add(tx, entry);
      return { subjectId: entry.id };
    });
    const added = (await this.all(actor)).find(({ id }) => id === subjectId);
    if (!added) throw new DomainError('mirror.not-found');
    return added;
  }

  async remove(actor: Actor, input: RemoveMirrorEntryInput): Promise<boolean> {
    await this.once.runOutsideCases(actor, 'removeMirrorEntry', input, async (tx) => {
      requireMirrorKeeper(actor);
      if (!(await this.entries.end(tx, input.entryId))) throw new DomainError('mirror.not-found');
      return { subjectId: input.entryId };
    });
    return true;
  }
}
