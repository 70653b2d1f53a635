import type { Needs } from '@faellesblik/anonymisation/client/form-sending';
import type { CloseCaseInput, ClosingReason } from '@faellesblik/contracts/generated/schema';
import { CARD_PARTS } from './card-parts';
import type { CardPart } from './card-parts';

/** A card is written, or it is said that there is none: both are answers, no answer is not. */
export type CardChoice = 'card' | 'none';

/** A closing as it is being written. */
export interface ClosingForm {
  readonly reason: ClosingReason | null;
  readonly difference: string;
  readonly didNot: string;
  readonly earlier: string;
  readonly storyBefore: string;
  readonly storyNow: string;
  readonly cardChoice: CardChoice | null;
  readonly card: Readonly<Record<CardPart, string>>;
}

const EMPTY_CARD = { situation: '', what: '', signs: '', starMoment: '', tripwire: '', advice: '' };

/** Nothing written yet. */
export const EMPTY_CLOSING: ClosingForm = {
  reason: null,
  difference: '',
  didNot: '',
  earlier: '',
  storyBefore: '',
  storyNow: '',
  cardChoice: null,
  card: EMPTY_CARD,
};

/** A draft as it was left. */
export function closingFormOf(draft: unknown): ClosingForm {
  const kept = draft as Partial<ClosingForm> | null;
  return { ...EMPTY_CLOSING, ...kept, card: { ...EMPTY_CARD, ...kept?.card } };
}

/** What it cannot go without, by its path in the input; `card` is the choice. */
export function closingNeeds({ reason, difference, didNot, cardChoice, card }: ClosingForm): Needs {
  const parts = CARD_PARTS.map(({ name }) => [`card.${name}`, card[name]] as const);
  return {
    reason,
    difference,
    didNot,
    card: cardChoice,
    ...(cardChoice === 'card' && Object.fromEntries(parts)),
  };
}

/** The fields that show their own error. */
export const CLOSING_FIELDS = [
  ...['reason', 'difference', 'didNot', 'earlier', 'storyBefore', 'storyNow', 'card'],
  ...CARD_PARTS.map(({ name }) => `card.${name}`),
];

/** What is sent of it when nothing is missing. A card begun and then left out is not sent. */
export function toClosing(
  form: ClosingForm,
): Omit<CloseCaseInput, 'caseId' | 'version' | 'answers' | 'mutationId'> {
  const { reason, difference, didNot, earlier, storyBefore, storyNow, cardChoice, card } = form;
  if (!reason) throw new Error('A closing is sent when nothing is missing.');
  const told = { earlier: orNull(earlier), storyBefore: orNull(storyBefore), storyNow: orNull(storyNow) };
  return { reason, difference, didNot, ...told, card: cardChoice === 'card' ? card : null };
}

const orNull = (text: string): string | null => (text.trim() ? text : null);
