import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AGE_BAND_WORDS } from '@faellesblik/cases/client/age-band-words';
import type {
  CaseCardWholeFragment,
  CaseHitWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { CASE_STATE_WORDS } from '@faellesblik/platform/ui/case-states';
import { Chip } from '@faellesblik/platform/ui/chip';
import { daysUntil, dueText } from '@faellesblik/platform/ui/day-text';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { sidesInOrder } from '@faellesblik/platform/ui/sides';
import { CaseHits } from './case-hits';
import { isAlone } from './cases-filter';

/** A forløb in the list or on the board; the whole card is the link. */
@Component({
  selector: 'fb-case-card',
  imports: [CaseHits, Chip, RouterLink, SideChip],
  template: `
    <div class="words">
      <h3>
        <a [routerLink]="['/forloeb', card().id]">{{ card().codeName }}</a>
      </h3>
      <p class="quiet">{{ context() }}</p>
    </div>
    <div class="chips">
      @if (!onBoard()) {
        <fb-chip tone="accent">{{ state() }}</fb-chip>
      }
      @for (side of sides(); track side) {
        <fb-side-chip [side]="side" />
      }
    </div>
    <div class="chips dates">
      @if (alone()) {
        <fb-chip tone="ask" icon="user"
          ><ng-container i18n="@@workspace.stands-alone">Står alene</ng-container></fb-chip
        >
      }
      @if (card().nextDate; as day) {
        <fb-chip icon="calendar" [tone]="isDue() ? 'ask' : 'plain'">{{ dueText(day) }}</fb-chip>
      }
    </div>
    @if (hits().length > 0) {
      <fb-case-hits [class.narrow]="onBoard()" [caseId]="card().id" [hits]="hits()" />
    }
  `,
  host: { class: 'sheet', '[class.narrow]': 'onBoard()' },
  styleUrl: './case-card.scss',
})
export class CaseCard {
  readonly card = input.required<CaseCardWholeFragment>();
  /** On the board the column says the state, and the card is narrow. */
  readonly onBoard = input(false);
  /** Where a search found something in it. */
  readonly hits = input<readonly CaseHitWholeFragment[]>([]);

  protected readonly dueText = dueText;
  protected readonly state = computed(() => CASE_STATE_WORDS[this.card().state]);
  protected readonly sides = computed(() => sidesInOrder(this.card().sides));
  protected readonly alone = computed(() => isAlone(this.card()));
  protected readonly context = computed(() => {
    const { community, ageBand } = this.card();
    const house = this.onBoard() ? [] : [community.unit.name];
    return [community.nickname, ...house, AGE_BAND_WORDS[ageBand]].join(' · ');
  });
  protected readonly isDue = computed(() => {
    const { nextDate, state } = this.card();
    return nextDate !== null && state !== 'closed' && daysUntil(nextDate) <= 0;
  });
}
