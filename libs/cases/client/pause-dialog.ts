import { Component, inject, input, output } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { PauseCaseDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { DateField } from '@faellesblik/platform/ui/date-field';
import { Dialog } from '@faellesblik/platform/ui/dialog';

/** Lets a forløb rest: why, and when we look again. */
@Component({
  selector: 'fb-pause-dialog',
  imports: [Banner, Button, DateField, Dialog, GuardPanel, GuardedTextArea],
  providers: [FormSending, GuardStore],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (sending.over(shown); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      <p class="quiet" i18n="@@cases.pause-lead">
        Alle kan stadig læse, men ingen skriver, før I tager forløbet op igen. Mit bord minder dig om dagen.
      </p>
      <fb-guarded-text-area
        label="Hvorfor holder I pause?"
        i18n-label="@@cases.pause-reason"
        placeholder="Stuen flytter i næste måned. Vi ser på det igen, når alle er faldet til."
        i18n-placeholder="@@cases.pause-reason-example"
        field="reason"
        [rows]="2"
        [value]="fields.now().reason"
        (valueChange)="fields.write('reason', $event)"
        [error]="sending.at('reason')"
      />
      <fb-date-field
        label="Hvornår ser I på det igen?"
        i18n-label="@@cases.pause-until"
        [value]="fields.now().lookAgain"
        (valueChange)="fields.write('lookAgain', $event)"
        [error]="sending.at('lookAgain')"
      />
      @if (sending.hasFound()) {
        <fb-guard-panel [communitySize]="subject().community.sizeBand" />
      }
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@cases.cancel" (click)="cancel()">Fortryd</button>
        <button
          fbButton="primary"
          type="button"
          [busy]="sending.busy()"
          i18n="@@cases.pause-send"
          (click)="send()"
        >
          Sæt på pause
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class PauseDialog {
  readonly subject = input.required<CaseWholeFragment>();
  readonly closed = output();
  /** The newest event number after it was done. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@cases.pause-heading:Sæt forløbet på pause`;
  protected readonly fields = new UnsentFields(
    () => `pause ${this.subject().id}`,
    () => ({ reason: '', lookAgain: '' }),
  );
  protected readonly sending = inject(FormSending);
  protected readonly shown = ['reason', 'lookAgain'];

  private readonly graphql = inject(GraphqlClient);

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => this.fields.now(),
      () => this.graphql.mutate(PauseCaseDocument, this.written()),
      (field) => MISSING[field],
    );
    if (!sent) return;
    this.fields.forget();
    this.done.emit(sent.pauseCase.sequence);
  }

  protected cancel(): void {
    this.fields.forget();
    this.closed.emit();
  }

  private written() {
    const { id: caseId, version } = this.subject();
    const { reason, lookAgain } = this.fields.now();
    return { caseId, version, reason: reason.trim(), lookAgain, answers: this.sending.answers() };
  }
}

const MISSING: Readonly<Record<string, string>> = {
  reason: $localize`:@@cases.pause-reason-missing:Skriv kort, hvorfor forløbet holder pause.`,
  lookAgain: $localize`:@@cases.pause-until-missing:Vælg den dag, I ser på det igen.`,
};
