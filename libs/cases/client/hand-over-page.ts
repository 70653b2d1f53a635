import { Component, effect, inject, input, resource, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { matchKnownTerms } from '@faellesblik/anonymisation/client/known-terms-here';
import {
  CaseToHandOverDocument,
  HandOverUnitsDocument,
  WithdrawHandOverDocument,
} from '@faellesblik/contracts/generated/cases';
import type { HandOverWholeFragment } from '@faellesblik/contracts/generated/operations';
import { ConfirmDialog, type Question } from '@faellesblik/platform/client/confirm-dialog';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Realtime } from '@faellesblik/platform/client/realtime';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { quoted } from '@faellesblik/platform/ui/quoted';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Toasts } from '@faellesblik/platform/ui/toasts';
import { HandOverMessages } from './hand-over-messages';
import { HandOverSheet } from './hand-over-sheet';
import { HandOverWriting } from './hand-over-writing';

/** *Overgang*: written and offered by the tovholder; then how it goes with the offer; and after it what came with the children. */
@Component({
  selector: 'fb-hand-over-page',
  imports: [
    Banner,
    Button,
    ConfirmDialog,
    HandOverMessages,
    HandOverSheet,
    HandOverWriting,
    PageHeader,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './hand-over-page.html',
  styles: `
    .standing {
      margin-bottom: 24px;
    }
  `,
})
export class HandOverPage {
  readonly id = input.required<string>();

  protected readonly heading = $localize`:@@cases.hand-over:Overgang til et andet hus`;
  protected readonly receivedHeading = $localize`:@@cases.hand-over-came:Det fulgte med børnene`;
  protected readonly lead = $localize`:@@cases.hand-over-lead:Skriv det, de nye voksne får brug for de første uger. I beholder forløbet og arbejder videre, til det nye hus har sagt ja.`;
  protected readonly problemText = problemText;
  protected readonly quoted = quoted;
  protected readonly question = signal<Question | null>(null);
  /** The house that received it hands it on. */
  protected readonly again = signal(false);

  private readonly graphql = inject(GraphqlClient);
  private readonly realtime = inject(Realtime);
  private readonly toasts = inject(Toasts);

  protected readonly page = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const [found, { handOverUnits }] = await Promise.all([
        this.graphql.request(CaseToHandOverDocument, { id }),
        this.graphql.request(HandOverUnitsDocument),
      ]);
      const { community } = found.caseWorkspace;
      return { ...found, units: handOverUnits.filter((unit) => unit.id !== community.unit.id) };
    },
  });

  constructor() {
    matchKnownTerms(() => (this.page.hasValue() ? this.page.value().caseWorkspace : null));
    const known = this.realtime.todayChanges();
    effect(() => {
      if (this.realtime.todayChanges() !== known) untracked(() => this.page.reload());
    });
  }

  /** Waits for its answer, or has come with the children. */
  protected isShown({ state }: HandOverWholeFragment): boolean {
    return state === 'offered' || (state === 'accepted' && !this.again());
  }

  protected standing({ state, toUnit, decidedBy, decidedAt }: HandOverWholeFragment): string {
    if (state === 'offered')
      return $localize`:@@cases.hand-over-waits:${toUnit.name}:unit: er spurgt. Forløbet er hos jer, til lederen har sagt ja.`;
    const by = decidedBy?.name ?? toUnit.name;
    return $localize`:@@cases.hand-over-received:${by}:name: tog imod forløbet ${dayText(decidedAt ?? '')}:day:`;
  }

  protected askToWithdraw(): void {
    const act = async (): Promise<void> => {
      await this.graphql.mutate(WithdrawHandOverDocument, { caseId: this.id() });
      this.page.reload();
      this.toasts.say($localize`:@@cases.hand-over-withdrawn:Overgangen er trukket tilbage.`);
    };
    this.question.set({ ...WITHDRAW, act });
  }
}

const WITHDRAW = {
  heading: $localize`:@@cases.hand-over-withdraw-heading:Træk overgangen tilbage?`,
  text: $localize`:@@cases.hand-over-withdraw-text:Det nye hus kan ikke længere se den. Forløbet er hos jer som før.`,
  word: $localize`:@@cases.hand-over-withdraw:Træk tilbage`,
  isDanger: true,
};
