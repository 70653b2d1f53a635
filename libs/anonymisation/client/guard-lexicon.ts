import { Injectable, signal } from '@angular/core';
import { type Finder, createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';

/** Whether the guard can read along: on its way, here, or not to be had, so that only the server reads. */
export type LexiconStanding = 'coming' | 'here' | 'missing';

/** The guard's finder on this device. Its lexicon is fetched when the first guarded text is shown, and kept. */
@Injectable({ providedIn: 'root' })
export class GuardLexicon {
  private readonly found = signal<Finder | null>(null);
  private readonly state = signal<LexiconStanding>('coming');
  private fetching: Promise<void> | null = null;

  /** The same finder as the server's, or null while it is not here. */
  readonly finder = this.found.asReadonly();
  readonly standing = this.state.asReadonly();

  /** Fetches it once; asked again after a failure it tries again. */
  load(): Promise<void> {
    this.fetching ??= this.fetchLexicon();
    return this.fetching;
  }

  private async fetchLexicon(): Promise<void> {
    try {
      this.state.set('coming');
      const { lexiconAddress } = await import('./lexicon-address');
      const response = await fetch(lexiconAddress);
      if (!response.ok) throw new Error(`The lexicon answered ${response.status}.`);
      this.found.set(createFinder(readLexicon(new Uint8Array(await response.arrayBuffer()))));
      this.state.set('here');
    } catch {
      this.fetching = null;
      this.state.set('missing'); // the server reads everything before it is shared, and the panel says so
    }
  }
}
