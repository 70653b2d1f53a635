import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RemoveMirrorEntryDocument } from '@faellesblik/contracts/generated/anonymisation';
import type { MirrorEntryWholeFragment } from '@faellesblik/contracts/generated/operations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { MirrorLexicon } from './mirror-lexicon';

/** Asks before words of the municipality are taken out of its language mirror, and does it. */
@Component({
  selector: 'fb-mirror-remove-dialog',
  imports: [Banner, Button, Dialog],
  template: `
    <fb-dialog [heading]="heading()" [open]="true" (openChange)="closed.emit()">
      @if (problem(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      }
      <p i18n="@@anonymisation.mirror-remove-text">
        Så spørger sprogspejlet ikke længere til det hos nogen i kommunen. Det, der er skrevet, ændrer sig
        ikke.
      </p>
      <ng-container actions>
        <button fbButton="quiet" type="button" (click)="closed.emit()">
          <ng-container i18n="@@anonymisation.cancel">Fortryd</ng-container>
        </button>
        <button
          fbButton="danger"
          type="button"
          [busy]="sending()"
          i18n="@@anonymisation.mirror-remove-send"
          (click)="remove()"
        >
          Fjern
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class MirrorRemoveDialog {
  readonly entry = input.required<MirrorEntryWholeFragment>();
  readonly closed = output();

  protected readonly heading = computed(
    () => $localize`:@@anonymisation.mirror-remove-heading:Fjern ”${this.entry().words[0]}:word:”?`,
  );
  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);
  private readonly mirror = inject(MirrorLexicon);

  protected async remove(): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.graphql.mutate(RemoveMirrorEntryDocument, { entryId: this.entry().id });
      await this.mirror.reload();
      this.closed.emit();
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.sending.set(false);
    }
  }
}
