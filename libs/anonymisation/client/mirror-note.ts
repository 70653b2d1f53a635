import { Component, DestroyRef, computed, effect, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { MirrorHint } from '@faellesblik/anonymisation/domain/language-mirror';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { uniqueId } from '@faellesblik/platform/ui/unique-id';
import { whyOf } from './mirror-words';

/** As many words are shown at once; the rest on request. */
const AT_ONCE = 2;
/** So long nothing new is found before it is read out: while one types, words come and go. */
const CALM_MS = 1500;

/** The language mirror under a text: a describing way to say a labelling word, and why. It asks, and never holds back. */
@Component({
  selector: 'fb-mirror-note',
  imports: [Button, Icon, RouterLink],
  templateUrl: './mirror-note.html',
  styleUrl: './mirror-note.scss',
  host: { role: 'group', '[attr.aria-labelledby]': 'id' },
})
export class MirrorNote {
  readonly text = input.required<string>();
  readonly hints = input.required<readonly MirrorHint[]>();
  /** Not for this text. */
  readonly hush = output();
  /** Not for this person, anywhere. */
  readonly switchOff = output();

  protected readonly id = uniqueId('mirror');
  protected readonly all = signal(false);
  protected readonly announced = signal('');
  /** Each entry once, with the word as it was written first; those with one reason together. */
  private readonly found = computed(() => {
    const entries = new Map(this.hints().map(({ entry }) => [entry, entry]));
    const words = [...entries.keys()].map((entry) => {
      const hint = this.hints().find((each) => each.entry === entry);
      return { said: this.text().slice(hint?.start, hint?.end), instead: entry.instead, why: whyOf(entry) };
    });
    const reasons = words.map(({ why }) => why);
    return words.sort((a, b) => reasons.indexOf(a.why) - reasons.indexOf(b.why));
  });
  protected readonly words = computed(() => {
    const shown = this.found().slice(0, this.all() ? undefined : AT_ONCE);
    return shown.map((word, index) => ({
      ...word,
      // Said once, below the last word it is the reason for.
      why: word.why === shown[index + 1]?.why ? '' : word.why,
    }));
  });
  protected readonly more = computed(() => this.found().length - this.words().length);

  constructor() {
    let pause: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const summary = summaryOf(this.found().map(({ said }) => said));
      clearTimeout(pause);
      pause = setTimeout(() => this.announced.set(summary), CALM_MS);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(pause));
  }
}

function summaryOf(words: readonly string[]): string {
  const [word] = words;
  return words.length === 1
    ? $localize`:@@anonymisation.mirror-one:Sprogspejlet har et forslag til ”${word}:word:”.`
    : $localize`:@@anonymisation.mirror-some:Sprogspejlet har forslag til ${words.length}:count: ord.`;
}
