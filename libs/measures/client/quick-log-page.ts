import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-quick-log-page', template: `<h1>QuickLogPage</h1>` })
export class QuickLogPage {
  hasUnsaved(): boolean {
    return false;
  }
}
