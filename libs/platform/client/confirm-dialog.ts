import { Component, input, output, signal } from '@angular/core';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { problemText } from './graphql-problem';

/** What is asked before something is done that others will notice. */
export interface Question {
  readonly heading: string;
  readonly text: string;
  /** The button that does it. */
  readonly word: string;
  /** Something is lost by it. */
  readonly isDanger?: boolean;
  /** Does it; what goes wrong is said in the dialog, which stays. */
  readonly act: () => Promise<void>;
}

/** Asks, and does it. */
@Component({
  selector: 'fb-confirm-dialog',
  imports: [Banner, Button, Dialog],
  template: `
    <fb-dialog [heading]="question().heading" [open]="true" (openChange)="closed.emit()">
      @if (problem(); as error) {
        <fb-banner kind="error">{{ problemText(error) }}</fb-banner>
      }
      <p>{{ question().text }}</p>
      <ng-container actions>
        <button fbButton="quiet" type="button" i18n="@@platform.cancel" (click)="closed.emit()">
          Fortryd
        </button>
        <button
          [fbButton]="question().isDanger ? 'danger' : 'primary'"
          type="button"
          [busy]="sending()"
          (click)="run()"
        >
          {{ question().word }}
        </button>
      </ng-container>
    </fb-dialog>
  `,
})
export class ConfirmDialog {
  readonly question = input.required<Question>();
  readonly closed = output();

  protected readonly problem = signal<unknown>(null);
  protected readonly sending = signal(false);
  protected readonly problemText = problemText;

  protected async run(): Promise<void> {
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.question().act();
      this.closed.emit();
    } catch (error) {
      this.problem.set(error);
    } finally {
      this.sending.set(false);
    }
  }
}
