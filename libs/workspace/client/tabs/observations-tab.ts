import { Component, inject } from '@angular/core';
import { ObservationList } from '@faellesblik/observations/client/observation-list';
import { ObservationQuestions } from '@faellesblik/sparring/client/observation-questions';
import { WorkspaceStore } from '../workspace-store';

/** Iagttagelser: what everybody in the forløb has seen, and what was asked at it. */
@Component({
  selector: 'fb-observations-tab',
  imports: [ObservationList, ObservationQuestions],
  template: `
    <fb-observation-list
      [subject]="store.opened()"
      [questions]="questions"
      (changed)="store.refresh($event)"
    />
    <ng-template #questions let-id>
      <fb-observation-questions
        [subject]="store.opened()"
        [observationId]="id"
        (changed)="store.refresh($event)"
      />
    </ng-template>
  `,
})
export class ObservationsTab {
  protected readonly store = inject(WorkspaceStore);
}
