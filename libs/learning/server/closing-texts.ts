import { isBlank, type Optional } from '@faellesblik/access/domain/field-checks';
import type { Guard } from '@faellesblik/anonymisation/server/guard';
import type { ClosingFields } from '@faellesblik/learning/domain/closing';
import type { CardFields } from '@faellesblik/learning/domain/learning-card';
import type { Transaction } from '@faellesblik/platform/server/database/transaction';
import type { CloseCaseInput, LearningCardInput } from './learning.inputs';

/** What was sent as the domain reads it: nothing written is null, and so is a card left out. */
export function closingFields({
  reason,
  difference,
  didNot,
  earlier,
  storyBefore,
  storyNow,
  card,
}: CloseCaseInput): ClosingFields<string> {
  const told = {
    earlier: blankless(earlier),
    storyBefore: blankless(storyBefore),
    storyNow: blankless(storyNow),
  };
  return { reason, difference, didNot, ...told, card: card ?? null };
}

/** Takes closing and card through the guard together, so that all findings are told at once. */
export async function guardedClosing(
  tx: Transaction,
  caseId: string,
  guard: Guard,
  { card, reason, ...texts }: ClosingFields<string>,
  answers: CloseCaseInput['answers'],
): Promise<ClosingFields> {
  const passed = await guard.passIn(tx, caseId, { ...texts, ...(card && namedInCard(card)) }, answers);
  const { difference, didNot, earlier, storyBefore, storyNow } = passed;
  return {
    reason,
    difference,
    didNot,
    earlier,
    storyBefore,
    storyNow,
    card: card && guardedCard(passed as GuardedCard),
  };
}

type NamedInCard = ReturnType<typeof namedInCard>;
type GuardedCard = { readonly [Name in keyof NamedInCard]: CardFields['what'] };

function namedInCard(card: LearningCardInput) {
  return {
    'card.situation': card.situation,
    'card.what': card.what,
    'card.signs': card.signs,
    'card.starMoment': card.starMoment,
    'card.tripwire': card.tripwire,
    'card.advice': card.advice,
  } as const;
}

function guardedCard(passed: GuardedCard): CardFields {
  return {
    situation: passed['card.situation'],
    what: passed['card.what'],
    signs: passed['card.signs'],
    starMoment: passed['card.starMoment'],
    tripwire: passed['card.tripwire'],
    advice: passed['card.advice'],
  };
}

const blankless = (text: Optional<string>): string | null => (isBlank(text) ? null : (text ?? null));
