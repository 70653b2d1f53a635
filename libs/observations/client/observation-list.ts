import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  type OnInit,
  output,
  type TemplateRef,
  untracked,
  viewChildren,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { DraftKeeper } from '@faellesblik/anonymisation/client/draft-keeper';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { EmptyState } from '@faellesblik/platform/ui/empty-state';
import { Icon } from '@faellesblik/platform/ui/icon';
import { AdditionDrafts } from './addition-drafts';
import { LeftOver } from './left-over-line';
import { ObservationCard } from './observation-card';

/** What has been seen in a forløb, the newest first. */
@Component({
  selector: 'fb-observation-list',
  imports: [Button, EmptyState, Icon, LeftOver, ObservationCard, RouterLink],
  providers: [AdditionDrafts, DraftKeeper],
  template: `
    @for (line of leftOver(); track line.observationId + line.line) {
      <fb-left-over-line [line]="line" />
    }
    @if (newestFirst().length === 0) {
      <fb-empty-state icon="eye" [heading]="emptyHeading" [text]="emptyText">
        @if (canShare()) {
          <a fbButton="primary" [routerLink]="['/forloeb', subject().id, 'iagttagelse']">
            <fb-icon name="pen-line" /><span i18n="@@observations.write-first">Skriv den første</span>
          </a>
        }
      </fb-empty-state>
    } @else {
      @if (canShare()) {
        <a class="write" fbButton [routerLink]="['/forloeb', subject().id, 'iagttagelse']">
          <fb-icon name="pen-line" /><span i18n="@@observations.write">Skriv en iagttagelse</span>
        </a>
      }
      <h2 class="visually-hidden" i18n="@@observations.list">Delte iagttagelser</h2>
      <ul>
        @for (observation of newestFirst(); track observation.id) {
          <li>
            <fb-observation-card
              [observation]="observation"
              [subject]="subject()"
              [questions]="questions()"
              (changed)="changed.emit($event)"
            />
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 18px;
    }
    .write {
      justify-self: start;
    }
    ul {
      display: grid;
      gap: 18px;
    }
  `,
})
export class ObservationList implements OnInit {
  readonly subject = input.required<CaseWholeFragment>();
  /** What was asked at an observation, given by the page. */
  readonly questions = input<TemplateRef<{ readonly $implicit: string }>>();
  /** The observation to bring the reader to, once it is here. */
  readonly shown = input<string>();
  /** Something was done at one of them: the newest event number. */
  readonly changed = output<number>();

  protected readonly canShare = computed(() => this.subject().viewerCan.shareObservation);
  protected readonly newestFirst = computed(() =>
    this.subject().observations.toSorted((a, b) => b.sharedAt.localeCompare(a.sharedAt)),
  );
  private readonly drafts = inject(AdditionDrafts);
  protected readonly leftOver = computed(() =>
    this.drafts.leftOver(this.subject().observations.map(({ id }) => id)),
  );
  private readonly cards = viewChildren(ObservationCard);
  /** The one that the reader has yet to be brought to. */
  private readonly awaited = linkedSignal(() => this.shown());

  constructor() {
    effect(() => {
      const card = this.cards().find((one) => one.observation().id === this.awaited());
      if (card) untracked(() => this.bringTo(card));
    });
  }

  ngOnInit(): void {
    if (this.canShare()) void this.drafts.open(this.subject().id);
  }

  private bringTo(card: ObservationCard): void {
    this.awaited.set(undefined);
    card.show();
  }

  protected readonly emptyHeading = $localize`:@@observations.empty:Ingen iagttagelser endnu`;
  protected readonly emptyText = $localize`:@@observations.empty-text:Skriv det, I så og hørte, og husk en styrke: den er vejen videre til et fælles blik.`;
}
