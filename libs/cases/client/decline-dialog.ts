import { Component, inject, input, output } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { GuardPanel } from '@faellesblik/anonymisation/client/guard-panel';
import { GuardStore } from '@faellesblik/anonymisation/client/guard-store';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { DeclineProposalDocument } from '@faellesblik/contracts/generated/cases';
import type { ProposalWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { UnsentFields } from '@faellesblik/platform/client/unsent';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';

/** Says no to a proposal, with a word that the one who proposed it reads. */
@Component({
  selector: 'fb-decline-dialog',
  imports: [Banner, Button, Dialog, GuardPanel, GuardedTextArea],
  providers: [FormSending, GuardStore],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (sending.over(['word']); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      <fb-guarded-text-area
        label="Hvad vil du sige til din kollega?"
        i18n-label="@@cases.decline-word"
        placeholder="Tak, fordi du ser det. Lad os tage det op på stuemødet på torsdag først."
        i18n-placeholder="@@cases.decline-word-example"
        field="word"
        [rows]="3"
        [value]="fields.now().word"
        (valueChange)="fields.write('word', $event)"
        [error]="sending.at('word')"
      />
      @if (sending.hasFound()) {
        <fb-guard-panel [communitySize]="proposal().community.sizeBand" />
      }
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@cases.cancel" (click)="cancel()">Fortryd</button>
        <button
          fbButton="primary"
          type="button"
          [busy]="sending.busy()"
          i18n="@@cases.decline-send"
          (click)="send()"
        >
          Giv svaret
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class DeclineDialog {
  readonly proposal = input.required<ProposalWholeFragment>();
  readonly closed = output();
  readonly done = output();

  protected readonly heading = $localize`:@@cases.decline-heading:Nej tak, med et ord`;
  protected readonly fields = new UnsentFields(
    () => `decline ${this.proposal().id}`,
    () => ({ word: '' }),
  );
  protected readonly sending = inject(FormSending);

  private readonly graphql = inject(GraphqlClient);

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => this.fields.now(),
      () =>
        this.graphql.mutate(DeclineProposalDocument, {
          proposalId: this.proposal().id,
          word: this.fields.now().word.trim(),
          answers: this.sending.answers(),
        }),
      () => MISSING,
    );
    if (!sent) return;
    this.fields.forget();
    this.done.emit();
  }

  protected cancel(): void {
    this.fields.forget();
    this.closed.emit();
  }
}

const MISSING = $localize`:@@cases.decline-missing:Skriv et ord til din kollega.`;
