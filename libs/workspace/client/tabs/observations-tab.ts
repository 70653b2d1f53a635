import { Component, inject, input } from '@angular/core';
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
      [shown]="vis()"
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
  /** The observation to bring the reader to, from the address. */
  readonly vis = input<string>();

  protected readonly store = inject(WorkspaceStore);
}
