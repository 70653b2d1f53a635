import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-close-case-page', template: `<h1>CloseCasePage</h1>` })
export class CloseCasePage {
  hasUnsaved(): boolean {
    return false;
  }
}
