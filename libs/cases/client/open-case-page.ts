import { Component, computed, effect, inject, resource, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import {
  CommunitiesDocument,
  CommunitiesToProposeDocument,
  OpenCaseDocument,
  ProposeCaseDocument,
} from '@faellesblik/contracts/generated/cases';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Session } from '@faellesblik/platform/client/session';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { BLANK_CASE, openCaseFormOf } from './open-case-form';
import type { OpenCaseForm } from './open-case-form';
import { AGE_OPTIONS, FOCUS_OPTIONS, MISSING_WORDS, OPENING, communityOption } from './open-case-words';

/** As many houses as stand well among the communities themselves. */
const FEW_HOUSES = 2;

/** *Nyt forløb*: a community, what is looked at, about how old, and the wondering. A wondering is enough to open. */
@Component({
  selector: 'fb-open-case-page',
  imports: [
    Banner,
    Button,
    Choice,
    DraftState,
    EmptyState,
    GuardPanel,
    GuardedTextArea,
    PageHeader,
    SelectField,
    Skeleton,
  ],
  providers: [DraftKeeper, FormSending, GuardStore],
  templateUrl: './open-case-page.html',
  styleUrl: './open-case-page.scss',
})
export class OpenCasePage {
  private readonly graphql = inject(GraphqlClient);
  private readonly keeper = inject(DraftKeeper);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly problemText = problemText;
  /** Who leads no house writes the same to its leader, as a proposal. */
  protected readonly proposes = inject(Session).can().openCase === false;
  protected readonly words = this.proposes ? OPENING.propose : OPENING.open;
  protected readonly asideLabel = $localize`:@@cases.open-aside:Uden navne, kladde og åbning`;
  protected readonly ageOptions = AGE_OPTIONS;
  protected readonly focusOptions = FOCUS_OPTIONS;

  protected readonly form = signal<OpenCaseForm>(BLANK_CASE);
  /** Whether the draft has been looked for, so that nothing typed is overwritten. */
  protected readonly ready = signal(false);
  protected readonly sending = inject(FormSending);
  protected readonly shown = ['wondering', 'communityId', 'focus', 'ageBand'];

  protected readonly communities = resource({
    loader: async () =>
      this.proposes
        ? (await this.graphql.request(CommunitiesToProposeDocument)).communitiesToPropose
        : (await this.graphql.request(CommunitiesDocument)).communities,
  });
  private readonly known = computed(() => (this.communities.hasValue() ? this.communities.value() : []));
  protected readonly houses = computed(() => {
    const houses = new Map(this.known().map(({ unit }) => [unit.id, unit.name]));
    return [...houses].map(([value, word]) => ({ value, word }));
  });
  /** Among very many communities the house comes first. */
  protected readonly asksForHouse = computed(() => this.proposes && this.houses().length > FEW_HOUSES);
  private readonly chosenHouse = signal<string | null>(null);
  /** The house that was chosen, or that of the community a draft has. */
  protected readonly house = computed(
    () => this.chosenHouse() ?? this.known().find(({ id }) => id === this.form().communityId)?.unit.id ?? '',
  );
  protected readonly communityOptions = computed(() => {
    const known = this.known().filter(({ unit }) => !this.asksForHouse() || unit.id === this.house());
    return known.map((community) =>
      communityOption(community, !this.asksForHouse() && this.houses().length > 1),
    );
  });
  protected readonly size = computed(
    () => this.known().find(({ id }) => id === this.form().communityId)?.sizeBand ?? null,
  );

  constructor() {
    void this.begin();
    effect(() => {
      const form = this.form();
      if (this.ready()) untracked(() => this.keeper.write(form));
    });
    effect(() => {
      const [only, another] = this.known();
      if (only && !another) untracked(() => this.set({ communityId: only.id }));
    });
  }

  protected set(change: Partial<OpenCaseForm>): void {
    this.form.update((form) => ({ ...form, ...change }));
  }

  /** Puts another draft, written elsewhere, into the form. */
  protected take(body: unknown): void {
    this.form.set(openCaseFormOf(body));
  }

  protected chooseHouse(house: string): void {
    this.chosenHouse.set(house);
    this.set({ communityId: null });
  }

  protected async send(): Promise<void> {
    const address = await this.sending.send(
      () => ({ ...this.form() }),
      () => (this.proposes ? this.propose() : this.open()),
      (field) => MISSING_WORDS[field],
    );
    if (!address) return;
    this.keeper.close();
    this.toasts.say(this.words.done);
    await this.router.navigateByUrl(address, { replaceUrl: true });
  }

  private async open(): Promise<string> {
    const { openCase } = await this.graphql.mutate(OpenCaseDocument, this.written());
    return `/forloeb/${openCase.caseId}`;
  }

  private async propose(): Promise<string> {
    await this.graphql.mutate(ProposeCaseDocument, this.written());
    return '/forslag';
  }

  private written() {
    const { communityId, focus, ageBand, wondering } = this.form();
    if (!communityId || !focus || !ageBand) throw new Error('A forløb is opened when nothing is missing.');
    return { communityId, focus, ageBand, wondering: wondering.trim(), answers: this.sending.answers() };
  }

  private async begin(): Promise<void> {
    const address = { kind: 'openCase', caseId: null } as const;
    this.take(await this.keeper.open(address, BLANK_CASE).catch(() => null)); // the draft state says whether it is kept
    this.ready.set(true);
  }
}
