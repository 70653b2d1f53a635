import { Component, input } from '@angular/core';

/** The top of a page: an optional line above, the title, a quiet line below, and what stands at its right. */
@Component({
  selector: 'fb-page-header',
  template: `
    <div class="words">
      @if (above()) {
        <p class="quiet">{{ above() }}</p>
      }
      <h1 tabindex="-1">{{ heading() }}</h1>
      @if (lead()) {
        <p class="lead">{{ lead() }}</p>
      }
    </div>
    <div class="aside"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: flex-start;
      justify-content: space-between;
      gap: 12px 24px;
      margin-bottom: 24px;
    }
    .words {
      flex: 1 1 300px;
      min-width: 0;
    }
    h1:focus {
      outline: none;
    }
    .lead {
      margin-top: 8px;
      color: var(--ink-2);
    }
    .aside {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      padding-top: 4px;
    }
    .aside:empty {
      display: none;
    }
  `,
})
export class PageHeader {
  readonly heading = input.required<string>();
  readonly above = input<string>();
  readonly lead = input<string>();
}
