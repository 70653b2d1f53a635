import { Component, computed, inject, input } from '@angular/core';
import { ObservationBeforeDocument } from '@faellesblik/contracts/generated/observations';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { earlierWordings, type EarlierWording } from './earlier-wordings';
import { WordingsBefore } from './wordings-before';

/** What stood in an observation, and in the lines that others filled, before it was corrected. */
@Component({
  selector: 'fb-observation-before',
  imports: [WordingsBefore],
  template: `<fb-wordings-before [load]="load" [standing]="standing()" />`,
})
export class ObservationBefore {
  readonly observation = input.required<ObservationWholeFragment>();

  protected readonly standing = computed(() =>
    [this.observation().version, ...this.observation().additions.map(({ number }) => number)].join(' '),
  );
  protected readonly load = async (): Promise<readonly EarlierWording[]> => {
    const { id } = this.observation();
    const { observationBefore } = await this.graphql.request(ObservationBeforeDocument, { id });
    return earlierWordings(this.observation(), observationBefore);
  };

  private readonly graphql = inject(GraphqlClient);
}
