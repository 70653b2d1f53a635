import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Icon } from '@faellesblik/platform/ui/icon';
import { uniqueId } from '@faellesblik/platform/ui/unique-id';
import type { Concern } from './concern';
import { GuardStore } from './guard-store';
import { KIND_WORDS } from './kind-words';
import { OwnWord } from './own-word';
import { REASON_WORDS } from './reason-words';

/** How many proposals stand beside what was found; the others are one touch away. */
const AT_ONCE = 2;
/** How much of what was seen is told: more is a lecture. */
const REASONS = 2;

/**
 * One name or detail that was found: where it stands, one touch to change it everywhere or to answer for it, and under
 * it, for whoever asks, why it was found and what else could stand there.
 */
@Component({
  selector: 'fb-guard-concern',
  imports: [Icon, OwnWord],
  templateUrl: './guard-concern.html',
  styleUrl: './guard-concern.scss',
  host: { role: 'group', '[class]': 'concern().severity', '[attr.aria-label]': 'name()' },
})
export class GuardConcern {
  readonly concern = input.required<Concern>();
  /** It has been changed or answered, and leaves the list. */
  readonly settled = output();

  protected readonly id = uniqueId('concern');
  protected readonly isOpen = signal(false);
  protected readonly first = computed(() => this.concern().proposals.slice(0, AT_ONCE));
  protected readonly others = computed(() => this.concern().proposals.slice(AT_ONCE));
  protected readonly why = computed(() =>
    this.concern()
      .reasons.slice(0, REASONS)
      .map((reason) => REASON_WORDS[reason])
      .join(' '),
  );
  protected readonly showWord = $localize`:@@anonymisation.show:Vis i teksten`;
  protected readonly moreWord = $localize`:@@anonymisation.more-words:Andre ord`;
  protected readonly what = computed(() =>
    placesText(KIND_WORDS[this.concern().kind], this.concern().mentions.length),
  );
  protected readonly name = computed(() => `${this.concern().words}, ${this.what()}`);
  protected readonly nobodyWord = computed(
    () => $localize`:@@anonymisation.nobody-label:${this.concern().words}:word:: det peger ikke på nogen`,
  );

  private readonly store = inject(GuardStore);
  private readonly shown = signal(0);

  /** Each touch shows the next place. */
  protected show(): void {
    this.store.reveal(this.concern(), this.shown());
    this.shown.update((index) => index + 1);
  }

  protected replaceWord(proposal: string): string {
    return $localize`:@@anonymisation.replace-label:Skriv ${proposal}:proposal: i stedet for ${this.concern().words}:word:`;
  }

  protected replace(word: string): void {
    this.store.replace(this.concern(), word);
    this.settled.emit();
  }

  protected confirm(): void {
    this.store.confirm(this.concern());
    this.settled.emit();
  }
}

function placesText(kind: string, count: number): string {
  if (count === 1) return kind;
  return $localize`:@@anonymisation.places:${kind}:kind:, ${count}:count: steder`;
}
