import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { REQUIREMENT_WORDS } from '@faellesblik/cases/client/requirement-words';
import { isOpen } from '@faellesblik/cases/domain/case-state';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Session } from '@faellesblik/platform/client/session';
import { Button } from '@faellesblik/platform/ui/button';
import { Checklist } from '@faellesblik/platform/ui/checklist';
import { isoDay } from '@faellesblik/platform/ui/day-text';
import { nextStep } from './next-step';
import type { NextStep } from './next-step';
import { wayOnLead, whoTakesIt } from './way-on-words';

/** *For at komme videre*: what is there, what is missing, and the one thing this person can do next. */
@Component({
  selector: 'fb-way-on',
  imports: [Button, Checklist, RouterLink, RouterLinkActive],
  template: `
    <fb-checklist [items]="items()" [lead]="lead()">
      @if (step(); as step) {
        @if (step.kind === 'go') {
          <a
            wide
            [fbButton]="at.isActive ? 'secondary' : 'primary'"
            routerLinkActive
            #at="routerLinkActive"
            [routerLink]="['/forloeb', subject().id].concat(step.to.split('/'))"
            >{{ step.word }}</a
          >
        } @else {
          <button fbButton="primary" wide type="button" [busy]="busy()" (click)="act.emit(step.kind)">
            {{ step.word }}
          </button>
        }
      } @else if (isOpen()) {
        <p class="quiet" i18n="@@workspace.way-others">
          Lige nu er det andres tur. Mit bord siger til, når det er din.
        </p>
      }
      @if (who(); as words) {
        <p class="quiet who">{{ words }}</p>
      }
      @if (mayClose()) {
        <a
          fbButton="quiet"
          wide
          class="close"
          [routerLink]="['/forloeb', subject().id, 'afslut']"
          i18n="@@workspace.close-early"
        >
          Afslut forløbet
        </a>
      }
    </fb-checklist>
  `,
  styles: `
    .who {
      margin-top: 12px;
      font-size: 0.875rem;
    }
    .close {
      margin: 8px 0 -10px;
    }
  `,
})
export class WayOn {
  readonly subject = input.required<CaseWholeFragment>();
  readonly busy = input(false);
  /** The step was chosen and happens on this page. */
  readonly act = output<Exclude<NextStep['kind'], 'go'>>();

  protected readonly items = computed(() =>
    this.subject().requirements.map(({ code, met }) => ({ word: REQUIREMENT_WORDS[code], met })),
  );
  protected readonly who = computed(() => whoTakesIt(this.subject()));
  protected readonly isOpen = computed(() => isOpen(this.subject().state));
  protected readonly lead = computed(() => wayOnLead(this.subject()));
  protected readonly step = computed(() => nextStep(this.subject(), this.viewerId(), isoDay(new Date())));
  protected readonly mayClose = computed(() => {
    const step = this.step();
    return this.subject().viewerCan.close && !(step?.kind === 'go' && step.to === 'afslut');
  });

  private readonly session = inject(Session);
  private readonly viewerId = computed(() => this.session.me()?.person.id ?? '');
}
