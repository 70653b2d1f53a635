import { Component, inject } from '@angular/core';
import { LearningBoard } from '@faellesblik/learning/client/learning-board';
import { WorkspaceStore } from '../workspace-store';

/** *Læring*: how the forløb ended, and what others can learn from it. */
@Component({
  selector: 'fb-learning-tab',
  imports: [LearningBoard],
  template: `<fb-learning-board [subject]="store.opened()" (changed)="store.refresh($event)" />`,
})
export class LearningTab {
  protected readonly store = inject(WorkspaceStore);
}
