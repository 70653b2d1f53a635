import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '@faellesblik/access/domain/domain-error';
import {
  guard,
  type FindingAnswer,
  type GuardedFields,
} from '@faellesblik/anonymisation/domain/guarded-text';
import type { Finder } from '@faellesblik/anonymisation/domain/find-identifying';

export const FINDER = Symbol('Finder');

/** The server's door for text: what has not passed here is not shared, whoever sent it. */
@Injectable()
export class Guard {
  constructor(@Inject(FINDER) private readonly finder: Finder) {}

  /** Throws text.blocked or text.unanswered with the places found, never with the words. */
  pass<Fields extends Readonly<Record<string, string | null | undefined>>>(
    fields: Fields,
    answers: readonly FindingAnswer[],
  ): GuardedFields<Fields> {
    return guard(fields, answers, this.finder);
  }

  /** For what is read and not kept, as a search: refuses what blocks (text.blocked), and asks about nothing. */
  refuseBlocked(fields: Readonly<Record<string, string>>): void {
    const blocking = Object.entries(fields).flatMap(([field, text]) =>
      this.finder
        .analyse(text)
        .flatMap(({ start, end, kind, severity }) =>
          severity === 'block' ? [{ field, start, end, kind, severity }] : [],
        ),
    );
    if (blocking.length > 0) throw new DomainError('text.blocked', { findings: blocking });
  }
}
