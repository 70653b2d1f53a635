import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CardWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { cardAbout } from './card-about';

/** Cards that wait for me as their second reader. */
@Component({
  selector: 'fb-cards-to-read',
  imports: [Button, RouterLink],
  template: `
    <section class="sheet" aria-labelledby="to-read">
      <h2 id="to-read" i18n="@@learning.to-read">Venter på en læser</h2>
      <p class="quiet" i18n="@@learning.to-read-lead">
        Læs kortet igennem. Så kan alle i kommunen finde det.
      </p>
      <ul>
        @for (card of cards(); track card.id) {
          <li>
            <div>
              <p class="situation" lang="da">{{ card.situation }}</p>
              <p class="quiet">{{ about(card) }}</p>
            </div>
            <a
              fbButton
              [routerLink]="['/erfaringer', card.id]"
              [attr.aria-label]="readLabel(card)"
              i18n="@@learning.read"
              >Læs</a
            >
          </li>
        }
      </ul>
    </section>
  `,
  styles: `
    ul {
      margin-top: 8px;
    }
    li {
      display: flex;
      align-items: center;
      justify-content: space-between;
      gap: 16px;
      padding: 14px 0;
    }
    li:last-child {
      padding-bottom: 0;
    }
    li + li {
      border-top: 1px solid var(--line);
    }
    .situation {
      font-weight: 600;
    }
  `,
})
export class CardsToRead {
  readonly cards = input.required<readonly CardWholeFragment[]>();

  protected readonly about = cardAbout;

  protected readLabel({ situation }: CardWholeFragment): string {
    return $localize`:@@learning.read-label:Læs kortet: ${situation}:situation:`;
  }
}
