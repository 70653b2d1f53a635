import { Component, computed, input, signal } from '@angular/core';
import { suggestsHarm } from '@faellesblik/cases/domain/harm-words';
import { Button } from '@faellesblik/platform/ui/button';
import { Icon } from '@faellesblik/platform/ui/icon';
import { focusKeeper } from '@faellesblik/platform/ui/keep-focus';
import { DutyLink } from './duty-link';

/**
 * Offers the duty check beside a text, when it is urgent or has words that suggest harm. The words are read here, on the
 * device: what they say, and whether the offer was taken or put aside, is told to nobody.
 */
@Component({
  selector: 'fb-duty-offer',
  imports: [Button, DutyLink, Icon],
  template: `
    <p class="visually-hidden" role="status">{{ offer() }}</p>
    @if (offer(); as text) {
      <div class="offer">
        <fb-icon [name]="urgent() ? 'phone' : 'info'" />
        <div>
          <p>{{ text }}</p>
          <div class="ways">
            <fb-duty-link [caseId]="caseId()" [word]="word" />
            @if (!urgent()) {
              <button fbButton="quiet" small type="button" i18n="@@cases.duty-put-aside" (click)="putAside()">
                Skjul for denne tekst
              </button>
            }
          </div>
        </div>
      </div>
    }
  `,
  styleUrl: './duty-offer.scss',
})
export class DutyOffer {
  readonly caseId = input.required<string>();
  /** What is being written, as it stands. */
  readonly text = input('');
  /** It was said to be urgent. */
  readonly urgent = input(false);

  protected readonly word = $localize`:@@cases.duty-look:Se underretningspligten`;
  protected readonly offer = computed(() => {
    if (this.urgent()) return URGENT;
    return !this.isAside() && suggestsHarm(this.text()) ? WORDS : null;
  });

  private readonly isAside = signal(false);
  private readonly keepFocus = focusKeeper();

  protected putAside(): void {
    this.isAside.set(true);
    this.keepFocus();
  }
}

const URGENT = $localize`:@@cases.duty-urgent:Haster det for et barn, så ring nu, og vent ikke på svar her. Underretningspligten er din egen og kan ikke gives videre.`;
const WORDS = $localize`:@@cases.duty-words:Det, du skriver, kan være alvorligt for et barn. Har du overvejet underretningspligten? Kun du ser dette.`;
