import type { MessageWholeFragment } from '@faellesblik/contracts/generated/operations';
import { threadOf } from './thread';

describe('the thread', () => {
  it('has contributions in the order they came, whatever the order they arrived in', () => {
    expect(read([aMessage('b', { at: '10.00' }), aMessage('a', { at: '09.00' })])).toEqual(['a', 'b']);
  });

  it('has replies under what they answer, also when something else was written between', () => {
    const messages = [
      aMessage('question', { at: '09.00' }),
      aMessage('idea', { at: '09.30' }),
      aMessage('answer', { at: '10.00', replyTo: 'question' }),
    ];
    expect(read(messages)).toEqual(['question > answer', 'idea']);
  });

  it('keeps a reply to a reply one step in and says whom it answers', () => {
    const messages = [
      aMessage('question', { at: '09.00' }),
      aMessage('answer', { at: '10.00', replyTo: 'question' }),
      aMessage('thanks', { at: '11.00', replyTo: 'answer' }),
    ];
    const [entry] = threadOf(messages);
    expect(entry?.replies.map(({ message, to }) => [message.id, to?.id ?? null])).toEqual([
      ['answer', null],
      ['thanks', 'answer'],
    ]);
  });

  it('lets a reply to what one cannot see stand for itself', () => {
    expect(read([aMessage('answer', { at: '10.00', replyTo: 'before-my-time' })])).toEqual(['answer']);
  });
});

/** Each contribution by its id, with its replies behind it. */
function read(messages: readonly MessageWholeFragment[]): string[] {
  return threadOf(messages).map(({ message, replies }) =>
    [message.id, ...replies.map((reply) => reply.message.id)].join(' > '),
  );
}

function aMessage(
  id: string,
  { at, replyTo = null }: { at: string; replyTo?: string | null },
): MessageWholeFragment {
  const unit = { id: 'ppr', name: 'PPR Solvang', kind: 'ppr', side: 'ppr' } as const;
  const author = { id: 'psychologist', name: 'Katrine Winther', profession: 'psykolog', unit } as const;
  return {
    id,
    kind: 'question',
    text: 'Hvad ser vi?',
    author,
    at: `2026-11-12T${at.replace('.', ':')}:00Z`,
    replyTo,
    observationId: null,
  };
}
