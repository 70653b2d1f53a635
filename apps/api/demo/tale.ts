import type { Receipt } from '@faellesblik/platform/server/database/exactly-once';

/** What the deeds of a story have made so far, so that later ones can speak of it: always of the newest. */
export class Tale {
  readonly measures = new Map<string, string>();
  private readonly ids = new Map<Made, string>();

  constructor(readonly communityId: string) {}

  get caseId(): string {
    return this.the('case');
  }

  the(made: Made): string {
    const id = this.ids.get(made);
    if (id === undefined) throw new Error(`The story speaks of a ${made} before there is one.`);
    return id;
  }

  measure(title: string): string {
    const id = this.measures.get(title);
    if (id === undefined)
      throw new Error(`The story speaks of a measure that nobody has proposed: ${title}.`);
    return id;
  }

  /** Remembers what a service says it made. */
  keep(made: Made, { subjectId }: Receipt): void {
    if (subjectId !== undefined) this.ids.set(made, subjectId);
  }
}

type Made = 'case' | 'observation' | 'question' | 'request' | 'message' | 'round' | 'card';
