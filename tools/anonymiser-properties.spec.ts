import { existsSync, readFileSync } from 'node:fs';
import { apply, applyFindings } from '@faellesblik/anonymisation/domain/apply';
import { type Finder, createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
import type { Finding } from '@faellesblik/anonymisation/domain/finding';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
import { placeTaken } from '@faellesblik/anonymisation/domain/placement';
import { buildLexicon } from './build-lexicon.ts';
import { numbersFrom, pick } from './evaluation/chance.ts';
import { readAnnotated } from './evaluation/annotated-text.ts';
import { pathological } from './evaluation/pathological.ts';
import { lexiconPath } from './lexicon/lexicon-path.ts';
import { engineInBrowser } from './testing/browser-engine.ts';

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

/** Names, houses and numbers beside each other, where what stands in place of one changes how the next is read. */
const details =
  'stuen|Pindsvin|Vejle|Børnehaven Regnbuen|12 år|i|Emil|sofus-hansen|3.c|Gyvelstien 55|6880 Tarm|20 30 40 50|610190-1234|den 3. maj|Anne-Mette|R.T.|mor|,|. |Skolen|klubben trekanten|PPR|pædagog|Lind|Ali|’s|og|født|2019|cpr'.split(
    '|',
  );
const glued = (count: number): string[] => {
  const random = numbersFrom(9);
  return Array.from({ length: count }, () =>
    Array.from({ length: 2 + Math.floor(random() * 5) }, () => pick(details, random)).join(
      random() < 0.7 ? ' ' : '',
    ),
  );
};

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

  it('applied, nothing is left to block or answer, and applied again nothing changes', () => {
    for (const text of [...invented, ...strange]) {
      const once = apply(text, finder);
      expect({ once, left: finder.analyse(once).filter(isFirm) }).toEqual({ once, left: [] });
      expect(apply(once, finder)).toBe(once);
    }
  });

  it('applied to scraps and to what is glued together, the same holds', () => {
    for (const text of [...texts(400), ...glued(4000)]) {
      const once = apply(text, finder);
      const again = apply(once, finder);
      const left = finder.analyse(once).filter(isFirm);
      expect({ text, once, again, left }).toEqual({ text, once, again: once, left: [] });
    }
  });

  it('no suggestion is found in its sentence', () => {
    for (const text of [...invented, ...strange]) {
      for (const finding of finder.analyse(text)) {
        for (const suggestion of finding.suggestions) {
          const { start, end } = placeTaken(text, finding);
          const changed = text.slice(0, start) + suggestion + text.slice(end);
          const found = finder
            .analyse(changed)
            .filter((each) => isFirm(each) && each.start < start + suggestion.length && start < each.end);
          expect({ changed, found }).toEqual({ changed, found: [] });
        }
      }
    }
  });

  it('behind an emoji and an empty line everything is found at the same place, moved', () => {
    const before = '😀\n\n';
    for (const text of [...invented, ...strange]) {
      const moved = finder
        .analyse(before + text)
        .map(({ start, end, kind }) => ({ start: start - before.length, end: end - before.length, kind }));
      expect(moved).toEqual(finder.analyse(text).map(({ start, end, kind }) => ({ start, end, kind })));
    }
  });

  it('the browser finds and suggests what the server does, to the letter', () => {
    const browser = engineInBrowser(readFileSync(lexiconPath));
    for (const text of [...invented, ...strange, ...texts(400)]) {
      const findings = finder.analyse(text);
      expect(browser.read(text)).toBe(JSON.stringify({ findings, applied: apply(text, finder) }));
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

describe('the time it takes', () => {
  const SHORT = 20_000;
  const TIMES = 8;

  it.each(pathological)('grows with the length of %s, not with its square', (_, piece) => {
    const [short = 0, long = 0] = [SHORT, SHORT * TIMES].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return fastest(() => applyFindings(text, finder.analyse(text)));
    });
    expect(long / Math.max(short, 2)).toBeLessThan(TIMES * 3);
  });

  it('is bearable for a megabyte of notes, and every place in it is told exactly', () => {
    const note = `${invented.join('\n\n')}\n\n`;
    const text = note.repeat(Math.ceil(1_000_000 / note.length));
    const findings = finder.analyse(text);
    expect(findings.length).toBeGreaterThan(10_000);
    for (const { start, end } of findings)
      expect(text.slice(start, end)).toMatch(/^(?=[\p{L}\d@+]).*[\p{L}\d.]$/su);
  });
});

/** CPU time in milliseconds of the fastest of three, so that other work on the machine counts less. */
function fastest(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

function isFirm({ severity }: Finding): boolean {
  return severity !== 'warn';
}

function cutAt(text: string, random: () => number): string {
  return random() < 0.5 ? text : text.slice(0, Math.floor(random() * text.length));
}
