import { Component, computed, input, output } from '@angular/core';
import type { RequestWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { dayText, momentText } from '@faellesblik/platform/ui/day-text';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { dueDate } from '@faellesblik/sparring/domain/sparring-request';
import { requestStanding } from './request-standing';
import { URGENCY_WORDS } from './urgency-words';

/** A request as those in the forløb see it: who was asked what, how long it has waited, and who took it. */
@Component({
  selector: 'fb-request-card',
  imports: [Button, Chip, ProfessionChip, SideChip],
  template: `
    <header>
      <fb-side-chip [side]="request().unit.side" [word]="request().unit.name" />
      <fb-chip [tone]="standing().tone" [icon]="standing().icon">{{ standing().word }}</fb-chip>
      <span class="quiet when">{{ urgency() }}</span>
    </header>
    <p class="question" lang="da">{{ request().question }}</p>
    @if (request().wish) {
      <p class="wish">
        <strong i18n="@@sparring.wish-short">Vi håber på:</strong>&ngsp;<span lang="da">{{
          request().wish
        }}</span>
      </p>
    }
    <footer class="quiet">
      <span i18n="@@sparring.asked-by">Spurgt {{ asked() }} af {{ request().askedBy.name }}</span>
      @if (request().takenBy; as taker) {
        <span class="taker">
          <fb-profession-chip [profession]="taker.profession" [side]="taker.unit.side" />
          <span i18n="@@sparring.taken-by">{{ taker.name }} tog den {{ taken() }}</span>
        </span>
      } @else if (request().withdrawnAt) {
        <span i18n="@@sparring.withdrawn-why"
          >Ingen nåede at tage den, før forløbet skiftede hus. Spørg igen, hvis I vil have nogen med.</span
        >
      } @else {
        <span i18n="@@sparring.due">Svar ventes senest {{ due() }}</span>
      }
    </footer>
    @if (mayTake()) {
      <button fbButton type="button" [busy]="taking()" (click)="take.emit(request())">
        <ng-container i18n="@@sparring.take">Tag den</ng-container>
      </button>
    }
  `,
  host: { class: 'sheet' },
  styleUrl: './request-card.scss',
})
export class RequestCard {
  readonly request = input.required<RequestWholeFragment>();
  /** Whether the reader belongs to the unit that was asked. */
  readonly mayTake = input(false);
  readonly taking = input(false);
  readonly take = output<RequestWholeFragment>();

  protected readonly standing = computed(() => requestStanding(this.request()));
  protected readonly urgency = computed(() => URGENCY_WORDS[this.request().urgency]);
  protected readonly asked = computed(() => momentText(this.request().askedAt));
  protected readonly taken = computed(() => momentText(this.request().takenAt ?? this.request().askedAt));
  protected readonly due = computed(() => dayText(dueDate(this.request().askedAt)));
}
