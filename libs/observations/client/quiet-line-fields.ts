import { Component, computed, input } from '@angular/core';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import { DutyOffer } from '@faellesblik/cases/client/duty-offer';
import {
  childPlaceSources,
  frequencies,
  parentsViews,
  urgencies,
} from '@faellesblik/observations/domain/choices';
import { mostTried, type QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { Button } from '@faellesblik/platform/ui/button';
import { Choice } from '@faellesblik/platform/ui/choice';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Scale } from '@faellesblik/platform/ui/scale';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { TextField } from '@faellesblik/platform/ui/text-field';
import { recentWeeks, weekText } from '@faellesblik/platform/ui/week-text';
import { CHILD_PLACE_WORDS, FREQUENCY_WORDS, PARENTS_VIEW_WORDS, URGENCY_WORDS } from './choice-words';
import { optionsOf } from './options-of';
import type { ObservationForm, WrittenObservation } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';

/** How many weeks back *siden hvilken uge* goes: about a school year. */
const WEEKS_BACK = 44;

/** The fields of one quiet line, in the editor and where a colleague fills it in a shared observation. */
@Component({
  selector: 'fb-quiet-line-fields',
  imports: [Button, Choice, DutyOffer, GuardedTextArea, Icon, Scale, SelectField, TextField],
  templateUrl: './quiet-line-fields.html',
  styleUrl: './quiet-line-fields.scss',
})
export class QuietLineFields {
  readonly caseId = input.required<string>();
  readonly form = input.required<ObservationForm>();
  readonly line = input.required<QuietLine>();
  /** Where the fields stand in what is sent, such as `observation`. */
  readonly at = input.required<string>();
  /** What to say at a field, by its path in what is sent. */
  readonly errorAt = input.required<(path: string) => string | null>();

  protected readonly fields = computed(() => this.form().fields);
  /** The one text of a line that is nothing else. */
  protected readonly onlyText = computed<'practice' | 'wish' | null>(() => {
    const line = this.line();
    return line === 'practice' || line === 'wish' ? line : null;
  });
  protected readonly labels = OBSERVATION_LABELS;
  protected readonly frequencies = optionsOf(frequencies, FREQUENCY_WORDS);
  protected readonly sources = optionsOf(childPlaceSources, CHILD_PLACE_WORDS);
  protected readonly parentsViews = optionsOf(parentsViews, PARENTS_VIEW_WORDS);
  protected readonly urgencies = optionsOf(urgencies, URGENCY_WORDS);
  protected readonly weeks = recentWeeks(WEEKS_BACK).map((week) => ({ value: week, word: weekText(week) }));
  protected readonly mayTryMore = computed(() => this.fields().tried().length < mostTried);

  protected path(name: keyof WrittenObservation): string {
    return `${this.at()}.${name}`;
  }

  protected error(name: keyof WrittenObservation): string | null {
    return this.errorAt()(this.path(name));
  }

  protected triedLabel(place: number): string {
    if (this.fields().tried().length === 1) return OBSERVATION_LABELS.tried;
    return $localize`:@@observations.tried-number:Det, vi har prøvet, nr. ${place + 1}:number:`;
  }

  protected writeTried(place: number, text: string): void {
    this.fields().tried.update((all) => all.map((each, index) => (index === place ? text : each)));
  }

  protected tryMore(): void {
    this.fields().tried.update((all) => [...all, '']);
  }
}
