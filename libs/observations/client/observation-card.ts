import { NgTemplateOutlet } from '@angular/common';
import {
  Component,
  ElementRef,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  type TemplateRef,
  untracked,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type {
  CaseWholeFragment,
  ObservationWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import { isOpen } from '@faellesblik/cases/domain/case-state';
import { quietLines } from '@faellesblik/observations/domain/quiet-fields';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { AdditionDrafts } from './addition-drafts';
import { fieldText, labelOf, NOTHING } from './field-text';
import { begunIn, FillLines, isOpenIn } from './fill-lines';
import { ObservationBefore } from './observation-before';
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
    ObservationBefore,
    ParticipationAssessment,
    ProfessionChip,
    RouterLink,
    Unfold,
    WithdrawDialog,
  ],
  templateUrl: './observation-card.html',
  styleUrl: './observation-card.scss',
  host: { class: 'sheet', tabindex: '-1' },
})
export class ObservationCard {
  readonly observation = input.required<ObservationWholeFragment>();
  readonly subject = input.required<CaseWholeFragment>();
  /** What was asked at it, given by the page; it gets the observation's id. */
  readonly questions = input<TemplateRef<{ readonly $implicit: string }>>();
  /** Something was done here: the newest event number. */
  readonly changed = output<number>();

  private readonly drafts = inject(AdditionDrafts);
  protected readonly labels = OBSERVATION_LABELS;
  /** The reader may share here: correct the own, and fill what stands empty. */
  protected readonly canShare = computed(() => this.subject().viewerCan.shareObservation);
  /** One's own is taken back whatever one does in the forløb now, while it is open. */
  protected readonly canTakeBack = computed(() => this.observation().mine && isOpen(this.subject().state));
  protected readonly leavesOpen = computed(
    () => this.begun().length > 0 || quietLines.some((line) => isOpenIn(this.observation(), line)),
  );
  /** Open at once where the reader has begun something before. */
  protected readonly filling = linkedSignal<number, boolean>({
    source: () => this.drafts.times(),
    computation: (_, before) => before?.value === true || untracked(this.begun).length > 0,
  });
  /** The author has corrected it, or somebody a line that was filled. */
  protected readonly wasCorrected = computed(
    () => this.observation().revised || this.observation().additions.some(({ number }) => number > 1),
  );
  protected readonly withdrawing = signal(false);
  protected readonly when = computed(() => momentText(this.observation().sharedAt));
  protected readonly rest = computed(() => {
    const written = writtenFrom(this.observation());
    return BEHIND.map((name) => ({ label: labelOf(name, written), text: fieldText(name, written) })).filter(
      ({ text }) => text !== NOTHING,
    );
  });

  private readonly begun = computed(() => begunIn(this.observation(), this.drafts));
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  /** Brings it into view, and the reader to it. */
  show(): void {
    this.host.nativeElement.focus({ preventScroll: true });
    this.host.nativeElement.scrollIntoView({ block: 'start' });
  }
}
