import { Component, ElementRef, computed, inject, input, output } from '@angular/core';
import { AGE_BAND_WORDS } from '@faellesblik/cases/client/age-band-words';
import { COMMUNITY_KIND_WORDS } from '@faellesblik/cases/client/community-words';
import type { WaitingWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { replyWithinWorkingDays } from '@faellesblik/sparring/domain/sparring-request';
import { URGENCY_WORDS } from './urgency-words';
import { waitingText } from './waiting-text';

/** A request that waits, with everything the team may see of it before one of them takes it. */
@Component({
  selector: 'fb-waiting-request',
  imports: [Banner, Button, Chip, SideChip],
  template: `
    <header>
      <fb-side-chip [side]="request().side" />
      <span class="quiet">{{ about() }}</span>
      <span class="chips">
        <fb-chip [tone]="request().urgency === 'canWait' ? 'plain' : 'ask'" icon="flag">{{
          urgency()
        }}</fb-chip>
        <fb-chip [tone]="isLate() ? 'ask' : 'plain'" icon="clock">{{ waiting() }}</fb-chip>
      </span>
    </header>
    <h2 lang="da" tabindex="-1">{{ request().question }}</h2>
    @if (request().wish) {
      <p class="wish">
        <strong i18n="@@sparring.wish-asked">De håber på:</strong>&ngsp;<span lang="da">{{
          request().wish
        }}</span>
      </p>
    }
    @if (refusal()) {
      <fb-banner>{{ refusal() }}</fb-banner>
    } @else {
      <button
        type="button"
        [fbButton]="first() ? 'primary' : 'secondary'"
        [busy]="taking()"
        (click)="take.emit(request())"
      >
        <ng-container i18n="@@sparring.take">Tag den</ng-container>
      </button>
    }
  `,
  host: { class: 'sheet' },
  styleUrl: './waiting-request.scss',
})
export class WaitingRequest {
  readonly request = input.required<WaitingWholeFragment>();
  /** Whether it has waited the longest. */
  readonly first = input(false);
  readonly taking = input(false);
  /** Why it could not be taken; nothing as long as it can. */
  readonly refusal = input<string | null>(null);
  readonly take = output<WaitingWholeFragment>();

  protected readonly urgency = computed(() => URGENCY_WORDS[this.request().urgency]);
  protected readonly waiting = computed(() => waitingText(this.request().daysWaiting));
  protected readonly isLate = computed(() => this.request().daysWaiting > replyWithinWorkingDays);
  protected readonly about = computed(() => {
    const { communityKind, ageBand } = this.request();
    return `${COMMUNITY_KIND_WORDS[communityKind]} · ${AGE_BAND_WORDS[ageBand]}`;
  });

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Puts the reader on the question, when what was there to press is gone. */
  focus(): void {
    this.host.nativeElement.querySelector('h2')?.focus();
  }
}
