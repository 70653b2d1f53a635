import { existsSync, readFileSync } from 'node:fs';
import { apply } from '@faellesblik/anonymisation/domain/apply';
import { type Finder, createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
import { buildLexicon } from './build-lexicon.ts';
import { numbersFrom, pick } from './evaluation/chance.ts';
import { readAnnotated } from './evaluation/annotated-text.ts';
import { pathological } from './evaluation/pathological.ts';
import { lexiconPath } from './lexicon/lexicon-path.ts';

let finder: Finder;

beforeAll(() => {
  if (!existsSync(lexiconPath)) buildLexicon();
  finder = createFinder(readLexicon(readFileSync(lexiconPath)));
}, 60_000);

const invented = ['notes', 'hurried', 'informal', 'news'].flatMap((name) =>
  readAnnotated(`tools/evaluation/invented/${name}.txt`).map(({ text }) => text),
);
const strange = [
  '',
  ' ',
  '\n\n\n',
  '😀🎉❤️‍🩹',
  '\ud83d',
  'Sofie \udc00 og Ali\ud800',
  '\u202eeifoS\u202c og Ali',
  'So\u200bfie og A\u00adli',
  'Ѕоfіе og Аlі',
  '김민준 og مريم og Ольга',
  `Så kom ${'e\u0301'.repeat(50)}`,
  '\0\u0001\u0002',
  'İıŁłĐđẞß Øø',
];
const pieces = [
  ...invented,
  ...strange,
  '610190-1234',
  '\u200b',
  '@',
  '.',
  "'",
  '-',
  '\n',
  ' ',
  'Emil',
  '5.b',
  'vej 3',
];

describe('whatever the text', () => {
  const texts = (count: number): string[] => {
    const random = numbersFrom(7);
    return Array.from({ length: count }, () =>
      Array.from({ length: 1 + Math.floor(random() * 6) }, () => cutAt(pick(pieces, random), random)).join(
        '',
      ),
    );
  };

  it('findings lie inside it, in order, without overlap, and hold a letter or digit', () => {
    for (const text of [...invented, ...strange, ...texts(400)]) {
      let end = 0;
      for (const finding of finder.analyse(text)) {
        expect(finding.start).toBeGreaterThanOrEqual(end);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(finding.start, finding.end)).toMatch(/[\p{L}\d]/u);
        end = finding.end;
      }
    }
  });

  it('the result of all proposals holds nothing that blocks, and proposing again changes nothing that blocked', () => {
    for (const text of [...invented, ...strange, ...texts(200)]) {
      const once = apply(text, finder.analyse(text));
      expect(finder.analyse(once).filter(({ severity }) => severity === 'block')).toEqual([]);
    }
  });

  it('the same words are found each time, also by another finder with the same lexicon', () => {
    const other = createFinder(readLexicon(readFileSync(lexiconPath)));
    for (const text of texts(100)) expect(other.analyse(text)).toEqual(finder.analyse(text));
  });
});

describe('hidden and look-alike letters', () => {
  it.each([
    ['a soft hyphen inside a name', 'Så kom So\u00adfie ind.', 'So\u00adfie'],
    ['a zero-width blank inside a name', 'Så kom Ab\u200bdi ind.', 'Ab\u200bdi'],
    ['Cyrillic letters in a name', 'Så kom Ѕоfіе ind.', 'Ѕоfіе'],
    ['a name in another script', 'Så kom Ольга ind.', 'Ольга'],
    ['a decomposed letter', 'Så kom Åse ind.'.normalize('NFD'), 'Åse'.normalize('NFD')],
    ['a zero-width blank in a CPR number', 'cpr 7101\u200b90-1234 her', '7101\u200b90-1234'],
  ])('%s', (_, text, expected) => {
    expect(finder.analyse(text).map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
  });
});

describe('numbers that identify', () => {
  const two = (value: number): string => String(value).padStart(2, '0');
  const serials = (random: () => number): string =>
    pick(['0000', '1234', '4UB1', '9XZ9'], random).replace(/\d/g, () => String(Math.floor(random() * 10)));
  const spellings = ['-', '', ' ', ' - ', '–', '.', '/', '\u00a0', '\u2011'];
  const frames = [
    'cpr %',
    'cpr-nr.: %',
    'CPR % er noteret',
    'Barnets personnummer er %.',
    '(%)',
    '%',
    'født %, pige',
    'nr. % her',
  ];

  it('ten thousand CPR numbers (day + 60, also with letters) are all found in any spelling', () => {
    const random = numbersFrom(11);
    const missed: string[] = [];
    for (let round = 0; round < 10_000; round++) {
      const serial = serials(random);
      const gap = /\d{4}/.test(serial) ? pick(spellings, random) : '-';
      const number = `${two(61 + Math.floor(random() * 31))}${two(1 + Math.floor(random() * 12))}${two(Math.floor(random() * 100))}${gap}${serial}`;
      const text = pick(frames, random).replace('%', number);
      if (!finder.analyse(text).some(({ kind }) => kind === 'CPR')) missed.push(text);
    }
    expect(missed).toEqual([]);
  });

  it('of a thousand other long numbers at most one is taken for a CPR number', () => {
    const random = numbersFrom(12);
    const digits = (count: number): string =>
      Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
    const decoys = [
      () => `tlf. ${2 + Math.floor(random() * 8)}${digits(7)}`,
      () =>
        `den ${two(1 + Math.floor(random() * 28))}.${two(1 + Math.floor(random() * 12))}.20${digits(2)} kl. ${two(Math.floor(random() * 24))}.${two(Math.floor(random() * 60))}`,
      () => `ordrenr. ${digits(10)}`,
      () => `konto ${digits(4)} ${digits(10)}`,
      () => `EAN ${digits(13)}`,
      () => `sag 20${digits(2)}-${digits(6)}`,
      () => `${digits(3)}.${digits(3)}.${digits(3)} kr.`,
      () =>
        `kl. ${two(Math.floor(random() * 24))}.${two(Math.floor(random() * 60))}-${two(Math.floor(random() * 24))}.${two(Math.floor(random() * 60))}`,
      () => `uge ${two(1 + Math.floor(random() * 52))}, 20${digits(2)}-20${digits(2)}`,
    ];
    const wrong = Array.from({ length: 1000 }, () => pick(decoys, random)()).filter((text) =>
      finder.analyse(text).some(({ kind }) => kind === 'CPR'),
    );
    expect(wrong.length).toBeLessThanOrEqual(1);
  });
});

describe('half a megabyte without rhyme or reason', () => {
  it.each(pathological)(
    '%s is read in a moment: anything that grew with the square would not come back',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(500_000 / unit.length));
      const findings = finder.analyse(text);
      expect(findings.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
    },
  );
});

function cutAt(text: string, random: () => number): string {
  return random() < 0.5 ? text : text.slice(0, Math.floor(random() * text.length));
}
