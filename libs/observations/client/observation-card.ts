import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ObservationWholeFragment } from '@faellesblik/contracts/generated/operations';
import { Button } from '@faellesblik/platform/ui/button';
import { Chip } from '@faellesblik/platform/ui/chip';
import { momentText } from '@faellesblik/platform/ui/day-text';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { fieldText, NOTHING } from './field-text';
import { type WrittenObservation, writtenFrom } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';

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
  imports: [Button, Chip, Icon, ProfessionChip, RouterLink, Unfold],
  templateUrl: './observation-card.html',
  styleUrl: './observation-card.scss',
  host: { class: 'sheet' },
})
export class ObservationCard {
  readonly observation = input.required<ObservationWholeFragment>();
  readonly caseId = input.required<string>();
  /** The reader may correct own ones here. */
  readonly correctable = input(false);

  protected readonly labels = OBSERVATION_LABELS;
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
