import { describe, expect, test } from '@jest/globals';
import { leadingBlanks, normaliseFreeText } from '@faellesblik/contracts/free-text';
import { FreeText } from './scalars';

/** Letters, blanks, line ends, accents of their own, and what cannot be seen or is half a character. */
const SIGNS = [
  ...['A', 'å', 'e', '7', '-', '.', '"', '😀', '\u{E0041}', '\uD83D'],
  ...[' ', '\u00A0', '\t', '\n', '\r', '\u2028', '\u030A', '\u0301', '\u0323'],
  ...['\u200B', '\u200D', '\u00AD', '\u061C', '\uFEFF', '\u2066', '\u0000', '\u0085'],
] as const;

/** The same texts in every run. */
function* someTexts(amount: number): Generator<string> {
  let seed = 1;
  const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  for (let count = 0; count < amount; count++) {
    yield Array.from({ length: next(12) }, () => SIGNS[next(SIGNS.length)]).join('');
  }
}

const asReceived = (text: string): string => FreeText.parseValue(text);

describe('a free text', () => {
  test.each([
    ['letters made of two signs become one', 'A\u030Ase', 'Åse'],
    ['… also when something unseen stands between them', 'A\u200B\u030Ase', 'Åse'],
    ['line ends become one sign', 'a\r\nb\rc', 'a\nb\nc'],
    ['what cannot be seen is gone', 'Ali\u200B og\u00AD Bo\u061C', 'Ali og Bo'],
    ['letters in another face are the plain ones', 'Ｓofus 𝐒𝐨𝐟𝐮𝐬 ７１', 'Sofus Sofus 71'],
    ['blanks within stay', 'a\t b', 'a\t b'],
    ['blanks at the ends go', ' \n hej ', 'hej'],
  ])('%s', (_rule, text, received) => {
    expect(asReceived(text)).toBe(received);
  });

  test('is on the server what it is on the device, with every place moved by the blanks before it', () => {
    for (const text of someTexts(3_000)) {
      const written = normaliseFreeText(text);
      expect(normaliseFreeText(written)).toBe(written);
      expect(asReceived(written)).toBe(asReceived(text));
      expect(written.slice(leadingBlanks(written)).trimEnd()).toBe(asReceived(text));
    }
  });
});
