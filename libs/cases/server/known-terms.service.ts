import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { knownTermList } from '@faellesblik/anonymisation/domain/known-term-list';
import { CaseVault, type KeptTerms } from '@faellesblik/anonymisation/server/case-vault';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { Database } from '@faellesblik/platform/server/database/database';
import { ExactlyOnce } from '@faellesblik/platform/server/database/exactly-once';
import { CasesAtHand } from './case-at-hand';
import type { SaveKnownTermsInput } from './known-terms.types';

/** The words that may never stand in the texts of a forløb, for who leads or holds it. */
@Injectable()
export class KnownTermsService {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(ExactlyOnce) private readonly once: ExactlyOnce,
    @Inject(CasesAtHand) private readonly atHand: CasesAtHand,
    @Inject(CaseVault) private readonly vault: CaseVault,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  read(actor: Actor, caseId: string): Promise<KeptTerms> {
    return this.database.transaction(actor, async (tx) => {
      await this.atHand.take(tx, actor, caseId, 'readKnownTerms');
      return this.vault.read(tx, caseId);
    });
  }

  /** In no event: not everybody in the forløb may know of it. */
  async save(actor: Actor, input: SaveKnownTermsInput): Promise<KeptTerms> {
    await this.once.runOutsideCases(actor, 'saveKnownTerms', input, async (tx) => {
      const { caseId, terms, version } = input;
      await this.atHand.take(tx, actor, caseId, 'readKnownTerms');
      this.guard.refuseBlocked(Object.fromEntries(terms.map((term, index) => [`terms.${index}`, term])));
      await this.vault.save(tx, caseId, knownTermList(terms), version);
      return { subjectId: caseId };
    });
    return this.read(actor, input.caseId);
  }
}
