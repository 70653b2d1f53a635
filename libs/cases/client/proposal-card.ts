import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProposalWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { ProposalState } from '@faellesblik/contracts/generated/schema';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip, type ChipTone } from '@faellesblik/platform/ui/chip';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { quoted } from '@faellesblik/platform/ui/quoted';
import { AGE_BAND_WORDS } from './age-band-words';
import { FOCUS_WORDS } from './focus-words';

/** A proposal: who, about what, the wondering, and the answer or the way to give one. */
@Component({
  selector: 'fb-proposal-card',
  imports: [Button, Chip, ProfessionChip, RouterLink],
  template: `
    <header>
      <strong>{{ who() }}</strong>
      @if (!proposal().mine) {
        <fb-profession-chip
          [profession]="proposal().proposedBy.profession"
          [side]="proposal().proposedBy.unit.side"
        />
      }
      @if (standing(); as standing) {
        <fb-chip [tone]="standing.tone">{{ standing.word }}</fb-chip>
      }
    </header>
    <p class="quiet">{{ about() }}</p>
    <p class="wondering" lang="da">{{ proposal().wondering }}</p>
    @if (proposal().word; as word) {
      <p class="word">
        <strong i18n="@@cases.proposal-word">Lederen skriver:</strong>&ngsp;<span lang="da">{{
          quoted(word)
        }}</span>
      </p>
    }
    @if (proposal().caseId; as caseId) {
      <a fbButton [routerLink]="['/forloeb', caseId]" i18n="@@cases.proposal-to-case">Gå til forløbet</a>
    }
    @if (proposal().state === 'waiting') {
      <div class="row">
        @if (proposal().mine) {
          <button fbButton type="button" i18n="@@cases.proposal-withdraw" (click)="withdraw.emit()">
            Træk tilbage
          </button>
        } @else {
          <button
            [fbButton]="first() ? 'primary' : 'secondary'"
            type="button"
            i18n="@@cases.proposal-accept"
            (click)="accept.emit()"
          >
            Åbn forløbet
          </button>
          <button fbButton type="button" i18n="@@cases.proposal-decline" (click)="decline.emit()">
            Nej tak
          </button>
        }
      </div>
    }
  `,
  host: { class: 'sheet' },
  styles: `
    :host {
      display: grid;
      justify-items: start;
      gap: 10px;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 12px;
      width: 100%;
    }
    fb-chip {
      margin-inline-start: auto;
    }
    .wondering {
      max-width: var(--measure);
      font-size: 1.125rem;
      line-height: 1.5;
      white-space: pre-line;
      overflow-wrap: anywhere;
      text-wrap: pretty;
    }
    .word {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin-top: 4px;
    }
  `,
})
export class ProposalCard {
  readonly proposal = input.required<ProposalWholeFragment>();
  /** Whether it has waited the longest. */
  readonly first = input(false);
  readonly accept = output();
  readonly decline = output();
  readonly withdraw = output();

  protected readonly quoted = quoted;
  protected readonly standing = computed(() => STANDING[this.proposal().state]);
  protected readonly who = computed(() => {
    const { mine, proposedBy } = this.proposal();
    return mine ? $localize`:@@cases.proposal-by-me:Dit forslag` : proposedBy.name;
  });
  protected readonly about = computed(() => {
    const { community, ageBand, focus, proposedAt } = this.proposal();
    const facts = [community.nickname, community.unit.name, AGE_BAND_WORDS[ageBand], FOCUS_WORDS[focus]];
    return [...facts, momentText(proposedAt)].join(' · ');
  });
}

/** How it was answered. That it waits stands over it. */
const STANDING: Readonly<Record<ProposalState, { readonly word: string; readonly tone: ChipTone } | null>> = {
  waiting: null,
  accepted: { word: $localize`:@@cases.proposal-accepted:Åbnet`, tone: 'accent' },
  declined: { word: $localize`:@@cases.proposal-declined:Nej tak`, tone: 'plain' },
  withdrawn: { word: $localize`:@@cases.proposal-withdrawn:Trukket tilbage`, tone: 'plain' },
};
