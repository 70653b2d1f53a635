import { Component, inject, input, output } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { ReopenCaseDocument } from '@faellesblik/contracts/generated/learning';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';

/** Opens a closed forløb again, with a note on what made us look once more. */
@Component({
  selector: 'fb-reopen-dialog',
  imports: [Banner, Button, Dialog, GuardPanel, GuardedTextArea],
  providers: [FormSending, GuardStore],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (sending.over(['note']); as text) {
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
        [value]="fields.now().note"
        (valueChange)="fields.write('note', $event)"
        [error]="sending.at('note')"
      />
      <fb-guard-panel [communitySize]="subject().community.sizeBand" />
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@learning.cancel" (click)="cancel()">Fortryd</button>
        <button
          fbButton="primary"
          type="button"
          [busy]="sending.busy()"
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
  protected readonly fields = new UnsentFields(
    () => `reopen ${this.subject().id}`,
    () => ({ note: '' }),
  );
  protected readonly sending = inject(FormSending);

  private readonly graphql = inject(GraphqlClient);

  protected async reopen(): Promise<void> {
    const sent = await this.sending.send(
      () => this.fields.now(),
      () => this.graphql.mutate(ReopenCaseDocument, this.written()),
      () => NOTHING_WRITTEN,
    );
    if (!sent) return;
    this.fields.forget();
    this.done.emit(sent.reopenCase.sequence);
  }

  protected cancel(): void {
    this.fields.forget();
    this.closed.emit();
  }

  private written() {
    const { id, version } = this.subject();
    return { caseId: id, version, note: this.fields.now().note, answers: this.sending.answers() };
  }
}

const NOTHING_WRITTEN = $localize`:@@learning.reopen-empty:Skriv kort, hvorfor I genåbner. Så forstår alle det.`;
