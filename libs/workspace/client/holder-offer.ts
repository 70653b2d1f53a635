import { Component, inject, input } from '@angular/core';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { Sheet } from '@faellesblik/platform/ui/sheet';
import { CaseActs } from './case-acts';

/** The case holder asks the reader to take the role over: stands before everything else until it is answered. */
@Component({
  selector: 'fb-holder-offer',
  imports: [Button, Sheet],
  template: `
    <fb-sheet heading="Vil du være tovholder?" i18n-heading="@@workspace.offer-heading">
      <p i18n="@@workspace.offer-to-me">
        {{ subject().holder.name }} spørger. Intet ændrer sig, før du siger ja.
      </p>
      <div class="row">
        <button
          fbButton
          small
          type="button"
          [busy]="acts.busy()"
          i18n="@@workspace.offer-yes"
          (click)="acts.answerHolderOffer(true)"
        >
          Ja, det vil jeg gerne
        </button>
        <button
          fbButton="quiet"
          small
          type="button"
          [busy]="acts.busy()"
          i18n="@@workspace.offer-no"
          (click)="acts.answerHolderOffer(false)"
        >
          Nej tak
        </button>
      </div>
    </fb-sheet>
  `,
  styles: `
    :host {
      display: block;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 14px;
    }
  `,
})
export class HolderOffer {
  readonly subject = input.required<CaseWholeFragment>();

  protected readonly acts = inject(CaseActs);
}
