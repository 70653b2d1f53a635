import type { MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import type { MessageKind } from '@faellesblik/contracts/generated/schema';
import { MESSAGE_KIND_WORDS } from './message-words';

/** A contribution as it is being written. */
export interface MessageForm {
  readonly kind: MessageKind;
  readonly text: string;
  /** The contribution it answers, or null. */
  readonly replyTo: string | null;
}

/** Nothing written yet. */
export const EMPTY_MESSAGE: MessageForm = { kind: 'question', text: '', replyTo: null };

/** A draft as it was left, where what it answers may be out of sight by now. */
export function messageFormOf(draft: unknown, messages: readonly MessageWholeFragment[]): MessageForm {
  const { kind, text, replyTo } = { ...EMPTY_MESSAGE, ...(draft as Partial<MessageForm> | null) };
  const isKnown = messages.some(({ id }) => id === replyTo);
  return {
    kind: kind in MESSAGE_KIND_WORDS ? kind : EMPTY_MESSAGE.kind,
    text,
    replyTo: isKnown ? replyTo : null,
  };
}
