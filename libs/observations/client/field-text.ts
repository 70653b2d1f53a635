import { weekText } from '@faellesblik/platform/ui/week-text';
import {
  CHILD_PLACE_WORDS,
  FREQUENCY_WORDS,
  PARENTS_VIEW_WORDS,
  SITUATION_WORDS,
  URGENCY_WORDS,
} from './choice-words';
import type { WrittenObservation } from './observation-form';

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
