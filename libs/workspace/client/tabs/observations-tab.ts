import { Component, inject } from '@angular/core';
import { ObservationList } from '@faellesblik/observations/client/observation-list';
import { WorkspaceStore } from '../workspace-store';

/** Iagttagelser: what everybody in the forløb has seen. */
@Component({
  selector: 'fb-observations-tab',
  imports: [ObservationList],
  template: `
    <fb-observation-list
      [observations]="store.opened().observations"
      [caseId]="store.opened().id"
      [canShare]="store.opened().viewerCan.shareObservation"
    />
  `,
})
export class ObservationsTab {
  protected readonly store = inject(WorkspaceStore);
}
