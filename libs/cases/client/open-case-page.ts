import { Component, computed, effect, inject, resource, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { CommunitiesDocument, OpenCaseDocument } from '@faellesblik/contracts/generated/cases';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { BLANK_CASE, openCaseFormOf } from './open-case-form';
import type { OpenCaseForm } from './open-case-form';
import { AGE_OPTIONS, FOCUS_OPTIONS, MISSING_WORDS, communityOption } from './open-case-words';

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
  protected readonly heading = $localize`:@@cases.open-heading:Åbn et forløb`;
  protected readonly lead = $localize`:@@cases.open-lead:En undring er nok. Resten kommer, når I ser på det sammen.`;
  protected readonly asideLabel = $localize`:@@cases.open-aside:Uden navne, kladde og åbning`;
  protected readonly noneHeading = $localize`:@@cases.open-none:Her er ingen fællesskaber endnu`;
  protected readonly noneText = $localize`:@@cases.open-none-text:Det er lederen i husets egne fællesskaber, der åbner et forløb. Tal med din leder om din undring.`;
  protected readonly ageOptions = AGE_OPTIONS;
  protected readonly focusOptions = FOCUS_OPTIONS;

  protected readonly form = signal<OpenCaseForm>(BLANK_CASE);
  /** Whether the draft has been looked for, so that nothing typed is overwritten. */
  protected readonly ready = signal(false);
  protected readonly sending = inject(FormSending);
  protected readonly shown = ['wondering', 'communityId', 'focus', 'ageBand'];

  protected readonly communities = resource({
    loader: async () => (await this.graphql.request(CommunitiesDocument)).communities,
  });
  private readonly known = computed(() => (this.communities.hasValue() ? this.communities.value() : []));
  protected readonly communityOptions = computed(() => {
    const severalHouses = new Set(this.known().map(({ unit }) => unit.id)).size > 1;
    return this.known().map((community) => communityOption(community, severalHouses));
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

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => ({ ...this.form() }),
      () => this.graphql.mutate(OpenCaseDocument, this.written()),
      (field) => MISSING_WORDS[field],
    );
    if (!sent) return;
    this.keeper.close();
    this.toasts.say($localize`:@@cases.opened:Forløbet er åbnet og har fået sit eget kodenavn.`);
    await this.router.navigate(['/forloeb', sent.openCase.caseId], { replaceUrl: true });
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
