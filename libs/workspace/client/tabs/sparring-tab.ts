import { Component, inject } from '@angular/core';
import { SparringBoard } from '@faellesblik/sparring/client/sparring-board';
import { WorkspaceStore } from '../workspace-store';

/** *Sparring*: what was asked of whom, and the written thread. */
@Component({
  selector: 'fb-sparring-tab',
  imports: [SparringBoard],
  template: `<fb-sparring-board [subject]="store.opened()" (changed)="store.refresh($event)" />`,
})
export class SparringTab {
  protected readonly store = inject(WorkspaceStore);
}
