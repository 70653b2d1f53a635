import { Component, inject, input, output } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { StateBasisDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { BASIS_FIELDS, basisDraftOf, basisNeeds, toBasisInput } from './basis-draft';
import { BasisForm } from './basis-form';
import { BASIS_MISSING } from './basis-words';

/** States or changes the basis of a forløb. */
@Component({
  selector: 'fb-basis-dialog',
  imports: [Banner, BasisForm, Button, Dialog],
  providers: [FormSending, GuardStore],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (sending.over(shown); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      <fb-basis-form [(draft)]="fields.now" />
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@cases.cancel" (click)="cancel()">Fortryd</button>
        <button
          fbButton="primary"
          type="button"
          [busy]="sending.busy()"
          i18n="@@cases.basis-save"
          (click)="save()"
        >
          Gem grundlaget
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class BasisDialog {
  readonly subject = input.required<CaseWholeFragment>();
  readonly closed = output();
  /** The newest event number after it was saved. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@cases.basis-heading:Grundlaget`;
  protected readonly fields = new UnsentFields(
    () => `basis ${this.subject().id}`,
    () => basisDraftOf(this.subject().basis),
  );
  protected readonly sending = inject(FormSending);
  protected readonly shown = BASIS_FIELDS;

  private readonly graphql = inject(GraphqlClient);

  protected async save(): Promise<void> {
    const sent = await this.sending.send(
      () => basisNeeds(this.fields.now()),
      () => this.graphql.mutate(StateBasisDocument, this.written()),
      (field) => BASIS_MISSING[field],
    );
    if (!sent) return;
    this.fields.forget();
    this.done.emit(sent.stateBasis.sequence);
  }

  protected cancel(): void {
    this.fields.forget();
    this.closed.emit();
  }

  private written() {
    const basis = toBasisInput(this.fields.now());
    return { caseId: this.subject().id, basis, answers: this.sending.answers() };
  }
}
