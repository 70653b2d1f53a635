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

/** What is still missing before it can be asked, at its field. */
export function missingInAsk({ unitId, question }: AskForm): Partial<Record<keyof AskForm, string>> {
  return {
    ...(!unitId && { unitId: $localize`:@@sparring.ask-unit-missing:Vælg, hvem I vil spørge.` }),
    ...(!question.trim() && {
      question: $localize`:@@sparring.ask-question-missing:Skriv det, I er i tvivl om.`,
    }),
  };
}
