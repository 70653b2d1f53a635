import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RemoveParticipantDocument } from '@faellesblik/contracts/generated/cases';
import type { PersonFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';

/** Asks before a colleague is taken out of a forløb, and does it. */
@Component({
  selector: 'fb-remove-dialog',
  imports: [Banner, Button, Dialog],
  template: `
    <fb-dialog [heading]="heading()" [open]="true" (openChange)="closed.emit()">
      @if (problem(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      }
      <p i18n="@@cases.remove-text">
        Det, som {{ person().name }} har delt, bliver i forløbet. Adgangen slutter med det samme, også hvis
        forløbet er åbent på skærmen.
      </p>
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@cases.cancel" (click)="closed.emit()">Fortryd</button>
        <button
          fbButton="danger"
          type="button"
          [busy]="sending()"
          i18n="@@cases.remove-send"
          (click)="remove()"
        >
          Tag ud af forløbet
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class RemoveDialog {
  readonly caseId = input.required<string>();
  readonly person = input.required<PersonFragment>();
  readonly closed = output();
  /** The newest event number after it was done. */
  readonly done = output<number>();

  protected readonly heading = computed(
    () => $localize`:@@cases.remove-heading:Tag ${this.person().name}:name: ud af forløbet?`,
  );
  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);

  protected async remove(): Promise<void> {
    this.sending.set(true);
    try {
      const input = { caseId: this.caseId(), personId: this.person().id };
      const { removeParticipant } = await this.graphql.mutate(RemoveParticipantDocument, input);
      this.done.emit(removeParticipant.sequence);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.sending.set(false);
    }
  }
}
