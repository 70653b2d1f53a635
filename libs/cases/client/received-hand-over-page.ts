import { Component, computed, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import {
  AcceptHandOverDocument,
  CommunitiesDocument,
  DeclineHandOverDocument,
  HandOverDocument,
} from '@faellesblik/contracts/generated/cases';
import { looksOnUntil } from '@faellesblik/cases/domain/hand-over';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Realtime } from '@faellesblik/platform/client/realtime';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Sheet } from '@faellesblik/platform/ui/sheet';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { HandOverMessages } from './hand-over-messages';
import { HandOverSheet } from './hand-over-sheet';

/** A hand-over as the house that is asked sees it: read it, ask, and say yes to a community of one's own, or no with a word. */
@Component({
  selector: 'fb-received-hand-over-page',
  imports: [
    Banner,
    Button,
    GuardPanel,
    GuardedTextArea,
    HandOverMessages,
    HandOverSheet,
    PageHeader,
    RouterLink,
    SelectField,
    Sheet,
    Skeleton,
  ],
  providers: [FormSending, GuardStore],
  templateUrl: './received-hand-over-page.html',
  styles: `
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 14px;
    }
    p.quiet {
      margin-bottom: 12px;
    }
  `,
})
export class ReceivedHandOverPage {
  readonly id = input.required<string>();

  protected readonly heading = $localize`:@@cases.received:Et forløb er på vej til jer`;
  protected readonly lead = $localize`:@@cases.received-lead:I ser kun overgangen. Siger du ja, bliver forløbet jeres med alt, hvad der står i det.`;
  protected readonly answerHeading = $localize`:@@cases.received-answer:Dit svar`;
  protected readonly problemText = problemText;
  protected readonly fields = new UnsentFields(
    () => `answer to hand-over ${this.id()}`,
    () => ({ communityId: '', word: '' }),
  );
  /** Saying no, with a word. */
  protected readonly declining = signal(false);
  protected readonly sending = inject(FormSending);

  private readonly graphql = inject(GraphqlClient);
  private readonly realtime = inject(Realtime);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);

  protected readonly page = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const { handOver } = await this.graphql.request(HandOverDocument, { id });
      if (!handOver.canAnswer) return { handOver, communities: [] };
      const { communities } = await this.graphql.request(CommunitiesDocument);
      return { handOver, communities: communities.filter(({ unit }) => unit.id === handOver.toUnit.id) };
    },
  });
  protected readonly options = computed(() =>
    this.page.hasValue()
      ? this.page.value().communities.map(({ id: value, nickname: word }) => ({ value, word }))
      : [],
  );

  protected readonly looksOn = computed(() =>
    this.page.hasValue() ? dayText(looksOnUntil(this.page.value().handOver, new Date().toISOString())) : '',
  );

  constructor() {
    const known = this.realtime.todayChanges();
    effect(() => {
      if (this.realtime.todayChanges() === known) return;
      untracked(() => !this.sending.busy() && this.page.reload()); // the own answer leads away from here
    });
  }

  protected async accept(): Promise<void> {
    const { communityId } = this.fields.now();
    const sent = await this.sending.send(
      () => ({ communityId }),
      () => this.graphql.mutate(AcceptHandOverDocument, { handOverId: this.id(), communityId }),
      () =>
        $localize`:@@cases.received-community-missing:Vælg den klasse, stue eller gruppe, forløbet hører til hos jer.`,
    );
    if (!sent) return;
    this.fields.forget();
    this.toasts.say($localize`:@@cases.received-accepted:Forløbet er jeres, og du er tovholder.`);
    await this.router.navigate(['/forloeb', sent.acceptHandOver.subjectId], { replaceUrl: true });
  }

  protected async decline(): Promise<void> {
    const word = this.fields.now().word.trim();
    const sent = await this.sending.send(
      () => ({ word }),
      () =>
        this.graphql.mutate(DeclineHandOverDocument, {
          handOverId: this.id(),
          word,
          answers: this.sending.answers(),
        }),
      () => $localize`:@@cases.received-word-missing:Skriv et ord til det hus, der har spurgt.`,
    );
    if (!sent) return;
    this.fields.forget();
    this.toasts.say($localize`:@@cases.received-declined:Dit svar er givet. Forløbet bliver, hvor det er.`);
    await this.router.navigate(['/'], { replaceUrl: true });
  }
}
