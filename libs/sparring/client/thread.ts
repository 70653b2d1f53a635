import type { MessageWholeFragment } from '@faellesblik/contracts/generated/operations';

/** A reply, and whom it answers when that is another reply. */
export interface ThreadReply {
  readonly message: MessageWholeFragment;
  readonly to: MessageWholeFragment | null;
}

/** A contribution with everything that was answered to it. */
export interface ThreadEntry {
  readonly message: MessageWholeFragment;
  readonly replies: readonly ThreadReply[];
}

/**
 * The thread as it is read: contributions in the order they came, and under each its replies, also those to a reply,
 * one step in. A reply to what the reader cannot see stands for itself.
 */
export function threadOf(messages: readonly MessageWholeFragment[]): readonly ThreadEntry[] {
  const inOrder = [...messages].sort((a, b) => a.at.localeCompare(b.at) || a.id.localeCompare(b.id));
  const byId = new Map(inOrder.map((message) => [message.id, message]));
  const rootOf = (message: MessageWholeFragment): MessageWholeFragment => {
    const parent = message.replyTo === null ? undefined : byId.get(message.replyTo);
    return parent ? rootOf(parent) : message;
  };
  return inOrder
    .filter((message) => rootOf(message) === message)
    .map((message) => ({ message, replies: repliesTo(message, inOrder, rootOf, byId) }));
}

function repliesTo(
  root: MessageWholeFragment,
  inOrder: readonly MessageWholeFragment[],
  rootOf: (message: MessageWholeFragment) => MessageWholeFragment,
  byId: ReadonlyMap<string, MessageWholeFragment>,
): readonly ThreadReply[] {
  return inOrder
    .filter((message) => message !== root && rootOf(message) === root)
    .map((message) => {
      const to = byId.get(message.replyTo ?? '') ?? null;
      return { message, to: to === root ? null : to };
    });
}
