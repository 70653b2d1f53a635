import type { Urgency } from '@faellesblik/contracts/generated/schema';

/** A request as it is being written. */
export interface AskForm {
  readonly unitId: string;
  readonly question: string;
  readonly wish: string;
  readonly urgency: Urgency;
}

/** Nothing written yet; most questions are asked to be answered soon, not now. */
export const EMPTY_ASK: AskForm = { unitId: '', question: '', wish: '', urgency: 'within14Days' };

/** A draft as it was left. */
export function askFormOf(draft: unknown): AskForm {
  return { ...EMPTY_ASK, ...(draft as Partial<AskForm> | null) };
}

/** What is said at each field that is still missing. */
export const ASK_MISSING: Readonly<Record<string, string>> = {
  unitId: $localize`:@@sparring.ask-unit-missing:Vælg, hvem I vil spørge.`,
  question: $localize`:@@sparring.ask-question-missing:Skriv det, I er i tvivl om.`,
};
