import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-propose-measure-page', template: `<h1>ProposeMeasurePage</h1>` })
export class ProposeMeasurePage {
  hasUnsaved(): boolean {
    return false;
  }
}
