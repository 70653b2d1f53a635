import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { AcceptProposalDocument } from '@faellesblik/contracts/generated/cases';
import type { ProposalWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { BASIS_FIELDS, EMPTY_BASIS, basisNeeds, toBasisInput } from './basis-draft';
import { BasisForm } from './basis-form';
import { BASIS_MISSING } from './basis-words';

/** Opens the forløb that was proposed, with the one who proposed it in it; on a basis when they come from another house. */
@Component({
  selector: 'fb-accept-dialog',
  imports: [Banner, BasisForm, Button, Dialog],
  providers: [FormSending, GuardStore],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (sending.over(shown); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      <p i18n="@@cases.accept-lead">
        Du bliver tovholder, og {{ proposal().proposedBy.name }} er med fra starten. Undringen står, som den
        er skrevet.
      </p>
      <label class="box">
        <input type="checkbox" [checked]="secondAdult()" (change)="secondAdult.set(!secondAdult())" />
        <span>
          <strong i18n="@@cases.accept-second">{{ proposal().proposedBy.name }} er makker</strong>
          <span class="quiet" i18n="@@cases.accept-second-hint">Så står ingen af jer alene med det.</span>
        </span>
      </label>
      @if (needsBasis()) {
        <p class="quiet" i18n="@@cases.accept-basis">
          {{ proposal().proposedBy.name }} kommer fra et andet hus. Derfor skriver I grundlaget.
        </p>
        <fb-basis-form [(draft)]="basis.now" />
      }
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@cases.cancel" (click)="closed.emit()">Fortryd</button>
        <button
          fbButton="primary"
          type="button"
          [busy]="sending.busy()"
          i18n="@@cases.proposal-accept"
          (click)="send()"
        >
          Åbn forløbet
        </button>
      </ng-container>
    </fb-dialog>
  `,
  styleUrl: './invite-dialog.scss',
})
export class AcceptDialog {
  readonly proposal = input.required<ProposalWholeFragment>();
  readonly closed = output();
  /** The forløb it became. */
  readonly done = output<string>();

  protected readonly heading = $localize`:@@cases.accept-heading:Åbn forløbet`;
  protected readonly needsBasis = computed(() => {
    const { proposedBy, community } = this.proposal();
    return proposedBy.unit.id !== community.unit.id || this.sending.code() === 'basis.missing';
  });
  /** A makker is one of the house, as long as there is a choice. */
  protected readonly secondAdult = linkedSignal(() => {
    const { proposedBy, community } = this.proposal();
    return proposedBy.unit.id === community.unit.id;
  });
  protected readonly basis = new UnsentFields(
    () => `accept ${this.proposal().id}`,
    () => EMPTY_BASIS,
  );
  protected readonly sending = inject(FormSending);
  protected readonly shown = BASIS_FIELDS;

  private readonly graphql = inject(GraphqlClient);

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => (this.needsBasis() ? basisNeeds(this.basis.now()) : {}),
      () => this.graphql.mutate(AcceptProposalDocument, this.written()),
      (field) => BASIS_MISSING[field],
    );
    if (!sent) return;
    this.basis.forget();
    this.done.emit(sent.acceptProposal.caseId);
  }

  private written() {
    return {
      proposalId: this.proposal().id,
      secondAdult: this.secondAdult(),
      basis: this.needsBasis() ? toBasisInput(this.basis.now()) : null,
      answers: this.sending.answers(),
    };
  }
}
