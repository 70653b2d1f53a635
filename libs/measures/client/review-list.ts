import { Component, computed, input } from '@angular/core';
import type { ReviewWholeFragment } from '@faellesblik/contracts/generated/operations';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { OUTCOME_WORDS } from './outcome-words';

/** The reviews that have been held, the newest first, each with its one outcome and why. */
@Component({
  selector: 'fb-review-list',
  imports: [Icon],
  template: `
    <ul>
      @for (review of shown(); track review.id) {
        <li>
          <span class="round"><fb-icon [name]="review.outcomeWord.icon" /></span>
          <div>
            <div class="row">
              <h3>{{ review.outcomeWord.word }}</h3>
              <span class="quiet">{{ review.day }} · {{ review.by.name }}</span>
            </div>
            <p>{{ review.reason }}</p>
            @if (review.next) {
              <p class="quiet" i18n="@@measures.review-next">Vi ser på det igen {{ review.next }}</p>
            }
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: 40px minmax(0, 1fr);
      gap: 14px;
      padding: 14px 0;
      border-top: 1px solid var(--line);
    }
    li:first-child {
      padding-top: 0;
      border-top: 0;
    }
    li:last-child {
      padding-bottom: 0;
    }
    .round {
      display: grid;
      place-items: center;
      width: 40px;
      height: 40px;
      border-radius: 50%;
      background: var(--accent-soft);
      color: var(--accent);
    }
    p {
      margin-top: 4px;
      white-space: pre-line;
    }
  `,
})
export class ReviewList {
  readonly reviews = input.required<readonly ReviewWholeFragment[]>();

  protected readonly shown = computed(() =>
    [...this.reviews()]
      .sort((a, b) => b.at.localeCompare(a.at))
      .map((review) => ({
        ...review,
        outcomeWord: OUTCOME_WORDS[review.outcome],
        day: dayText(review.at),
        next: review.nextDate ? dayText(review.nextDate) : null,
      })),
  );
}
