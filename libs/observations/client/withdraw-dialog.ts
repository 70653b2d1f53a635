import { Component, computed, inject, input, output, signal } from '@angular/core';
import {
  WithdrawObservationDocument,
  WithdrawPerspectiveDocument,
} from '@faellesblik/contracts/generated/observations';
import { GraphqlClient } from '@faellesblik/platform/client/graphql-client';
import { problemText } from '@faellesblik/platform/client/graphql-problem';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';

/** Asks before an own observation, or an own entry about children or parents, is taken back, and does it. */
@Component({
  selector: 'fb-withdraw-dialog',
  imports: [Banner, Button, Dialog],
  template: `
    <fb-dialog [heading]="heading()" [open]="true" (openChange)="closed.emit()">
      @if (problem(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      }
      @if (what() === 'observation') {
        <p i18n="@@observations.withdraw-text">
          Teksten forsvinder for alle, også det, kolleger har føjet til, og det, der stod før. I tidslinjen
          står kun, at du trak en iagttagelse tilbage. Det kan ikke fortrydes.
        </p>
      } @else {
        <p i18n="@@observations.withdraw-perspective-text">
          Teksten forsvinder for alle, også det, der stod før. I tidslinjen står kun, at du trak noget
          tilbage. Det kan ikke fortrydes.
        </p>
      }
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
  readonly what = input<'observation' | 'perspective'>('observation');
  readonly closed = output();
  /** The newest event number after it was done. */
  readonly done = output<number>();

  protected readonly heading = computed(() =>
    this.what() === 'observation'
      ? $localize`:@@observations.withdraw-heading:Træk iagttagelsen tilbage?`
      : $localize`:@@observations.withdraw-perspective-heading:Træk det, du har skrevet, tilbage?`,
  );
  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);
  protected readonly problemText = problemText;

  private readonly graphql = inject(GraphqlClient);

  protected async withdraw(): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      this.done.emit(await this.takeBack({ id: this.id() }));
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.sending.set(false);
    }
  }

  /** The newest event number. */
  private async takeBack(input: { readonly id: string }): Promise<number> {
    if (this.what() === 'observation')
      return (await this.graphql.mutate(WithdrawObservationDocument, input)).withdrawObservation.sequence;
    return (await this.graphql.mutate(WithdrawPerspectiveDocument, input)).withdrawPerspective.sequence;
  }
}
