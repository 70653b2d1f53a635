import type { Instant } from '@faellesblik/access/domain/calendar';
import { allowText, requireText, type Optional } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';
import { checkCard, type CardFields } from './learning-card';

/** Why a forløb closes. */
export const closingReasons = [
  'goalReached',
  'continuesInEverydayLife',
  'transition',
  'liftedToFormal',
  'noLongerRelevant',
  'other',
] as const;
export type ClosingReason = (typeof closingReasons)[number];

/** What we write when we close. */
export interface ClosingFields<Text extends string = GuardedText> {
  readonly reason: ClosingReason;
  /** Hvad gjorde forskellen? */
  readonly difference: Text;
  /** Hvad gjorde ikke? */
  readonly didNot: Text;
  /** Hvad ville vi gøre tidligere? */
  readonly earlier?: Optional<Text>;
  /** Fortællingen før. */
  readonly storyBefore?: Optional<Text>;
  /** Fortællingen nu. */
  readonly storyNow?: Optional<Text>;
  /** The learning card; `null` is an explicit "none". */
  readonly card: CardFields<Text> | null;
}

/** Its free texts, for the guard; those of the card are `card.what` and so on. */
export const closingTexts = ['difference', 'didNot', 'earlier', 'storyBefore', 'storyNow'] as const;

/** A closing (afslutning) as kept. */
export interface Closing extends Omit<ClosingFields, 'card'> {
  readonly caseId: string;
  readonly by: string;
  readonly at: Instant;
  readonly cardId: string | null;
}

/** Refuses a closing that does not say what made the difference and what did not, and a card that is half written. */
export function checkClosing(fields: ClosingFields<string>): void {
  requireText('difference', fields.difference, hardTextLimit);
  requireText('didNot', fields.didNot, hardTextLimit);
  for (const name of closingTexts) allowText(name, fields[name], hardTextLimit);
  if (fields.card !== null) checkCard(fields.card);
}

/** Refuses to open again without a note. */
export function checkReopening(note: string): void {
  requireText('note', note, hardTextLimit);
}
