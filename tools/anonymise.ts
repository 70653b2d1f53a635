import { parseArgs } from 'node:util';
import { linesOf } from './lines.ts';
import { loadFinder } from './load-finder.ts';

/** Reads JSON lines `{"id","text"}` (or one plain text with `--text`) and writes one line of findings for each. */
const options = readOptions();
const known = options.known
  .split(',')
  .map((term) => term.trim())
  .filter(Boolean);
const finder = await loadFinder();

const write = (id: unknown, text: string): void => {
  const findings = finder
    .analyse(text, { known })
    .map(({ start, end, kind, severity, confidence }) => ({ start, end, kind, severity, confidence }));
  process.stdout.write(`${JSON.stringify({ id, findings })}\n`);
};

// Who reads may stop early, as `head` does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));

let number = 0;
for await (const line of linesOf(process.stdin)) {
  number++;
  const input = options.text ? { id: String(number), text: line } : readLine(line);
  if (input === undefined) {
    process.stderr.write(`Linje ${number} er ikke en JSON-linje med "text".\n`);
    process.exitCode = 1;
    process.stdout.write(`${JSON.stringify({ id: null, findings: [] })}\n`);
  } else write(input.id, input.text);
}

function readOptions(): { text: boolean; known: string } {
  try {
    return parseArgs({
      options: { text: { type: 'boolean', default: false }, known: { type: 'string', default: '' } },
    }).values;
  } catch {
    process.stderr.write('Brug: npm run anonymise -- [--text] [--known ORD,ORD] < FIL\n');
    process.exit(2);
  }
}

function readLine(line: string): { id: unknown; text: string } | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (value === null || typeof value !== 'object' || !('text' in value) || typeof value.text !== 'string')
      return undefined;
    return { id: 'id' in value ? value.id : null, text: value.text };
  } catch {
    return undefined;
  }
}
