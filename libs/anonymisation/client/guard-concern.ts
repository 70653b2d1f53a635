import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import type { Concern } from './concern';
import { GuardStore } from './guard-store';
import { KIND_WORDS } from './kind-words';

/** One name or detail that was found: where it stands, and one touch to change it everywhere or to answer for it. */
@Component({
  selector: 'fb-guard-concern',
  template: `
    <button class="word" type="button" [title]="showWord" (click)="show()">
      <span lang="da">{{ concern().words }}</span>
    </button>
    <p class="quiet kind">{{ what() }}</p>
    @if (concern().severity === 'warn') {
      <p class="quiet hint" i18n="@@anonymisation.hint">Overvej, om det skal stå der.</p>
    } @else {
      <div class="ways">
        @for (proposal of concern().proposals; track proposal) {
          <button
            type="button"
            lang="da"
            [attr.aria-label]="replaceWord(proposal)"
            (click)="replace(proposal)"
          >
            {{ proposal }}
          </button>
        }
      </div>
    }
    @if (concern().severity === 'confirm') {
      <button class="nobody" type="button" [attr.aria-label]="nobodyWord()" (click)="confirm()">
        <ng-container i18n="@@anonymisation.nobody">Det peger ikke på nogen</ng-container>
      </button>
    }
  `,
  styleUrl: './guard-concern.scss',
  host: { '[class]': 'concern().severity' },
})
export class GuardConcern {
  readonly concern = input.required<Concern>();
  /** It has been changed or answered, and leaves the list. */
  readonly settled = output();

  protected readonly showWord = $localize`:@@anonymisation.show:Vis i teksten`;
  protected readonly what = computed(() =>
    placesText(KIND_WORDS[this.concern().kind], this.concern().mentions.length),
  );
  protected readonly nobodyWord = computed(
    () => $localize`:@@anonymisation.nobody-label:${this.concern().words}:word:: det peger ikke på nogen`,
  );

  private readonly store = inject(GuardStore);
  private readonly toasts = inject(Toasts);
  private readonly shown = signal(0);

  /** Each touch shows the next place. */
  protected show(): void {
    this.store.reveal(this.concern(), this.shown());
    this.shown.update((index) => index + 1);
  }

  protected replaceWord(proposal: string): string {
    return $localize`:@@anonymisation.replace-label:Skriv ${proposal}:proposal: i stedet for ${this.concern().words}:word:`;
  }

  protected replace(proposal: string): void {
    const run = this.store.replace(this.concern(), proposal);
    this.toasts.say($localize`:@@anonymisation.replaced:Nu står der ${proposal}:proposal:`, {
      word: UNDO,
      run,
    });
    this.settled.emit();
  }

  protected confirm(): void {
    this.store.confirm(this.concern());
    this.settled.emit();
  }
}

const UNDO = $localize`:@@anonymisation.undo:Fortryd`;

function placesText(kind: string, count: number): string {
  if (count === 1) return kind;
  return $localize`:@@anonymisation.places:${kind}:kind:, ${count}:count: steder`;
}
