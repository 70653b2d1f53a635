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

/** A field of the closing by its path in the input; `card` is the choice. */
export type ClosingField = 'reason' | 'difference' | 'didNot' | 'card' | `card.${CardPart}`;

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

/** What is still missing, in the order of the form. */
export function missingInClosing({
  reason,
  difference,
  didNot,
  cardChoice,
  card,
}: ClosingForm): readonly ClosingField[] {
  const parts = cardChoice === 'card' ? CARD_PARTS.filter(({ name }) => !card[name].trim()) : [];
  return [
    ...(reason ? [] : ['reason' as const]),
    ...(difference.trim() ? [] : ['difference' as const]),
    ...(didNot.trim() ? [] : ['didNot' as const]),
    ...(cardChoice ? [] : ['card' as const]),
    ...parts.map(({ name }) => `card.${name}` as const),
  ];
}

/** What is sent of it, or null while something is missing. A card begun and then left out is not sent. */
export function toClosing(
  form: ClosingForm,
): Omit<CloseCaseInput, 'caseId' | 'version' | 'answers' | 'mutationId'> | null {
  const { reason, difference, didNot, earlier, storyBefore, storyNow, cardChoice, card } = form;
  if (!reason || missingInClosing(form).length > 0) return null;
  const told = { earlier: orNull(earlier), storyBefore: orNull(storyBefore), storyNow: orNull(storyNow) };
  return { reason, difference, didNot, ...told, card: cardChoice === 'card' ? card : null };
}

const orNull = (text: string): string | null => (text.trim() ? text : null);
