import { Injectable, computed, inject, signal } from '@angular/core';
import { type MirrorHint, createMirror } from '@faellesblik/anonymisation/domain/language-mirror';
import { MirrorEntriesDocument } from '@faellesblik/contracts/generated/anonymisation';
import type { MirrorEntryWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Session } from '@faellesblik/platform/client/session';
import { Toasts } from '@faellesblik/platform/ui/toasts';

/** The language mirror of whoever is signed in: the common words and the municipality's own, unless it is switched off. */
@Injectable({ providedIn: 'root' })
export class MirrorLexicon {
  private readonly graphql = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly added = signal<readonly MirrorEntryWholeFragment[]>([]);
  private fetching: Promise<void> | null = null;

  /** What the municipality has added, as far as it is here. */
  readonly own = this.added.asReadonly();
  readonly isOn = computed(() => this.session.me()?.languageMirror ?? true);
  private readonly mirror = computed(() =>
    createMirror(this.own().map(({ words, instead, why }) => ({ words, instead, why, theme: null }))),
  );

  /** What the mirror says to a text; nothing while it is switched off. */
  hintsFor(text: string): readonly MirrorHint[] {
    return this.isOn() ? this.mirror()(text) : [];
  }

  /** Fetches the municipality's words once; the common words need no fetching. After a failure it may be asked again. */
  load(): Promise<void> {
    this.fetching ??= this.fetchOwn().catch((problem: unknown) => {
      this.fetching = null;
      throw problem;
    });
    return this.fetching;
  }

  /** Fetches them anew, after one was added or taken out. */
  reload(): Promise<void> {
    this.fetching = null;
    return this.load();
  }

  /** Switches it on or off on every device of this person, and says so with a way back. */
  async switchTo(on: boolean): Promise<void> {
    try {
      await this.session.rememberMirror(on);
      if (on) this.toasts.say($localize`:@@anonymisation.mirror-on:Sprogspejlet er slået til`);
      else
        this.toasts.say($localize`:@@anonymisation.mirror-off:Sprogspejlet er slået fra`, {
          word: $localize`:@@anonymisation.mirror-on-again:Slå til igen`,
          run: () => void this.switchTo(true),
        });
    } catch (problem) {
      this.toasts.say(problemText(problem));
    }
  }

  private async fetchOwn(): Promise<void> {
    const { mirrorEntries } = await this.graphql.request(MirrorEntriesDocument);
    this.added.set([...mirrorEntries]);
  }
}
