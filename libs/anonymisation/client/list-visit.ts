import { type Signal, computed, signal } from '@angular/core';
import { replacementAt } from '@faellesblik/anonymisation/domain/placement';
import { type Concern, type Mention, replaceMentions } from './concern';
import type { FieldGuard } from './field-guard';
import type { Place } from './move-places';

/** A stretch of one field: where somebody writes, or will when they come back from the list. */
export interface Spot extends Place {
  readonly field: string;
}

interface Visit {
  readonly from: Spot;
  /** What one came to see. */
  readonly key: string;
}

/** The way by keyboard from a text to the list of what is found, and back to where one was. */
export class ListVisit {
  private readonly now = signal<Visit | null>(null);
  /** The key of what somebody came to see; null while nobody is here from a text. */
  readonly wanted = computed(() => this.now()?.key ?? null);

  constructor(
    private readonly guards: Signal<readonly FieldGuard[]>,
    private readonly concerns: Signal<readonly Concern[]>,
  ) {}

  /** Somebody writes here and wants to see what is found there, or next; false when nothing is. */
  begin(from: Spot): boolean {
    const fields = this.guards().map(({ field }) => field.path());
    const concern = concernFrom(this.concerns(), fields, from);
    this.now.set(concern && { from, key: concern.key });
    return concern !== null;
  }

  /** Where somebody will come back to; null when nobody is here. */
  spot(): Spot | null {
    return this.now()?.from ?? null;
  }

  /** This is about to be answered, or replaced by the word: one goes on writing behind it. */
  settle(concern: Concern, word?: string): void {
    const visit = this.now();
    const mention = visit && mentionFrom(concern, visit.from);
    const text = this.guards()
      .find(({ field }) => field.path() === mention?.field)
      ?.field.text();
    if (!mention || text === undefined) return;
    const end = word === undefined ? mention.end : endOfWord(text, concern, mention, word);
    this.now.set({ ...visit, from: { field: mention.field, start: end, end } });
  }

  /** Nobody is here from a text any longer; answers where they were. */
  end(): Spot | null {
    const spot = this.spot();
    this.now.set(null);
    return spot;
  }

  /** Brings the keyboard to this spot of its text. */
  show({ field, start, end }: Spot): void {
    this.guards()
      .find((guard) => guard.field.path() === field)
      ?.field.reveal(start, end);
  }
}

/**
 * What the keyboard goes to from here: what is found at the caret or after it, on through the later fields, and around.
 * What only asks to be considered is passed by as long as something must be answered.
 */
export function concernFrom(
  concerns: readonly Concern[],
  fields: readonly string[],
  { field, end: caret }: Spot,
): Concern | null {
  const asking = concerns.filter(({ severity }) => severity !== 'warn');
  const here = fields.indexOf(field);
  const places = (asking.length > 0 ? asking : concerns)
    .flatMap((concern) =>
      concern.mentions.map(({ field: at, start, end }) => ({ concern, at: fields.indexOf(at), start, end })),
    )
    .sort((a, b) => a.at - b.at || a.start - b.start);
  const next = places.find(({ at, end }) => at > here || (at === here && end >= caret)) ?? places[0];
  return next?.concern ?? null;
}

/** The mention that somebody comes back to: the one at the caret or after it, else one in the same field. */
function mentionFrom({ mentions }: Concern, { field, end: caret }: Spot): Mention | undefined {
  const here = mentions.filter((mention) => mention.field === field);
  return here.find(({ end }) => end >= caret) ?? here[0] ?? mentions[0];
}

function endOfWord(text: string, { mentions }: Concern, until: Mention, word: string): number {
  const before = mentions.filter(({ field, start }) => field === until.field && start <= until.start);
  return replaceMentions(text.slice(0, replacementAt(text, until, word).end), before, word).length;
}
