import { Component, computed, input } from '@angular/core';
import { GuardedTextArea } from '@faellesblik/anonymisation/client/guarded-text-area';
import {
  childPlaceSources,
  frequencies,
  parentsViews,
  situations,
  urgencies,
} from '@faellesblik/observations/domain/choices';
import { Choice } from '@faellesblik/platform/ui/choice';
import { Icon } from '@faellesblik/platform/ui/icon';
import { Scale } from '@faellesblik/platform/ui/scale';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { TextField } from '@faellesblik/platform/ui/text-field';
import { Unfold } from '@faellesblik/platform/ui/unfold';
import { recentWeeks, weekText } from '@faellesblik/platform/ui/week-text';
import {
  CHILD_PLACE_WORDS,
  FREQUENCY_WORDS,
  PARENTS_VIEW_WORDS,
  SITUATION_WORDS,
  URGENCY_WORDS,
} from './choice-words';
import type { ObservationForm, WrittenObservation } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';

/** What is wrong with fields, each in a sentence. */
export type FieldErrors = Readonly<Partial<Record<keyof WrittenObservation, string | null>>>;

/** How many weeks back *siden hvilken uge* goes: about a school year. */
const WEEKS_BACK = 44;

/** The questions of an observation: the five that are needed, the two perspectives, and the rest as quiet lines. */
@Component({
  selector: 'fb-observation-fields',
  imports: [Choice, GuardedTextArea, Icon, Scale, SelectField, TextField, Unfold],
  templateUrl: './observation-fields.html',
  styleUrl: './observation-fields.scss',
})
export class ObservationFields {
  readonly form = input.required<ObservationForm>();
  readonly errors = input<FieldErrors>({});

  protected readonly fields = computed(() => this.form().fields);
  protected readonly labels = OBSERVATION_LABELS;
  protected readonly situations = optionsOf(situations, SITUATION_WORDS);
  protected readonly frequencies = optionsOf(frequencies, FREQUENCY_WORDS);
  protected readonly sources = optionsOf(childPlaceSources, CHILD_PLACE_WORDS);
  protected readonly parentsViews = optionsOf(parentsViews, PARENTS_VIEW_WORDS);
  protected readonly urgencies = optionsOf(urgencies, URGENCY_WORDS);
  protected readonly weeks = recentWeeks(WEEKS_BACK).map((week) => ({ value: week, word: weekText(week) }));

  /** A quiet line stands open when something was in it from the start. */
  protected isUnfolded(...names: readonly (keyof WrittenObservation)[]): boolean {
    return names.some((name) => this.form().unfolded().has(name));
  }
}

function optionsOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): { value: Value; word: string }[] {
  return values.map((value) => ({ value, word: words[value] }));
}
