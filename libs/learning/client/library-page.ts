import { Component, computed, effect, inject, linkedSignal, resource, signal } from '@angular/core';
import { AGE_BAND_OPTIONS } from '@faellesblik/cases/client/age-band-words';
import { COMMUNITY_KIND_WORDS } from '@faellesblik/cases/client/community-words';
import { CardsToReadDocument, LearningCardsDocument } from '@faellesblik/contracts/generated/learning';
import type { CardWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemAt, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { TextField } from '@faellesblik/platform/ui/text-field';
import { NO_FILTER, filterCards } from './card-filter';
import { CardTile } from './card-tile';
import { CardsToRead } from './cards-to-read';

/** Typing rests this long before the library is searched. */
const REST_MS = 250;

/** *Erfaringer*: what others tried, also what was hard. The words searched for stay out of the address. */
@Component({
  selector: 'fb-library-page',
  imports: [Banner, Button, CardTile, CardsToRead, EmptyState, PageHeader, SelectField, Skeleton, TextField],
  templateUrl: './library-page.html',
  styleUrl: './library-page.scss',
})
export class LibraryPage {
  protected readonly heading = $localize`:@@learning.library:Erfaringer`;
  protected readonly lead = $localize`:@@learning.library-lead:Det, andre har prøvet, der ligner. Også det, de snublede over.`;
  protected readonly ages = AGE_BAND_OPTIONS;
  protected readonly kinds = Object.entries(COMMUNITY_KIND_WORDS).map(([value, word]) => ({ value, word }));
  protected readonly problemText = problemText;
  protected readonly search = signal('');
  protected readonly filter = signal(NO_FILTER);

  private readonly graphql = inject(GraphqlClient);
  private readonly term = signal('');

  protected readonly toRead = resource({
    loader: async () => (await this.graphql.request(CardsToReadDocument)).cardsToRead,
  });
  protected readonly found = resource({
    params: () => this.term(),
    loader: async ({ params }) =>
      (await this.graphql.request(LearningCardsDocument, { search: params })).learningCards,
  });
  /** The newest cards that came; they stay while the next are fetched. */
  protected readonly cards = linkedSignal<
    readonly CardWholeFragment[] | null,
    readonly CardWholeFragment[] | null
  >({
    source: () => (this.found.hasValue() ? this.found.value() : null),
    computation: (newest, before) => newest ?? before?.value ?? null,
  });
  protected readonly shown = computed(() => filterCards(this.cards() ?? [], this.filter()));
  protected readonly searchProblem = computed(() => problemAt(this.found.error(), 'search'));
  protected readonly isFiltered = computed(
    () => this.filter().ageBand !== '' || this.filter().communityKind !== '',
  );
  protected readonly isSearched = computed(() => this.term() !== '');
  /** How many there are, read out once the search rests. */
  protected readonly count = computed(() => {
    const count = this.shown().length;
    if (this.cards() === null || (!this.isSearched() && !this.isFiltered())) return '';
    return count === 1
      ? $localize`:@@learning.found-one:1 kort`
      : $localize`:@@learning.found:${count}:count: kort`;
  });

  constructor() {
    effect((onCleanup) => {
      const term = this.search().trim();
      const rest = setTimeout(() => this.term.set(term), REST_MS);
      onCleanup(() => clearTimeout(rest));
    });
  }

  protected showAll(): void {
    this.search.set('');
    this.filter.set(NO_FILTER);
  }
}
