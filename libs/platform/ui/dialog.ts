import {
  Component,
  DestroyRef,
  ElementRef,
  afterRenderEffect,
  booleanAttribute,
  inject,
  input,
  model,
  viewChild,
} from '@angular/core';
import { Button } from './button';
import { Icon } from './icon';
import { uniqueId } from './unique-id';

/**
 * A dialog, or with `drawer` a panel from the side (on a phone from below). The browser's own modal dialog:
 * focus stays inside, Escape and a click beside it close, focus returns. Put buttons in `<div actions>`.
 */
@Component({
  selector: 'fb-dialog',
  imports: [Button, Icon],
  template: `
    <dialog
      #dialog
      closedby="any"
      [class.drawer]="drawer()"
      [attr.aria-labelledby]="id"
      (close)="open.set(false)"
    >
      @if (open()) {
        <div class="body">
          <header>
            <h2 #title tabindex="-1" [id]="id">{{ heading() }}</h2>
            <button
              fbButton="quiet"
              small
              type="button"
              [attr.aria-label]="closeWord"
              (click)="open.set(false)"
            >
              <fb-icon name="close" />
            </button>
          </header>
          <ng-content />
          <footer><ng-content select="[actions]" /></footer>
        </div>
      }
    </dialog>
  `,
  styleUrl: './dialog.scss',
})
export class Dialog {
  readonly heading = input.required<string>();
  readonly open = model(false);
  readonly drawer = input(false, { transform: booleanAttribute });

  protected readonly id = uniqueId('dialog');
  protected readonly closeWord = $localize`:@@ui.close:Luk`;

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  /** What had the focus before; the browser forgets it when the dialog is taken away while it is open. */
  private before: Element | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.giveFocusBack());
    afterRenderEffect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) {
        this.before = document.activeElement;
        dialog.showModal();
        this.title()?.nativeElement.focus();
      }
      if (!this.open() && dialog.open) dialog.close();
    });
  }

  private giveFocusBack(): void {
    const { before } = this;
    setTimeout(() => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    });
  }
}
