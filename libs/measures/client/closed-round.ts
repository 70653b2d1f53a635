import { Component, computed, input } from '@angular/core';
import type { MeasureWholeFragment, RoundWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText } from '@faellesblik/platform/ui/day-text';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { RoundVoters } from './round-voters';

/** An agreement: what was decided about which measures, when we look at it again, and who said what. */
@Component({
  selector: 'fb-closed-round',
  imports: [Chip, RoundVoters, Unfold],
  template: `
    <article class="stack">
      <div class="row">
        <h3 i18n="@@measures.agreement-of">Aftalt {{ closedOn() }}</h3>
        @if (reviewOn(); as day) {
          <fb-chip icon="calendar" i18n="@@measures.agreement-review">Revurderes {{ day }}</fb-chip>
        }
        @if (silent() > 0) {
          <fb-chip icon="minus" i18n="@@measures.agreement-silent">{silent(), plural,
            =1 {1 har ikke svaret}
            other {{{ silent() }} har ikke svaret}
          }</fb-chip>
        }
      </div>
      <p class="decision">{{ round().decision }}</p>
      <p class="quiet">{{ about() }}</p>
      <fb-unfold heading="Det sagde vi" i18n-heading="@@measures.agreement-answers">
        <fb-round-voters [round]="round()" [viewerId]="viewerId()" />
      </fb-unfold>
    </article>
  `,
  styles: `
    .stack {
      gap: 10px;
    }
    .decision {
      padding-inline-start: 14px;
      border-inline-start: 4px solid var(--fritid);
      white-space: pre-line;
    }
    fb-unfold {
      margin-bottom: -14px;
    }
  `,
  host: { class: 'sheet' },
})
export class ClosedRound {
  readonly round = input.required<RoundWholeFragment>();
  /** The measures of the forløb, for their titles. */
  readonly measures = input.required<readonly MeasureWholeFragment[]>();
  readonly viewerId = input.required<string>();

  protected readonly closedOn = computed(() => dayText(this.round().closedAt ?? this.round().deadline));
  protected readonly reviewOn = computed(() => {
    const { reviewOn } = this.round();
    return reviewOn ? dayText(reviewOn) : null;
  });
  protected readonly silent = computed(() => this.round().voters.filter(({ answered }) => !answered).length);
  protected readonly about = computed(() =>
    this.measures()
      .filter(({ id }) => this.round().measureIds.includes(id))
      .map(({ title }) => title)
      .join(' · '),
  );
}
