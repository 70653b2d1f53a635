import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { allowText } from '@faellesblik/access/domain/field-checks';
import { Guard } from '@faellesblik/anonymisation/server/guard';
import { Clock } from '@faellesblik/platform/server/database/clock';
import { Database } from '@faellesblik/platform/server/database/database';
import { SEARCH_LIMIT, similarWords } from '@faellesblik/platform/server/database/search';
import { CASE_SEARCH, HIT_END, HIT_START } from './case-search.sql';
import type { CaseHit, FoundCase, SnippetPiece } from './case-search.types';

interface Found {
  readonly caseId: string;
  readonly hits: readonly (Omit<CaseHit, 'snippet'> & { readonly snippet: string })[];
}

/** Search in what the reader sees of the forløb. One that blocks is refused before it reaches the database. */
@Injectable()
export class CaseSearch {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Guard) private readonly guard: Guard,
  ) {}

  async find(actor: Actor, written: string): Promise<FoundCase[]> {
    const search = written.trim();
    allowText('search', search, SEARCH_LIMIT);
    this.guard.refuseBlocked({ search });
    if (search === '') return [];
    const rows = await this.database.read<Found>(actor, CASE_SEARCH, [
      actor.municipalityId,
      actor.personId,
      this.clock.now(),
      search,
      similarWords(search),
    ]);
    return rows.map(({ caseId, hits }) => ({
      caseId,
      hits: hits.map((hit) => ({ ...hit, snippet: piecesOf(hit.snippet) })),
    }));
  }
}

/** A snippet in pieces: every second one was between the marks. */
function piecesOf(snippet: string): readonly SnippetPiece[] {
  return snippet
    .split(new RegExp(`[${HIT_START}${HIT_END}]`, 'u'))
    .map((text, index) => ({ text, isHit: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
