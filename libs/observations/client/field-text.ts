import { weekText } from '@faellesblik/platform/ui/week-text';
import {
  CHILD_PLACE_WORDS,
  FREQUENCY_WORDS,
  PARENTS_VIEW_WORDS,
  SITUATION_WORDS,
  URGENCY_WORDS,
} from './choice-words';
import { BLANK_OBSERVATION, type WrittenObservation } from './observation-form';
import { OBSERVATION_LABELS } from './observation-labels';

const CHOICES: Readonly<Partial<Record<keyof WrittenObservation, Readonly<Record<string, string>>>>> = {
  situation: SITUATION_WORDS,
  frequency: FREQUENCY_WORDS,
  childPlaceSource: CHILD_PLACE_WORDS,
  parentsView: PARENTS_VIEW_WORDS,
  urgency: URGENCY_WORDS,
};

/** What stands for a field that says nothing. */
export const NOTHING = '–';

/** One field of an observation as people read it; a dash when nothing stands there. */
export function fieldText(name: keyof WrittenObservation, observation: WrittenObservation): string {
  const value = observation[name];
  if (value === null || value === '') return NOTHING;
  if (typeof value === 'object') return value.filter((each) => each.trim()).join('\n') || NOTHING;
  if (name === 'week') return weekText(String(value));
  if (name === 'participation') return $localize`:@@observations.of-five:${value}:value: af 5`;
  return CHOICES[name]?.[value] ?? String(value);
}

/** What a field asks, where it stands by itself: *Børn* and *Endnu ikke, fordi …* alone do not say about what. */
export function labelOf(name: keyof WrittenObservation, { parentsView }: WrittenObservation): string {
  if (name === 'childrenCount') return $localize`:@@observations.children-there:Børn, der er med`;
  if (name === 'adultsCount') return $localize`:@@observations.adults-there:Voksne, der er med`;
  if (name === 'childPlaceSource') return $localize`:@@observations.child-asked:Barnets plads`;
  if (name === 'parentsText' && parentsView === 'notYet') return OBSERVATION_LABELS.childPlaceNotYet;
  return OBSERVATION_LABELS[name];
}

/** One field that says something else in two wordings. */
export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** One field of a wording, with what it asks and what it says. */
export interface FieldWords {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

/** The fields that differ between two wordings, in the order of the form; a field asks what it asked in the earlier. */
export function changesBetween(before: readonly FieldWords[], after: readonly FieldWords[]): FieldChange[] {
  return before
    .map(({ name, label, text }) => ({
      label,
      before: text,
      after: after.find((one) => one.name === name)?.text ?? NOTHING,
    }))
    .filter((change) => change.before !== change.after);
}

/** Of an observation, the fields that differ. */
export function fieldChanges(before: WrittenObservation, after: WrittenObservation): FieldChange[] {
  return changesBetween(fieldWords(before), fieldWords(after));
}

/** An observation field by field, as people read it. */
export function fieldWords(observation: WrittenObservation): FieldWords[] {
  const names = Object.keys(BLANK_OBSERVATION) as (keyof WrittenObservation)[];
  return names.map((name) => ({
    name,
    label: labelOf(name, observation),
    text: fieldText(name, observation),
  }));
}
