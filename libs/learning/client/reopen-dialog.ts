import { Component, ElementRef, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { ReopenCaseDocument } from '@faellesblik/contracts/generated/learning';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { GraphqlProblem, problemAt, problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { focusFirstError } from '@faellesblik/platform/ui/first-error';

/** Opens a closed forløb again, with a note on what made us look once more. */
@Component({
  selector: 'fb-reopen-dialog',
  imports: [Banner, Button, Dialog, GuardPanel, GuardedTextArea],
  providers: [GuardStore],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (general(); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      <p class="quiet" i18n="@@learning.reopen-lead">
        Forløbet begynder igen ved fælles blik, med de samme deltagere. Alt det, I har skrevet og prøvet, er
        der stadig.
      </p>
      <fb-guarded-text-area
        label="Hvad får jer til at se på det igen?"
        i18n-label="@@learning.reopen-note"
        field="note"
        [(value)]="note"
        [error]="error()"
      />
      <fb-guard-panel [communitySize]="subject().community.sizeBand" />
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@learning.cancel" (click)="closed.emit()">
          Fortryd
        </button>
        <button
          fbButton="primary"
          type="button"
          [busy]="sending()"
          i18n="@@learning.reopen"
          (click)="reopen()"
        >
          Genåbn
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class ReopenDialog {
  readonly subject = input.required<CaseWholeFragment>();
  readonly closed = output();
  /** The newest event number after it was done. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@learning.reopen-heading:Genåbn forløbet`;
  protected readonly note = signal('');
  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);
  protected readonly error = computed(() => problemAt(this.problem(), 'note'));
  protected readonly general = computed(() =>
    this.problem() && !this.error() ? problemText(this.problem()) : null,
  );

  private readonly guard = inject(GuardStore);
  private readonly graphql = inject(GraphqlClient);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly panel = viewChild.required(GuardPanel);

  protected async reopen(): Promise<void> {
    if (!this.note().trim()) return this.showProblem(NOTHING_WRITTEN);
    if (!this.guard.ready()) return this.panel().focus();
    this.sending.set(true);
    try {
      const { id, version } = this.subject();
      const input = { caseId: id, version, note: this.note(), answers: this.guard.answers() };
      const { reopenCase } = await this.graphql.mutate(ReopenCaseDocument, input);
      this.done.emit(reopenCase.sequence);
    } catch (error) {
      if (error instanceof GraphqlProblem) this.guard.take(error.findings);
      this.showProblem(error);
    } finally {
      this.sending.set(false);
    }
  }

  private showProblem(problem: unknown): void {
    this.problem.set(problem);
    setTimeout(() => focusFirstError(this.host.nativeElement));
  }
}

const NOTHING_WRITTEN = new GraphqlProblem(
  'client.empty',
  $localize`:@@learning.reopen-empty:Skriv kort, hvorfor I genåbner. Så forstår alle det.`,
  'note',
);
