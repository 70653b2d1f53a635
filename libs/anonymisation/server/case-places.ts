import { Inject, Injectable } from '@nestjs/common';
import type { Finder } from '@faellesblik/anonymisation/domain/find-identifying';
import { spokenOf } from '@faellesblik/anonymisation/domain/guarded-text';
import { termsMet } from '@faellesblik/anonymisation/domain/known-answers';
import { Database } from '@faellesblik/platform/server/database/database';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type { Who } from '@faellesblik/platform/server/database/who';
import { CaseVault, type OpenedWords } from './case-vault';
import { FINDER } from './finder';
import { KnownAnswers } from './known-answers';

/** A place in a text that is still being written; offsets are UTF-16. */
export interface TextPlace {
  /** Of the text in what was sent, as "concrete" or "signs.0". */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** What only the server knows of a text. */
export interface CasePlaces {
  /** Where a known term stands, as long as the author is told. */
  readonly known: readonly TextPlace[];
  /** What would ask, and was dismissed in this forløb before. */
  readonly dismissed: readonly TextPlace[];
}

/** In a text of no forløb. */
export const NO_PLACES: CasePlaces = { known: [], dismissed: [] };

/** Tells an author what only the server knows of a text before it is shared. */
@Injectable()
export class CasePlacesRead {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FINDER) private readonly finder: Finder,
    @Inject(CaseVault) private readonly vault: CaseVault,
    @Inject(KnownAnswers) private readonly answers: KnownAnswers,
  ) {}

  /** Nothing for who does not see the forløb; and nothing is read for one without known terms and dismissals. */
  in(who: Who, caseId: string, texts: ReadonlyMap<string, string>): Promise<CasePlaces> {
    return this.database.transaction(who, async (tx) => {
      const words = await this.vault.words(tx, caseId);
      return words.known.length > 0 || words.hasDismissals ? this.find(tx, caseId, texts, words) : NO_PLACES;
    });
  }

  private async find(
    tx: Transaction,
    caseId: string,
    texts: ReadonlyMap<string, string>,
    { known, key, mayRead, isDismissed }: OpenedWords,
  ): Promise<CasePlaces> {
    const found = [...texts].flatMap(([path, text]) =>
      this.finder.analyse(text, { known }).map(({ start, end, kind, severity }) => {
        const place = { path, start, end };
        return {
          place,
          words: text.slice(start, end),
          isKnown: kind === 'KNOWN',
          asks: severity === 'confirm',
        };
      }),
    );
    const met = found
      .filter(({ isKnown }) => isKnown)
      .map(({ place, words }) => ({ place, terms: mayRead ? [] : termsMet(words, known) }));
    const terms = met.flatMap((one) => one.terms);
    const told = key && terms.length > 0 ? await this.answers.tell(tx, caseId, key, terms) : new Set();
    return {
      known: met.filter((one) => one.terms.every((term) => told.has(term))).map(({ place }) => place),
      dismissed: found
        .filter(({ asks, words }) => asks && isDismissed(spokenOf(words)))
        .map(({ place }) => place),
    };
  }
}
