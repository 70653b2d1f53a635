import { Component, input, model } from '@angular/core';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { CARD_PARTS } from './card-parts';
import type { CardPart } from './card-parts';
import type { ClosingForm } from './closing-form';

/** The six texts of an erfaringskort, each asked in a few words. */
@Component({
  selector: 'fb-card-form',
  imports: [GuardedTextArea],
  template: `
    @for (part of parts; track part.name) {
      <fb-guarded-text-area
        [label]="part.question"
        [placeholder]="part.example"
        [field]="'card.' + part.name"
        [rows]="2"
        [value]="card()[part.name]"
        [error]="errors()(part.name)"
        (valueChange)="set(part.name, $event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 20px;
    }
  `,
})
export class CardForm {
  readonly card = model.required<ClosingForm['card']>();
  /** What is wrong with a part, or null. */
  readonly errors = input.required<(part: CardPart) => string | null>();

  protected readonly parts = CARD_PARTS;

  protected set(part: CardPart, text: string): void {
    this.card.update((card) => ({ ...card, [part]: text }));
  }
}
