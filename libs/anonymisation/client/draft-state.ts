import { Component, DestroyRef, computed, inject, output, signal } from '@angular/core';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { SavedState } from '@faellesblik/platform/ui/saved-state';
import { DraftKeeper } from './draft-keeper';
import { savedText } from './saved-text';

/** Where the draft of the page's `DraftKeeper` stands; when it was written on elsewhere, which of the two to keep. */
@Component({
  selector: 'fb-draft-state',
  imports: [Banner, Button, Icon, SavedState],
  template: `
    @if (keeper.conflict()) {
      <fb-banner>
        <ng-container i18n="@@anonymisation.draft-conflict"
          >Kladden er også ændret et andet sted, måske på din telefon. Det, du har skrevet her, er ikke
          rørt.</ng-container
        >
        <div class="ways" action>
          <button fbButton small type="button" (click)="keeper.keepMine()">
            <ng-container i18n="@@anonymisation.draft-keep-mine">Behold det her</ng-container>
          </button>
          <button fbButton="quiet" small type="button" (click)="taken.emit(keeper.takeOther())">
            <ng-container i18n="@@anonymisation.draft-take-other">Hent det andet</ng-container>
          </button>
        </div>
      </fb-banner>
    } @else if (keeper.standing() === 'saved') {
      <p>
        <fb-icon name="check" /><span>{{ saved() }}</span>
      </p>
    } @else {
      <fb-saved-state [standing]="keeper.standing()" />
    }
  `,
  styles: `
    p {
      display: flex;
      gap: 10px;
      color: var(--ink-2);
      font-size: 0.875rem;
    }
    fb-icon {
      margin-top: 2px;
    }
    .ways {
      display: flex;
      flex-wrap: wrap;
      gap: 4px;
    }
  `,
})
export class DraftState {
  /** The fields of the other draft, to be put into the form; null when it is gone. */
  readonly taken = output<unknown>();

  protected readonly keeper = inject(DraftKeeper);
  protected readonly saved = computed(() => savedText(this.keeper.savedAt(), this.now()));

  private readonly now = signal(new Date());

  constructor() {
    const tick = setInterval(() => this.now.set(new Date()), 1000);
    inject(DestroyRef).onDestroy(() => clearInterval(tick));
  }
}
