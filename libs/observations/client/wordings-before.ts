import { Component, input, resource, signal } from '@angular/core';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { Skeleton } from '@faellesblik/platform/ui/skeleton';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import type { EarlierWording } from './earlier-wordings';

/** What stood somewhere before it was corrected; fetched when somebody opens it. */
@Component({
  selector: 'fb-wordings-before',
  imports: [Banner, Skeleton, Unfold],
  template: `
    <fb-unfold heading="Hvad stod der før?" i18n-heading="@@observations.before" [(open)]="opened">
      @if (before.error(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      } @else if (before.hasValue()) {
        <ol>
          @for (wording of before.value(); track wording.key) {
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
  /** Fetches them, the newest first. */
  readonly load = input.required<() => Promise<readonly EarlierWording[]>>();
  /** What stands there now; they are asked for anew when it is corrected while they stand open. */
  readonly standing = input.required<string>();

  protected readonly opened = signal(false);
  protected readonly momentText = momentText;
  protected readonly problemText = problemText;
  protected readonly before = resource({
    params: () => (this.opened() ? { standing: this.standing(), load: this.load() } : undefined),
    loader: ({ params: { load } }) => load(),
  });
}
