import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-review-page', template: `<h1>ReviewPage</h1>` })
export class ReviewPage {
  hasUnsaved(): boolean {
    return false;
  }
}
