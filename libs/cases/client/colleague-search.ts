import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  output,
  resource,
  signal,
} from '@angular/core';
import { ColleaguesDocument } from '@faellesblik/contracts/generated/cases';
import type { PersonFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { TextField } from '@faellesblik/platform/ui/text-field';

/** Typing rests this long before the municipality is searched. */
const REST_MS = 250;

/** Finds a colleague anywhere in the municipality, by name or house. */
@Component({
  selector: 'fb-colleague-search',
  imports: [Banner, ProfessionChip, Skeleton, TextField],
  template: `
    <fb-text-field
      label="Hvem vil I have med?"
      i18n-label="@@cases.colleague-label"
      placeholder="Navn eller hus"
      i18n-placeholder="@@cases.colleague-example"
      type="search"
      [(value)]="search"
      [error]="error()"
    />
    <p class="visually-hidden" role="status">{{ found() }}</p>
    @if (colleagues.error(); as problem) {
      <fb-banner kind="error">{{ problemText(problem) }}</fb-banner>
    } @else if (people(); as list) {
      <ul>
        @for (person of list; track person.id) {
          <li>
            <button type="button" [disabled]="taken().includes(person.id)" (click)="chosen.emit(person)">
              <span class="who">
                <strong>{{ person.name }}</strong>
                <span class="quiet">{{ person.unit.name }}</span>
              </span>
              @if (taken().includes(person.id)) {
                <span class="quiet" i18n="@@cases.colleague-in">er med</span>
              } @else {
                <fb-profession-chip [profession]="person.profession" [side]="person.unit.side" />
              }
            </button>
          </li>
        } @empty {
          <li class="none" i18n="@@cases.colleague-none">
            Ingen fundet. Prøv et andet navn, eller søg på huset.
          </li>
        }
      </ul>
    } @else {
      <fb-skeleton [lines]="3" />
    }
  `,
  styleUrl: './colleague-search.scss',
})
export class ColleagueSearch {
  /** Ids of those who are with already. */
  readonly taken = input<readonly string[]>([]);
  readonly error = input<string | null>(null);
  readonly chosen = output<PersonFragment>();

  protected readonly search = signal('');
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);
  private readonly term = signal('');

  protected readonly colleagues = resource({
    params: () => this.term(),
    loader: async ({ params }) =>
      (await this.graphql.request(ColleaguesDocument, { search: params })).colleagues,
  });
  /** The newest list that came; it stays while the next is fetched. */
  protected readonly people = linkedSignal<
    readonly PersonFragment[] | null,
    readonly PersonFragment[] | null
  >({
    source: () => (this.colleagues.hasValue() ? this.colleagues.value() : null),
    computation: (newest, before) => newest ?? before?.value ?? null,
  });
  protected readonly found = computed(() => {
    const count = this.people()?.length ?? 0;
    return this.term() ? $localize`:@@cases.colleague-found:${count}:count: fundet` : '';
  });

  constructor() {
    effect((onCleanup) => {
      const term = this.search().trim();
      const rest = setTimeout(() => this.term.set(term), REST_MS);
      onCleanup(() => clearTimeout(rest));
    });
  }
}
