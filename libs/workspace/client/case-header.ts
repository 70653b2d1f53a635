import { Component, computed, inject, input, output } from '@angular/core';
import { AGE_BAND_WORDS } from '@faellesblik/cases/client/age-band-words';
import { basisText } from '@faellesblik/cases/client/basis-words';
import { DutyLink } from '@faellesblik/cases/client/duty-link';
import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Chip } from '@faellesblik/platform/ui/chip';
import { daysUntil, dueText } from '@faellesblik/platform/ui/day-text';
import { PageHeader } from '@faellesblik/platform/ui/page-header';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { sidesInOrder } from '@faellesblik/platform/ui/sides';
import { StatePath } from '@faellesblik/platform/ui/state-path';
import { CaseMenu, type CaseChoice } from './case-menu';
import { PresentPeople } from './present-people';
import { reachedState } from './reached-state';
import { WorkspaceStore } from './workspace-store';

/** The top of a forløb: where it belongs, its code name, its basis, who is here, who is in it, and how far it is. */
@Component({
  selector: 'fb-case-header',
  imports: [CaseMenu, Chip, DutyLink, PageHeader, PresentPeople, SideChip, StatePath],
  template: `
    <fb-page-header [heading]="subject().codeName" [above]="context()">
      <fb-case-menu [subject]="subject()" (chosen)="chosen.emit($event)" />
    </fb-page-header>
    <div class="below">
      <ul class="facts" [attr.aria-label]="factsLabel">
        <li>
          @if (subject().viewerCan.stateBasis) {
            <button class="chip" type="button" [attr.aria-label]="basisLabel()" (click)="changeBasis.emit()">
              <fb-chip icon="shield-check" [tone]="subject().basis ? 'plain' : 'accent'">{{
                basis()
              }}</fb-chip>
            </button>
          } @else {
            <fb-chip icon="shield-check">{{ basis() }}</fb-chip>
          }
        </li>
        @for (side of sides(); track side) {
          <li><fb-side-chip [side]="side" /></li>
        }
        @if (subject().nextDate; as day) {
          <li>
            <fb-chip icon="calendar" [tone]="isDue() ? 'ask' : 'plain'"
              ><span class="said-on-phone">{{ nextWord }}</span> {{ dueText(day) }}</fb-chip
            >
          </li>
        }
        @if (store.presentCount() > 1) {
          <li><fb-present-people [people]="store.present()" [count]="store.presentCount()" /></li>
        }
      </ul>
      <fb-duty-link [caseId]="subject().id" />
    </div>
    <fb-state-path [state]="subject().state" [from]="from()" />
  `,
  styleUrl: './case-header.scss',
})
export class CaseHeader {
  readonly subject = input.required<CaseWholeFragment>();
  readonly changeBasis = output();
  /** Something seldom is to be done with the forløb. */
  readonly chosen = output<CaseChoice>();

  protected readonly store = inject(WorkspaceStore);
  protected readonly dueText = dueText;
  protected readonly factsLabel = $localize`:@@workspace.facts:Grundlaget, hvem der er med, næste dato, og hvem der er her nu`;
  protected readonly nextWord = $localize`:@@workspace.next-date:Næste dato:`;

  protected readonly context = computed(() => {
    const { community, ageBand } = this.subject();
    return [community.nickname, community.unit.name, AGE_BAND_WORDS[ageBand]].join(' · ');
  });
  protected readonly basis = computed(() => {
    const { basis } = this.subject();
    return basis ? basisText(basis) : $localize`:@@workspace.no-basis:Kun huset ser med`;
  });
  protected readonly basisLabel = computed(
    () => $localize`:@@workspace.change-basis:Grundlaget: ${this.basis()}:basis:. Skriv eller ret det.`,
  );
  protected readonly from = computed(() => {
    const subject = this.subject();
    return subject.state === 'liftedOut' ? reachedState(subject) : (subject.pause?.from ?? null);
  });
  protected readonly sides = computed(() =>
    sidesInOrder(this.subject().participants.map(({ person }) => person.unit.side)),
  );
  protected readonly isDue = computed(() => {
    const day = this.subject().nextDate;
    return day !== null && daysUntil(day) <= 0;
  });
}
