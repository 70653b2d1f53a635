import { Component } from '@angular/core';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-observation-editor-page', template: `<h1>ObservationEditorPage</h1>` })
export class ObservationEditorPage {
  hasUnsaved(): boolean {
    return false;
  }
}
