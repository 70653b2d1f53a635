import { Component, computed, inject, input, output, signal } from '@angular/core';
import { SuggestParticipantDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment, PersonFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { ColleagueSearch } from './colleague-search';

/** Suggests a colleague to the leader; choosing one sends the suggestion. */
@Component({
  selector: 'fb-suggest-dialog',
  imports: [Banner, Button, ColleagueSearch, Dialog],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (problem(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      }
      <p class="quiet" i18n="@@cases.suggest-lead">
        Lederen ser dit forslag og inviterer. Din kollega ser intet, før det sker.
      </p>
      <fb-colleague-search [taken]="taken()" (chosen)="suggest($event)" />
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@cases.cancel" (click)="closed.emit()">Fortryd</button>
      </ng-container>
    </fb-dialog>
  `,
})
export class SuggestDialog {
  readonly subject = input.required<CaseWholeFragment>();
  readonly closed = output();
  /** The newest event number after it was suggested. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@cases.suggest-heading:Foreslå en kollega`;
  protected readonly taken = computed(() => this.subject().participants.map(({ person }) => person.id));
  protected readonly problem = signal<unknown>(null);
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);

  protected async suggest({ id: personId }: PersonFragment): Promise<void> {
    this.problem.set(null);
    try {
      const input = { caseId: this.subject().id, personId };
      const { suggestParticipant } = await this.graphql.mutate(SuggestParticipantDocument, input);
      this.done.emit(suggestParticipant.sequence);
    } catch (error) {
      this.problem.set(error);
    }
  }
}
