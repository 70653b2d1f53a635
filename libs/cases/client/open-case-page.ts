import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-open-case-page', template: `<h1>OpenCasePage</h1>` })
export class OpenCasePage {
  hasUnsaved(): boolean {
    return false;
  }
}
