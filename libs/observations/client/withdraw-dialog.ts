import { Component, inject, input, output, signal } from '@angular/core';
import { WithdrawObservationDocument } from '@faellesblik/contracts/generated/observations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';

/** Asks before an own observation is taken back, and does it. */
@Component({
  selector: 'fb-withdraw-dialog',
  imports: [Banner, Button, Dialog],
  template: `
    <fb-dialog [heading]="heading" [open]="true" (openChange)="closed.emit()">
      @if (problem(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      }
      <p i18n="@@observations.withdraw-text">
        Teksten forsvinder for alle, også det, kolleger har føjet til, og det, der stod før. I tidslinjen står
        kun, at du trak en iagttagelse tilbage. Det kan ikke fortrydes.
      </p>
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@observations.withdraw-cancel" (click)="closed.emit()">
          Behold den
        </button>
        <button
          fbButton="danger"
          type="button"
          [busy]="sending()"
          i18n="@@observations.withdraw-send"
          (click)="withdraw()"
        >
          Træk den tilbage
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class WithdrawDialog {
  readonly id = input.required<string>();
  readonly closed = output();
  /** The newest event number after it was done. */
  readonly done = output<number>();

  protected readonly heading = $localize`:@@observations.withdraw-heading:Træk iagttagelsen tilbage?`;
  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);

  protected async withdraw(): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      const { withdrawObservation } = await this.graphql.mutate(WithdrawObservationDocument, {
        id: this.id(),
      });
      this.done.emit(withdrawObservation.sequence);
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.sending.set(false);
    }
  }
}
