import type { Instant } from '@faellesblik/access/domain/calendar';
import { requireText, type Optional } from '@faellesblik/access/domain/field-checks';
import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import { hardTextLimit } from '@faellesblik/cases/domain/limits';

/** What a message is: a reflecting question, a strength, a hypothesis, an idea, a reply. */
export const messageKinds = ['question', 'strength', 'hypothesis', 'idea', 'reply'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** What somebody writes in the thread. */
export interface MessageFields<Text extends string = GuardedText> {
  readonly kind: MessageKind;
  readonly text: Text;
  readonly replyTo?: Optional<string>;
  /** The observation it is about, or none: then it is about the forløb. */
  readonly observationId?: Optional<string>;
}

/** A message in the sparring thread of a forløb. */
export interface Message extends MessageFields {
  readonly id: string;
  readonly caseId: string;
  readonly authorId: string;
  readonly at: Instant;
}

/** Refuses an empty or too long message. Whether the message it replies to is in the same thread is seen when it is loaded. */
export function checkMessage(fields: MessageFields<string>): void {
  requireText('text', fields.text, hardTextLimit);
}

/** Writes a message. */
export function writeMessage(
  fields: MessageFields,
  made: { readonly id: string; readonly caseId: string; readonly authorId: string },
  now: Instant,
): Message {
  checkMessage(fields);
  return { ...fields, ...made, at: now };
}
