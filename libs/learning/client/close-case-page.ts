import {
  Component,
  ElementRef,
  computed,
  effect,
  inject,
  input,
  resource,
  signal,
  viewChild,
  OnInit,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import { DraftState } from '@faellesblik/anonymisation/client/draft-state';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { CaseToCloseDocument, CloseCaseDocument } from '@faellesblik/contracts/generated/learning';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, problemAt, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { focusFirstError } from '@faellesblik/platform/ui/first-error';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { CardForm } from './card-form';
import type { CardPart } from './card-parts';
import { EMPTY_CLOSING, closingFormOf, missingInClosing, toClosing } from './closing-form';
import type { ClosingField, ClosingForm } from './closing-form';
import { CLOSING_REASON_OPTIONS } from './closing-reason-words';
import { CARD_CHOICES, missingText } from './closing-words';

/** Ends a forløb with what was learned, and a card for others or the word that there is none. */
@Component({
  selector: 'fb-close-case-page',
  imports: [
    Banner,
    Button,
    CardForm,
    Choice,
    DraftState,
    GuardPanel,
    GuardedTextArea,
    PageHeader,
    RouterLink,
    Skeleton,
    Unfold,
  ],
  providers: [GuardStore, DraftKeeper],
  templateUrl: './close-case-page.html',
  styleUrl: './close-case-page.scss',
})
export class CloseCasePage implements OnInit {
  readonly id = input.required<string>();

  protected readonly heading = $localize`:@@learning.close:Afslut forløbet`;
  protected readonly lead = $localize`:@@learning.close-lead:Det, I skriver her, er det, I selv og andre kan lære af. Planlagte opfølgninger falder bort af sig selv, og forløbet kan genåbnes.`;
  protected readonly reasons = CLOSING_REASON_OPTIONS;
  protected readonly cardChoices = CARD_CHOICES;
  protected readonly problemText = problemText;
  protected readonly form = signal<ClosingForm>(EMPTY_CLOSING);
  protected readonly problem = signal<unknown>(null);
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly missing = computed(() => (this.tried() ? missingInClosing(this.form()) : []));
  protected readonly general = computed(() => {
    const problem = this.problem();
    return problem === null || (problem instanceof GraphqlProblem && problem.field)
      ? null
      : problemText(problem);
  });

  private readonly guard = inject(GuardStore);
  private readonly drafts = inject(DraftKeeper);
  private readonly graphql = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly panel = viewChild(GuardPanel);

  protected readonly subject = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => (await this.graphql.request(CaseToCloseDocument, { id })).caseWorkspace,
  });

  constructor() {
    effect(() => this.drafts.write(this.form()));
  }

  async ngOnInit(): Promise<void> {
    try {
      const draft = await this.drafts.open({ kind: 'closing', caseId: this.id() }, EMPTY_CLOSING);
      if (this.form() === EMPTY_CLOSING) this.take(draft);
    } catch (error) {
      this.problem.set(error);
    }
  }

  protected take(draft: unknown): void {
    this.form.set(closingFormOf(draft));
  }

  protected set(change: Partial<ClosingForm>): void {
    this.form.update((form) => ({ ...form, ...change }));
  }

  protected errorAt(field: ClosingField | 'earlier' | 'storyBefore' | 'storyNow'): string | null {
    const isMissing = this.missing().some((each) => each === field);
    return isMissing ? missingText(field) : problemAt(this.problem(), field);
  }

  protected readonly cardErrors = (part: CardPart): string | null => this.errorAt(`card.${part}`);

  protected async close(version: number): Promise<void> {
    this.tried.set(true);
    const closing = toClosing(this.form());
    if (!closing) return this.showErrors();
    if (!this.guard.ready()) return this.panel()?.focus();
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.graphql.mutate(CloseCaseDocument, {
        caseId: this.id(),
        version,
        ...closing,
        answers: this.guard.answers(),
      });
      this.drafts.close();
      this.toasts.say($localize`:@@learning.closed:Forløbet er afsluttet. Tak for det, I gav videre.`);
      await this.router.navigate(['/forloeb', this.id(), 'laering']);
    } catch (error) {
      this.refused(error);
    } finally {
      this.sending.set(false);
    }
  }

  /** Nothing typed is lost; when somebody changed the forløb meanwhile, the next try is upon what it is now. */
  private refused(error: unknown): void {
    this.problem.set(error);
    if (error instanceof GraphqlProblem) this.guard.take(error.findings);
    if (error instanceof GraphqlProblem && error.code === 'version.changed') this.subject.reload();
    this.showErrors();
  }

  private showErrors(): void {
    setTimeout(() => focusFirstError(this.host.nativeElement));
  }
}
