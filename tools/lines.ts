/**
 * The lines of a stream of UTF-8, parted by "\n" alone: JSON lets other line signs (U+2028) stand in a text, and
 * `node:readline` would cut there. A mark of byte order and the "\r" of Windows are left out.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of chunks) {
    const [head = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(head);
    for (const next of rest) {
      yield withoutReturn(parts.join(''));
      parts = [next];
    }
  }
  const last = parts.join('') + decoder.decode();
  if (last !== '') yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
