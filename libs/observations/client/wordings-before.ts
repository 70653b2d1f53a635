import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { ObservationBeforeDocument } from '@faellesblik/contracts/generated/observations';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { earlierWordings } from './earlier-wordings';

/** What stood in an observation before it was corrected; fetched when somebody opens it. */
@Component({
  selector: 'fb-wordings-before',
  imports: [Banner, Skeleton, Unfold],
  template: `
    <fb-unfold heading="Hvad stod der før?" i18n-heading="@@observations.before" [(open)]="opened">
      @if (before.error(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      } @else if (before.hasValue()) {
        <ol>
          @for (wording of wordings(); track wording.key) {
            <li>
              <p class="quiet" i18n="@@observations.before-by">
                {{ wording.by }} skrev {{ momentText(wording.at) }}
              </p>
              <dl>
                @for (field of wording.said; track field.label) {
                  <div>
                    <dt>{{ field.label }}</dt>
                    <dd lang="da">{{ field.text }}</dd>
                  </div>
                }
              </dl>
            </li>
          }
        </ol>
      } @else if (opened()) {
        <fb-skeleton [lines]="3" />
      }
    </fb-unfold>
  `,
  styles: `
    ol,
    dl {
      display: grid;
      gap: 14px;
      margin: 0;
    }
    li {
      display: grid;
      gap: 8px;
      padding: 12px 16px;
      border-radius: var(--radius);
      background: var(--sunk);
    }
    dt {
      color: var(--ink-2);
      font-size: 0.875rem;
      font-weight: 600;
    }
    dd {
      max-width: var(--measure);
      margin: 2px 0 0;
      white-space: pre-line;
    }
  `,
})
export class WordingsBefore {
  readonly observation = input.required<ObservationWholeFragment>();

  protected readonly opened = signal(false);
  protected readonly momentText = momentText;
  protected readonly problemText = problemText;
  /** Asked for anew when it is corrected while it stands open. */
  protected readonly before = resource({
    params: () => (this.opened() ? { id: this.observation().id, wording: this.wording() } : undefined),
    loader: ({ params: { id } }) => this.graphql.request(ObservationBeforeDocument, { id }),
  });
  protected readonly wordings = computed(() =>
    this.before.hasValue() ? earlierWordings(this.observation(), this.before.value().observationBefore) : [],
  );

  private readonly graphql = inject(GraphqlClient);
  private readonly wording = computed(() =>
    [this.observation().version, ...this.observation().additions.map(({ number }) => number)].join(' '),
  );
}
