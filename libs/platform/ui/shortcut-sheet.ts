import { Component, inject } from '@angular/core';
import { Dialog } from './dialog';
import { Shortcuts } from './shortcuts';

/** The list of keyboard shortcuts, opened by `?`. */
@Component({
  selector: 'fb-shortcut-sheet',
  imports: [Dialog],
  template: `
    <fb-dialog [heading]="heading" [(open)]="shortcuts.sheetOpen">
      <dl>
        <div>
          <dt i18n="@@ui.shortcuts-this">Vis denne liste</dt>
          <dd><kbd>?</kbd></dd>
        </div>
        @for (shortcut of shortcuts.list(); track shortcut.keys) {
          <div>
            <dt>{{ shortcut.word }}</dt>
            <dd>
              @for (key of shortcut.keys.split(' '); track $index) {
                <kbd>{{ key }}</kbd>
              }
            </dd>
          </div>
        }
      </dl>
    </fb-dialog>
  `,
  styles: `
    dl {
      margin: 0;
    }
    dl > div {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-height: 44px;
    }
    dl > div + div {
      border-top: 1px solid var(--line);
    }
    dd {
      display: flex;
      gap: 6px;
      margin: 0;
    }
    kbd {
      min-width: 28px;
      padding: 2px 8px;
      border: 1px solid var(--line-strong);
      border-radius: 8px;
      background: var(--sunk);
      font: 600 0.875rem/1.5 var(--body);
      text-align: center;
    }
  `,
})
export class ShortcutSheet {
  protected readonly shortcuts = inject(Shortcuts);
  protected readonly heading = $localize`:@@ui.shortcuts-heading:Genveje på tastaturet`;
}
