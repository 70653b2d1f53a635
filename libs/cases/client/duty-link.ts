import { Component, input, signal } from '@angular/core';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { DutyDialog } from './duty-dialog';

/** The way to the duty to notify, always one click away; its dialog is fetched when it is asked for. */
@Component({
  selector: 'fb-duty-link',
  imports: [Button, DutyDialog, Icon],
  template: `
    <button fbButton="quiet" small type="button" (click)="open.set(true)">
      <fb-icon name="heart" />{{ word() }}
    </button>
    @if (open()) {
      @defer (on immediate) {
        <fb-duty-dialog [caseId]="caseId()" (closed)="open.set(false)" />
      }
    }
  `,
})
export class DutyLink {
  readonly caseId = input.required<string>();
  readonly word = input($localize`:@@cases.duty-link:Bekymret for et barn?`);

  protected readonly open = signal(false);
}
