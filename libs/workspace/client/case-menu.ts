import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Session } from '@faellesblik/platform/client/session';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import type { IconName } from '@faellesblik/platform/ui/icons';

/** What can be done with a forløb as a whole, beside bringing it on. */
export type CaseChoice = 'withdrawRound' | 'holder' | 'handOver' | 'pause' | 'liftOut' | 'leave';

/** *Mere*: the seldom things, out of the way; only those this person may do now. */
@Component({
  selector: 'fb-case-menu',
  imports: [Button, Icon],
  template: `
    @if (items().length > 0) {
      <button fbButton="quiet" small type="button" class="opener" popovertarget="case-menu">
        <fb-icon name="more" /><span class="word" i18n="@@workspace.more">Mere</span>
      </button>
      <div #panel id="case-menu" class="panel" popover>
        <ul>
          @for (item of items(); track item.choice) {
            <li>
              <button
                fbButton="quiet"
                wide
                type="button"
                [attr.name]="item.choice"
                (click)="take(item.choice)"
              >
                <fb-icon [name]="item.icon" />{{ item.word }}
              </button>
            </li>
          }
        </ul>
        @if (note(); as text) {
          <p class="quiet">{{ text }}</p>
        }
      </div>
    }
  `,
  styleUrl: './case-menu.scss',
})
export class CaseMenu {
  readonly subject = input.required<CaseWholeFragment>();
  readonly chosen = output<CaseChoice>();

  protected readonly items = computed(() => {
    const { viewerCan } = this.subject();
    const may: Readonly<Record<CaseChoice, boolean>> = {
      withdrawRound: viewerCan.withdrawRound,
      holder: viewerCan.offerHolder,
      handOver: viewerCan.offerHandOver,
      pause: viewerCan.pause,
      liftOut: viewerCan.liftOut,
      leave: viewerCan.leave,
    };
    return ITEMS.filter(({ choice }) => may[choice]);
  });
  /** Why something one looks for is not here. */
  protected readonly note = computed(() => {
    const { holder, viewerCan, state } = this.subject();
    if (state === 'agreeing' && viewerCan.liftOut) return NOTES.round;
    return viewerCan.offerHolder && holder.id === this.session.me()?.person.id ? NOTES.holder : '';
  });

  private readonly session = inject(Session);
  private readonly panel = viewChild<ElementRef<HTMLElement>>('panel');

  protected take(choice: CaseChoice): void {
    this.panel()?.nativeElement.hidePopover();
    this.chosen.emit(choice);
  }
}

const ITEMS: readonly { readonly choice: CaseChoice; readonly icon: IconName; readonly word: string }[] = [
  {
    choice: 'withdrawRound',
    icon: 'undo',
    word: $localize`:@@workspace.menu-withdraw:Træk aftalerunden tilbage`,
  },
  {
    choice: 'holder',
    icon: 'handshake',
    word: $localize`:@@workspace.menu-holder:Giv tovholderrollen videre`,
  },
  {
    choice: 'handOver',
    icon: 'arrow-right',
    word: $localize`:@@workspace.menu-hand-over:Overgang til et andet hus`,
  },
  { choice: 'pause', icon: 'pause', word: $localize`:@@workspace.menu-pause:Sæt på pause` },
  { choice: 'liftOut', icon: 'arrow-right', word: $localize`:@@workspace.menu-lift-out:Videre i fagsystem` },
  { choice: 'leave', icon: 'log-out', word: $localize`:@@workspace.menu-leave:Forlad forløbet` },
];
const NOTES = {
  round: $localize`:@@workspace.menu-round-note:Forløbet kan holde pause, når aftalerunden er lukket eller trukket tilbage.`,
  holder: $localize`:@@workspace.menu-holder-note:Du er tovholder. Giv rollen videre, hvis du vil forlade forløbet.`,
};
