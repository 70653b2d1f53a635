import {
  Component,
  DestroyRef,
  ElementRef,
  computed,
  inject,
  input,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { AGE_BAND_OPTIONS } from '@faellesblik/cases/client/age-band-words';
import { CASE_LEVEL_WORDS } from '@faellesblik/cases/client/level-words';
import { CasesDocument, FoundCasesDocument } from '@faellesblik/contracts/generated/workspace';
import type { CaseHitWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { searchResults } from '@faellesblik/platform/client/search-results';
import { Session } from '@faellesblik/platform/client/session';
import { whenTodayChanges } from '@faellesblik/platform/client/today-changes';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { CASE_STATE_WORDS, PATH_STATES } from '@faellesblik/platform/ui/case-states';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Shortcuts } from '@faellesblik/platform/ui/shortcuts';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { CaseCard } from './case-card';
import { NO_FILTER, boardOf, filterCases } from './cases-filter';
import type { CasesFilter } from './cases-filter';

/** *Forløb*: those one can see, as a list or as a board by state. The filter stands in the address, the words searched for never do. */
@Component({
  selector: 'fb-cases-page',
  imports: [Banner, Button, CaseCard, EmptyState, Icon, PageHeader, RouterLink, Skeleton],
  templateUrl: './cases-page.html',
  styleUrl: './cases-page.scss',
})
export class CasesPage {
  readonly visning = input<string>();
  readonly tilstand = input<string>();
  readonly hus = input<string>();
  readonly alder = input<string>();
  readonly niveau = input<string>();
  readonly alene = input<string>();

  protected readonly session = inject(Session);
  protected readonly problemText = problemText;
  protected readonly search = signal('');
  protected readonly states = PATH_STATES.map((value) => ({ value, word: CASE_STATE_WORDS[value] }));
  protected readonly ages = AGE_BAND_OPTIONS;
  protected readonly levels = CASE_LEVEL_WORDS.map((word, level) => ({ value: String(level), word }));

  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly graphql = inject(GraphqlClient);

  protected readonly cases = resource({
    loader: async () => (await this.graphql.request(CasesDocument)).cases,
  });
  protected readonly all = computed(() => (this.cases.hasValue() ? this.cases.value() : []));
  protected readonly found = searchResults(this.search, async (search) =>
    search === '' ? [] : (await this.graphql.request(FoundCasesDocument, { search })).foundCases,
  );
  /** What is found in each forløb, in the order of the search; null while nothing is searched for. */
  private readonly hits = computed(() => {
    const newest = this.found.newest();
    return newest?.term ? new Map(newest.found.map(({ caseId, hits }) => [caseId, hits])) : null;
  });
  private readonly searched = computed(() => {
    const [hits, cards] = [this.hits(), new Map(this.all().map((card) => [card.id, card]))];
    return hits ? [...hits.keys()].flatMap((id) => cards.get(id) ?? []) : this.all();
  });
  protected readonly searchProblem = computed(() => {
    const error = this.found.error();
    return error ? problemText(error) : null;
  });
  protected readonly onBoard = computed(() => this.visning() === 'tavle');
  protected readonly filter = computed<CasesFilter>(() => ({
    state: this.tilstand() ?? '',
    unitId: this.hus() ?? '',
    ageBand: this.alder() ?? '',
    level: this.niveau() ?? '',
    alone: this.alene() === 'ja',
  }));
  protected readonly shown = computed(() => filterCases(this.searched(), this.filter()));
  /** While something is searched for, only the columns in which it is. */
  protected readonly board = computed(() =>
    boardOf(this.shown()).filter(({ cases }) => cases.length > 0 || this.hits() === null),
  );
  protected readonly units = computed(() => {
    const units = new Map(this.all().map(({ community: { unit } }) => [unit.id, unit.name]));
    return [...units].map(([value, word]) => ({ value, word }));
  });
  protected readonly lead = computed(() => {
    const alone = filterCases(this.all(), { ...NO_FILTER, alone: true });
    if (!this.cases.hasValue() || this.all().length === 0) return '';
    if (alone.length === 0) return $localize`:@@workspace.none-alone:Ingen af dine forløb står alene.`;
    if (alone.length === 1)
      return $localize`:@@workspace.one-alone:Ét forløb står alene og mangler en makker.`;
    return $localize`:@@workspace.some-alone:${alone.length}:count: forløb står alene og mangler en makker.`;
  });
  protected readonly foundText = computed(
    () => $localize`:@@workspace.found:${this.shown().length}:count: forløb vises`,
  );

  protected readonly heading = $localize`:@@workspace.cases:Forløb`;
  protected readonly emptyHeading = $localize`:@@workspace.cases-empty:Du har ingen forløb endnu`;
  protected readonly emptyText = computed(() => {
    const { openCase, proposeCase } = this.session.can();
    if (openCase) return $localize`:@@workspace.cases-empty-leader:En undring er nok til at åbne et.`;
    return proposeCase
      ? $localize`:@@workspace.cases-empty-other:Når nogen inviterer dig med, står forløbet her. Er der noget, du undrer dig over, kan du foreslå et forløb.`
      : $localize`:@@workspace.cases-empty-invited:Når nogen inviterer dig med, står forløbet her.`;
  });
  protected readonly noneHeading = $localize`:@@workspace.cases-none:Ingen forløb passer`;
  protected readonly noneFoundText = $localize`:@@workspace.cases-none-found:Prøv et kortere ord. Vi leder i undringer, iagttagelser, tiltag og beskeder, og efter kodenavn.`;
  protected readonly searchWord = $localize`:@@workspace.search:Søg i forløb og kodenavne`;
  protected readonly stateWord = $localize`:@@workspace.filter-state:Hvor forløbet er`;
  protected readonly unitWord = $localize`:@@workspace.filter-unit:Hus`;
  protected readonly ageWord = $localize`:@@workspace.filter-age:Alder`;
  protected readonly levelWord = $localize`:@@workspace.filter-level:Hvem der er med`;
  protected readonly filterLabel = $localize`:@@workspace.filter:Find forløb`;
  protected readonly viewLabel = $localize`:@@workspace.view:Visning`;
  protected readonly boardLabel = $localize`:@@workspace.board:Tavle over forløb efter tilstand`;

  private readonly searchBox = viewChild<ElementRef<HTMLInputElement>>('box');

  constructor() {
    const keys = inject(Shortcuts).register({
      keys: '/',
      word: this.searchWord,
      run: () => this.searchBox()?.nativeElement.focus(),
    });
    inject(DestroyRef).onDestroy(keys);
    whenTodayChanges(() => this.cases.reload());
  }

  protected hitsOf(caseId: string): readonly CaseHitWholeFragment[] {
    return this.hits()?.get(caseId) ?? [];
  }

  /** Puts what is asked for in the address; empty takes it away. */
  protected ask(change: Record<string, string>): void {
    const queryParams = Object.fromEntries(
      Object.entries(change).map(([name, value]) => [name, value || null]),
    );
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected showAll(): void {
    this.search.set('');
    this.ask({ tilstand: '', hus: '', alder: '', niveau: '', alene: '' });
  }
}
