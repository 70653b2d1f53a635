import { Component, computed, inject, resource, signal } from '@angular/core';
import { AGE_BAND_OPTIONS } from '@faellesblik/cases/client/age-band-words';
import { COMMUNITY_KIND_WORDS } from '@faellesblik/cases/client/community-words';
import { CardsToReadDocument, LearningCardsDocument } from '@faellesblik/contracts/generated/learning';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemAt, problemText } from '@faellesblik/platform/client/graphql-problem';
import { searchResults } from '@faellesblik/platform/client/search-results';
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

  protected readonly toRead = resource({
    loader: async () => (await this.graphql.request(CardsToReadDocument)).cardsToRead,
  });
  protected readonly found = searchResults(
    this.search,
    async (search) => (await this.graphql.request(LearningCardsDocument, { search })).learningCards,
  );
  protected readonly cards = computed(() => this.found.newest()?.found ?? null);
  protected readonly shown = computed(() => filterCards(this.cards() ?? [], this.filter()));
  protected readonly searchProblem = computed(() => problemAt(this.found.error(), 'search'));
  protected readonly isFiltered = computed(
    () => this.filter().ageBand !== '' || this.filter().communityKind !== '',
  );
  protected readonly isSearched = computed(() => (this.found.newest()?.term ?? '') !== '');
  /** How many there are, read out once the search rests. */
  protected readonly count = computed(() => {
    const count = this.shown().length;
    if (this.cards() === null || (!this.isSearched() && !this.isFiltered())) return '';
    return count === 1
      ? $localize`:@@learning.found-one:1 kort`
      : $localize`:@@learning.found:${count}:count: kort`;
  });

  protected showAll(): void {
    this.search.set('');
    this.filter.set(NO_FILTER);
  }
}
