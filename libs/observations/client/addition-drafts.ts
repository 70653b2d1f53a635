import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { DraftKeeper, type DraftAddress } from '@faellesblik/anonymisation/client/draft-keeper';
import { fieldsOfLine, quietLines, type QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { BLANK_OBSERVATION, type WrittenObservation } from './observation-form';

/** The lines begun on each card, by the observation and the line. */
type Begun = Readonly<Record<string, BegunLines>>;
type BegunLines = Readonly<Partial<Record<QuietLine, object>>>;

/** A line that was begun on an observation that has been taken back since. */
export interface LeftOverLine {
  readonly observationId: string;
  readonly line: QuietLine;
  readonly written: WrittenObservation;
}

/**
 * The lines that the reader has begun to fill on the cards of one forløb, in one draft: there again after a reload and on
 * another device, until they stand in the observation. Provided by the list of cards, beside its `DraftKeeper`.
 */
@Injectable()
export class AdditionDrafts {
  private readonly keeper = inject(DraftKeeper);
  private readonly begun = signal<Begun>({});
  private readonly taken = signal(0);
  private address: DraftAddress | null = null;

  /** How often lines have come from elsewhere into the page; 0 until an earlier draft has been looked for. */
  readonly times = this.taken.asReadonly();
  private readonly isEmpty = computed(() => Object.keys(this.begun()).length === 0);

  constructor() {
    effect(() => {
      const begun = this.begun();
      if (this.times() === 0) return;
      if (this.isEmpty()) untracked(() => void this.throwAway());
      else this.keeper.write(begun);
    });
  }

  /** Looks for an earlier draft; without a connection one begins with nothing. */
  async open(caseId: string): Promise<void> {
    this.address = { kind: 'additions', caseId };
    try {
      const begun = begunIn(await this.keeper.open(this.address, {}));
      this.begun.update((meanwhile) => ({ ...begun, ...meanwhile }));
    } catch {
      // The text stays in the page, and the draft state says whether it is kept.
    }
    this.taken.set(1);
  }

  /** What has been begun in a line, or null. */
  of(observationId: string, line: QuietLine): object | null {
    return this.begun()[observationId]?.[line] ?? null;
  }

  /** The lines of an observation in which something has been begun. */
  linesOf(observationId: string): readonly QuietLine[] {
    const lines = this.begun()[observationId] ?? {};
    return quietLines.filter((line) => lines[line] !== undefined);
  }

  /** Lines whose observation is not `there` any more: their words belong to who wrote them, and go only by their hand. */
  leftOver(there: readonly string[]): readonly LeftOverLine[] {
    return Object.keys(this.begun())
      .filter((id) => !there.includes(id))
      .flatMap((observationId) =>
        this.linesOf(observationId).map((line) => ({
          observationId,
          line,
          written: { ...BLANK_OBSERVATION, ...this.of(observationId, line) },
        })),
      );
  }

  /** The line as it is now; one that says nothing is not kept. */
  write(observationId: string, line: QuietLine, written: WrittenObservation): void {
    const fields = Object.fromEntries(fieldsOfLine[line].map((name) => [name, written[name]]));
    const blank = Object.fromEntries(fieldsOfLine[line].map((name) => [name, BLANK_OBSERVATION[name]]));
    if (JSON.stringify(fields) === JSON.stringify(blank)) this.forget(observationId, line);
    else this.put(observationId, { ...this.begun()[observationId], [line]: fields });
  }

  /** It stands in the observation, or was given up. */
  forget(observationId: string, line: QuietLine): void {
    if (!this.of(observationId, line)) return;
    const { [line]: _gone, ...others } = this.begun()[observationId] ?? {};
    this.put(observationId, others);
  }

  /** Takes what was written on another device in the place of what stands here. */
  take(body: unknown): void {
    this.begun.set(begunIn(body));
    this.taken.update((times) => times + 1);
  }

  private put(observationId: string, lines: BegunLines): void {
    const { [observationId]: _before, ...others } = this.begun();
    this.begun.set(Object.keys(lines).length === 0 ? others : { ...others, [observationId]: lines });
  }

  /** Nothing is begun any more: no empty draft waits on Mit bord. What is begun meanwhile is kept anew. */
  private async throwAway(): Promise<void> {
    if (!this.address || this.keeper.standing() === 'empty') return;
    try {
      await this.keeper.discard();
      await this.keeper.open(this.address, {});
    } catch {
      return; // it goes by itself after its thirty days
    }
    if (!this.isEmpty()) this.keeper.write(this.begun());
  }
}

/** What a draft holds, as far as it is lines of observations. */
function begunIn(body: unknown): Begun {
  if (body === null || typeof body !== 'object') return {};
  return Object.fromEntries(
    Object.entries(body).filter(([, lines]) => lines !== null && typeof lines === 'object'),
  ) as Begun;
}
