import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormSending } from '@faellesblik/anonymisation/client/form-sending';
import { OfferHolderDocument } from '@faellesblik/contracts/generated/cases';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { FUNCTION_WORDS, SECOND_ADULT_WORD } from './participant-words';

/** Offers the role of tovholder to one who takes part. */
@Component({
  selector: 'fb-holder-dialog',
  imports: [Banner, Button, Choice, Dialog],
  providers: [FormSending],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (sending.over(['personId']); as text) {
        <fb-banner kind="error">{{ text }}</fb-banner>
      }
      @if (options().length > 0) {
        <p class="quiet" i18n="@@cases.holder-lead">
          Rollen skifter først, når din kollega har sagt ja. Indtil da er
          {{ subject().holder.name }} tovholder.
        </p>
        <fb-choice
          label="Hvem spørger du?"
          i18n-label="@@cases.holder-who"
          [options]="options()"
          [(value)]="personId"
          [error]="sending.at('personId')"
        />
      } @else {
        <p i18n="@@cases.holder-nobody">
          Der er ingen andre med i arbejdet endnu. Inviter en kollega, så kan rollen gå videre.
        </p>
      }
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@cases.cancel" (click)="closed.emit()">Fortryd</button>
        @if (options().length > 0) {
          <button
            fbButton="primary"
            type="button"
            [busy]="sending.busy()"
            i18n="@@cases.holder-send"
            (click)="send()"
          >
            Spørg
          </button>
        }
      </ng-container>
    </fb-dialog>
  `,
})
export class HolderDialog {
  readonly subject = input.required<CaseWholeFragment>();
  readonly closed = output();
  /** The newest event number after it was offered. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@cases.holder-heading:Giv tovholderrollen videre`;
  protected readonly personId = signal<string | null>(null);
  protected readonly sending = inject(FormSending);
  protected readonly options = computed(() => {
    const { participants, holder } = this.subject();
    return participants
      .filter(({ person, function: is }) => is !== 'observer' && person.id !== holder.id)
      .map(({ person, function: is, secondAdult }) => ({
        value: person.id,
        word: person.name,
        hint: `${secondAdult ? SECOND_ADULT_WORD : FUNCTION_WORDS[is]} · ${person.unit.name}`,
      }));
  });

  private readonly graphql = inject(GraphqlClient);

  protected async send(): Promise<void> {
    const sent = await this.sending.send(
      () => ({ personId: this.personId() }),
      () =>
        this.graphql.mutate(OfferHolderDocument, {
          caseId: this.subject().id,
          personId: this.personId() ?? '',
        }),
      () => MISSING,
    );
    if (sent) this.done.emit(sent.offerHolder.sequence);
  }
}

const MISSING = $localize`:@@cases.holder-missing:Vælg, hvem du spørger.`;
