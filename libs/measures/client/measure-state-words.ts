import type { MeasureState } from '@faellesblik/contracts/generated/schema';

/** Where a measure is in its life. */
export const MEASURE_STATE_WORDS: Readonly<Record<MeasureState, string>> = {
  proposed: $localize`:@@measures.state-proposed:Foreslået`,
  agreed: $localize`:@@measures.state-agreed:Aftalt`,
  running: $localize`:@@measures.state-running:I gang`,
  reviewed: $localize`:@@measures.state-reviewed:Set på`,
  ended: $localize`:@@measures.state-ended:Afsluttet`,
};
