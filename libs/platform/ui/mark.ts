import { Component, input } from '@angular/core';

/** The mark: two sides that overlap and make an eye, the shared look. */
@Component({
  selector: 'fb-mark',
  template: `
    <svg viewBox="0 0 40 28" fill="none" aria-hidden="true" focusable="false">
      <circle class="one" cx="14" cy="14" r="11.6" />
      <circle class="other" cx="26" cy="14" r="11.6" />
      <circle class="look" cx="20" cy="14" r="3.5" />
    </svg>
    @if (withName()) {
      <span>Fællesblik</span>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 11px;
      font: 600 1.25rem/1 var(--title);
      color: var(--ink);
    }
    svg {
      width: 40px;
      height: 28px;
      flex: none;
    }
    circle {
      stroke-width: 2.6;
    }
    .one {
      stroke: var(--dagtilbud);
    }
    .other {
      stroke: var(--skole);
    }
    .look {
      fill: var(--accent);
    }
  `,
})
export class Mark {
  /** Writes the name beside the mark. */
  readonly withName = input(true);
}
