import { Component, inject } from '@angular/core';
import { PerspectiveBoard } from '@faellesblik/observations/client/perspective-board';
import { WorkspaceStore } from '../workspace-store';

/** *Børn og forældre*: how it looks to them. */
@Component({
  selector: 'fb-perspectives-tab',
  imports: [PerspectiveBoard],
  template: `<fb-perspective-board [subject]="store.opened()" (changed)="store.refresh($event)" />`,
})
export class PerspectivesTab {
  protected readonly store = inject(WorkspaceStore);
}
