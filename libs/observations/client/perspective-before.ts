import { Component, computed, inject, input } from '@angular/core';
import { PerspectiveBeforeDocument } from '@faellesblik/contracts/generated/observations';
import type {
  ChildVoiceWholeFragment,
  ParentContactWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { earlierContacts, earlierVoices, type EarlierWording } from './earlier-wordings';
import { WordingsBefore } from './wordings-before';

/** What an entry about children or parents said before its author corrected it; one of the two is given. */
@Component({
  selector: 'fb-perspective-before',
  imports: [WordingsBefore],
  template: `<fb-wordings-before [load]="load" [standing]="standing()" />`,
})
export class PerspectiveBefore {
  readonly voice = input<ChildVoiceWholeFragment>();
  readonly contact = input<ParentContactWholeFragment>();

  protected readonly standing = computed(() => String((this.voice() ?? this.contact())?.version));
  protected readonly load = async (): Promise<readonly EarlierWording[]> => {
    const [voice, contact] = [this.voice(), this.contact()];
    const id = (voice ?? contact)?.id ?? '';
    const { perspectiveBefore } = await this.graphql.request(PerspectiveBeforeDocument, { id });
    if (voice) return earlierVoices(voice, perspectiveBefore.voices);
    return contact ? earlierContacts(contact, perspectiveBefore.contacts) : [];
  };

  private readonly graphql = inject(GraphqlClient);
}
