import {
  childPlaceSources,
  frequencies,
  parentsViews,
  situations,
  urgencies,
} from '@faellesblik/observations/domain/choices';
import { quietLines } from '@faellesblik/observations/domain/quiet-fields';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';

export const SituationEnum = enumType('Situation', situations);
export const FrequencyEnum = enumType('Frequency', frequencies);
export const ChildPlaceSourceEnum = enumType(
  'ChildPlaceSource',
  childPlaceSources,
  "Where the view from the child's place comes from.",
);
export const ParentsViewEnum = enumType('ParentsView', parentsViews);
export const UrgencyEnum = enumType('Urgency', urgencies, 'How much it hastes.');
export const QuietLineEnum = enumType('QuietLine', quietLines, 'What of an observation is filled as one.');
