import { Component, inject } from '@angular/core';
import { LearningBoard } from '@faellesblik/learning/client/learning-board';
import { focusKeeper } from '@faellesblik/platform/ui/keep-focus';
import { WorkspaceStore } from '../workspace-store';

/** *Læring*: how the forløb ended, and what others can learn from it. */
@Component({
  selector: 'fb-learning-tab',
  imports: [LearningBoard],
  template: `<fb-learning-board [subject]="store.opened()" (changed)="refresh($event)" />`,
})
export class LearningTab {
  protected readonly store = inject(WorkspaceStore);

  private readonly keepFocus = focusKeeper();

  /** Shows what an own act has changed. */
  protected async refresh(sequence: number): Promise<void> {
    await this.store.refresh(sequence);
    this.keepFocus();
  }
}
