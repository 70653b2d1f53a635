import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output, signal, type TemplateRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { quietLines } from '@faellesblik/observations/domain/quiet-fields';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { fieldText, NOTHING } from './field-text';
import { FillLines, isOpenIn } from './fill-lines';
import { ObservationAddition } from './observation-addition';
import { type WrittenObservation, writtenFrom } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';
import { ParticipationAssessment } from './participation-assessment';
import { WithdrawDialog } from './withdraw-dialog';

/** What stands behind the first look, in the order of the form. */
const BEHIND: readonly (keyof WrittenObservation)[] = [
  'concrete',
  'situation',
  'frequency',
  'week',
  'childrenCount',
  'adultsCount',
  'participation',
  'practice',
  'childPlaceSource',
  'childPlace',
  'childPlaceNotYet',
  'parentsView',
  'parentsText',
  'tried',
  'wish',
];

/** An observation as colleagues read it: what lights up first, the rest on touch. */
@Component({
  selector: 'fb-observation-card',
  imports: [
    Button,
    Chip,
    FillLines,
    Icon,
    NgTemplateOutlet,
    ObservationAddition,
    ParticipationAssessment,
    ProfessionChip,
    RouterLink,
    Unfold,
    WithdrawDialog,
  ],
  templateUrl: './observation-card.html',
  styleUrl: './observation-card.scss',
  host: { class: 'sheet' },
})
export class ObservationCard {
  readonly observation = input.required<ObservationWholeFragment>();
  readonly subject = input.required<CaseWholeFragment>();
  /** What was asked at it, given by the page; it gets the observation's id. */
  readonly questions = input<TemplateRef<{ readonly $implicit: string }>>();
  /** Something was done here: the newest event number. */
  readonly changed = output<number>();

  protected readonly labels = OBSERVATION_LABELS;
  /** The reader may share here: correct and take back the own, and fill what stands empty. */
  protected readonly canShare = computed(() => this.subject().viewerCan.shareObservation);
  protected readonly leavesOpen = computed(() =>
    quietLines.some((line) => isOpenIn(this.observation(), line)),
  );
  protected readonly withdrawing = signal(false);
  protected readonly when = computed(() => momentText(this.observation().sharedAt));
  protected readonly rest = computed(() => {
    const written = writtenFrom(this.observation());
    return BEHIND.map((name) => ({ label: labelOf(name, written), text: fieldText(name, written) })).filter(
      ({ text }) => text !== NOTHING,
    );
  });
}

/** *Børn* and *Endnu ikke, fordi …* alone do not say about what. */
function labelOf(name: keyof WrittenObservation, { parentsView }: WrittenObservation): string {
  if (name === 'childrenCount') return $localize`:@@observations.children-there:Børn, der er med`;
  if (name === 'adultsCount') return $localize`:@@observations.adults-there:Voksne, der er med`;
  if (name === 'childPlaceSource') return $localize`:@@observations.child-asked:Barnets plads`;
  if (name === 'parentsText' && parentsView === 'notYet') return OBSERVATION_LABELS.childPlaceNotYet;
  return OBSERVATION_LABELS[name];
}
