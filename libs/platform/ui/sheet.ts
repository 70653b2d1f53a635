import { Component, input } from '@angular/core';

/** A white-warm sheet of paper on the ground; with a heading it is a small section of the page. */
@Component({
  selector: 'fb-sheet',
  template: `
    @if (heading()) {
      <h2>{{ heading() }}</h2>
    }
    <ng-content />
  `,
  host: { class: 'sheet' },
  styles: `
    h2 {
      margin-bottom: 8px;
    }
  `,
})
export class Sheet {
  readonly heading = input<string>();
}
