import { Component, ElementRef, inject, input, output } from '@angular/core';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { Icon } from '@faellesblik/platform/ui/icon';

/** At an entry about children or parents: that it was corrected, and to its author the ways to correct it or take it back. */
@Component({
  selector: 'fb-own-entry',
  imports: [Button, Chip, Icon],
  template: `
    @if (entry().version > 1) {
      <fb-chip icon="pencil" i18n="@@observations.revised">rettet</fb-chip>
    }
    @if (mayTakeBack() && entry().mine) {
      <span class="ways no-print">
        @if (mayCorrect()) {
          <button
            fbButton="quiet"
            small
            type="button"
            [attr.aria-label]="correctLabel + name()"
            (click)="correct.emit()"
          >
            <fb-icon name="pencil" /><ng-container i18n="@@observations.correct-own">Ret</ng-container>
          </button>
        }
        <button
          fbButton="quiet"
          small
          type="button"
          [attr.aria-label]="withdrawLabel + name()"
          (click)="withdraw.emit()"
        >
          <fb-icon name="undo" /><ng-container i18n="@@observations.withdraw">Træk tilbage</ng-container>
        </button>
      </span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    :host:empty {
      display: none;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      margin: -10px -12px -10px 0;
    }
  `,
})
export class OwnEntry {
  readonly entry = input.required<{
    readonly id: string;
    readonly version: number;
    readonly mine: boolean;
  }>();
  /** What the entry is called, for those who hear the buttons. */
  readonly name = input.required<string>();
  readonly mayCorrect = input(false);
  readonly mayTakeBack = input(false);
  readonly correct = output();
  readonly withdraw = output();

  protected readonly correctLabel = $localize`:@@observations.correct-entry:Ret: `;
  protected readonly withdrawLabel = $localize`:@@observations.withdraw-entry:Træk tilbage: `;

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Back to the way one came from, when the correction is done or given up. */
  focus(): void {
    this.host.nativeElement.querySelector('button')?.focus();
  }
}
