import { Component, ElementRef, booleanAttribute, computed, inject, input, output } from '@angular/core';
import type { MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import { RouterLink } from '@angular/router';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { MESSAGE_KIND_WORDS } from './message-words';

/** The observation that a contribution was put to; without its wondering it is not the reader's to see, or taken back. */
export interface MessageAbout {
  readonly caseId: string;
  readonly observationId: string;
  readonly wondering: string | null;
}

/** One contribution to the thread: who looks from where, what kind it is, and what it says. */
@Component({
  selector: 'fb-message-item',
  imports: [Button, Chip, Icon, ProfessionChip, RouterLink],
  template: `
    <article [attr.aria-label]="label()">
      <header>
        <fb-profession-chip [profession]="message().author.profession" [side]="message().author.unit.side" />
        <p class="who">
          <strong>{{ message().author.name }}</strong>
          <span class="quiet">{{ message().author.unit.name }}</span>
          @if (to(); as other) {
            <span class="quiet to" i18n="@@sparring.to">til {{ other.author.name }}</span>
          }
          @if (fresh()) {
            <fb-chip tone="accent" i18n="@@sparring.fresh">nyt</fb-chip>
          }
        </p>
        <time class="quiet" [attr.datetime]="message().at">{{ moment() }}</time>
      </header>
      @if (!nested() || message().kind !== 'reply') {
        <p class="kind"><fb-icon [name]="kind().icon" />{{ kind().word }}</p>
      }
      @if (about(); as observation) {
        @if (observation.wondering; as wondering) {
          <a
            class="about"
            [routerLink]="['/forloeb', observation.caseId, 'iagttagelser']"
            [queryParams]="{ vis: observation.observationId }"
          >
            <fb-icon name="eye" />
            <span class="visually-hidden" i18n="@@sparring.about-label">Til iagttagelsen:</span>
            <span class="wondering" lang="da">{{ wondering }}</span>
          </a>
        } @else {
          <p class="about quiet">
            <fb-icon name="eye" />
            <span i18n="@@sparring.about-unseen">Til en iagttagelse, som du ikke kan se</span>
          </p>
        }
      }
      <p class="text" lang="da">{{ message().text }}</p>
      @if (mayReply()) {
        <button
          fbButton="quiet"
          small
          type="button"
          class="no-print"
          [attr.aria-label]="replyLabel()"
          (click)="reply.emit(message())"
        >
          <fb-icon name="reply" /><ng-container i18n="@@sparring.reply">Svar</ng-container>
        </button>
      }
    </article>
  `,
  host: { tabindex: '-1' },
  styleUrl: './message-item.scss',
})
export class MessageItem {
  readonly message = input.required<MessageWholeFragment>();
  /** The reply it answers, when it does not answer the contribution it stands under. */
  readonly to = input<MessageWholeFragment | null>(null);
  /** The observation it was put to, where that is not said by the place it stands in. */
  readonly about = input<MessageAbout | null>(null);
  /** It stands under what it answers: that it is an answer needs no word. */
  readonly nested = input(false, { transform: booleanAttribute });
  /** Whether it came while the page was open. */
  readonly fresh = input(false);
  readonly mayReply = input(false);
  readonly reply = output<MessageWholeFragment>();

  protected readonly kind = computed(() => MESSAGE_KIND_WORDS[this.message().kind]);
  protected readonly moment = computed(() => momentText(this.message().at));
  protected readonly label = computed(
    () =>
      $localize`:@@sparring.message-label:${this.kind().word}:kind: fra ${this.message().author.name}:name:`,
  );
  protected readonly replyLabel = computed(
    () => $localize`:@@sparring.reply-label:Svar på bidraget fra ${this.message().author.name}:name:`,
  );

  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Where it stands on the page. */
  get element(): HTMLElement {
    return this.host.nativeElement;
  }

  /** Brings it into view, and the reader to it. */
  show(): void {
    this.element.focus({ preventScroll: true });
    this.element.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }
}
