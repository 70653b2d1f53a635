import { Component, booleanAttribute, computed, input } from '@angular/core';
import type { CardWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Icon } from '@faellesblik/platform/ui/icon';
import { CARD_PARTS } from './card-parts';

/** An erfaringskort in full: what was done and seen, and side by side what succeeded and what was hard. */
@Component({
  selector: 'fb-learning-card',
  imports: [Icon],
  template: `
    <dl>
      @for (part of parts(); track part.name) {
        <div [class]="part.name">
          <dt><fb-icon [name]="part.icon" />{{ part.word }}</dt>
          <dd lang="da">{{ card()[part.name] }}</dd>
        </div>
      }
    </dl>
  `,
  styleUrl: './learning-card.scss',
})
export class LearningCard {
  readonly card = input.required<CardWholeFragment>();
  /** Whether the situation stands above the card already. */
  readonly titled = input(false, { transform: booleanAttribute });

  protected readonly parts = computed(() =>
    CARD_PARTS.filter(({ name }) => !(this.titled() && name === 'situation')),
  );
}
