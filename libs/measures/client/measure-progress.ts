import { Component, computed, input } from '@angular/core';
import type { MeasureWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Icon } from '@faellesblik/platform/ui/icon';
import { participationSeries } from './participation-series';

/** What there is to look back on in a status: each measure's goal, and participation when it began and now. */
@Component({
  selector: 'fb-measure-progress',
  imports: [Icon],
  template: `
    <h2 i18n="@@measures.progress">Det har I set</h2>
    <ul>
      @for (measure of shown(); track measure.id) {
        <li>
          <div>
            <h3>{{ measure.title }}</h3>
            <p class="quiet">
              <ng-container i18n="@@measures.progress-goal">Mål:</ng-container> {{ measure.goal }}
            </p>
          </div>
          @if (measure.last; as last) {
            <p class="moved">
              @if (measure.first; as first) {
                <span class="visually-hidden" i18n="@@measures.progress-said"
                  >Deltagelse fra {{ first.value }} til {{ last.value }} af 5</span
                >
                <span aria-hidden="true">{{ first.value }}</span>
                <fb-icon name="arrow-right" />
              } @else {
                <span class="visually-hidden" i18n="@@measures.progress-once"
                  >Deltagelse {{ last.value }} af 5</span
                >
              }
              <span aria-hidden="true">{{ last.value }}</span>
              <span class="quiet" aria-hidden="true" i18n="@@measures.progress-of">af 5</span>
            </p>
          } @else {
            <p class="quiet" i18n="@@measures.progress-none">Ikke logget endnu</p>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin-top: 8px;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 6px 20px;
      padding: 12px 0;
      border-top: 1px solid var(--line);
    }
    li:first-child {
      border-top: 0;
    }
    li:last-child {
      padding-bottom: 0;
    }
    li > div {
      flex: 1 1 240px;
      min-width: 0;
    }
    .moved {
      display: flex;
      align-items: center;
      gap: 8px;
      font: 600 1.25rem/1 var(--title);
    }
    .moved .quiet {
      font: 400 0.875rem/1 var(--body);
    }
  `,
  host: { class: 'sheet' },
})
export class MeasureProgress {
  readonly measures = input.required<readonly MeasureWholeFragment[]>();

  protected readonly shown = computed(() =>
    this.measures().map((measure) => {
      const points = participationSeries([measure])[0]?.points ?? [];
      return {
        id: measure.id,
        title: measure.title,
        goal: measure.goal,
        /** One entry has not moved anything yet. */
        first: points.length > 1 ? points[0] : undefined,
        last: points.at(-1),
      };
    }),
  );
}
