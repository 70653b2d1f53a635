import { Component } from '@angular/core';
import { Mark } from '@faellesblik/platform/ui/mark';
import { NothingHere } from './nothing-here';

/** An address that leads nowhere, for somebody who is not signed in. */
@Component({
  selector: 'fb-not-found-page',
  imports: [Mark, NothingHere],
  template: `
    <main>
      <fb-mark />
      <fb-nothing-here />
    </main>
  `,
  styles: `
    main {
      display: grid;
      align-content: center;
      justify-content: center;
      gap: 28px;
      min-height: 90dvh;
      padding: 24px;
    }
  `,
})
export class NotFoundPage {}
