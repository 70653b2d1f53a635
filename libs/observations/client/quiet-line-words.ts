import type { QuietLine } from '@faellesblik/observations/domain/quiet-fields';
import { OBSERVATION_LABELS } from './observation-labels';

/** What a quiet line asks, in the order of the form. */
export const QUIET_LINE_WORDS: Readonly<Record<QuietLine, string>> = {
  often: $localize`:@@observations.how-often:Hvor ofte, siden hvornår?`,
  people: $localize`:@@observations.how-many:Hvor mange er med?`,
  participation: OBSERVATION_LABELS.participation,
  practice: OBSERVATION_LABELS.practice,
  childPlace: OBSERVATION_LABELS.childPlace,
  parents: OBSERVATION_LABELS.parentsView,
  tried: OBSERVATION_LABELS.tried,
  wish: OBSERVATION_LABELS.wish,
  urgency: OBSERVATION_LABELS.urgency,
};

/** The lines that are one question with one field: its heading asks it, and the field does not ask again. */
export const ASKING_LINES: readonly QuietLine[] = ['participation', 'practice', 'tried', 'wish', 'urgency'];
