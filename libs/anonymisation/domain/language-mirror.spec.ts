import { asCompared, commonEntries, createMirror } from './language-mirror';
import type { MirrorEntry } from './mirror-entry';

const mirror = createMirror();

/** The words the mirror stops at. */
const said = (text: string, look = mirror): string[] =>
  look(text).map(({ start, end }) => text.slice(start, end));

describe('the language mirror', () => {
  test.each<[text: string, ...words: string[]]>([
    ['😀 Han er urolig og nægter at spise.', 'urolig', 'nægter'],
    ['URO er ikke et ord her, men Urolig er.', 'Urolig'],
    ['Drengen er meget udadreagerende i frikvarteret.', 'udadreagerende'],
    ['Hun gider ikke være med.', 'gider ikke'],
    ['I dag gider hun bare ikke.', 'gider hun bare ikke'],
    ['Han kan ikke finde ud af at vente.', 'kan ikke finde ud af'],
    ['Barn A styrer legen og skaber sig.', 'styrer legen', 'skaber sig'],
    ['Han har altid svært ved at vente.', 'altid'],
    ['Hun er aldrig med til samling.', 'aldrig'],
    ['Vi har et ADHD-barn og to inklusionsbørn.', 'ADHD-barn', 'inklusionsbørn'],
    ['Et adhd barn mere.', 'adhd barn'],
    ['Det er en ressourcesvag familie.', 'ressourcesvag'],
    ['Han søger negativ opmærksomhed.', 'søger negativ opmærksomhed'],
    ['Vi oplever, at hun er doven.', 'doven'],
    ['Han vil\nikke i bad.', 'vil\nikke'],
  ])('stops at words that label: %s', (text, ...words) => {
    expect(said(text)).toEqual(words);
  });

  test.each([
    ['what describes', 'Han rejser sig, går rundt og råber, når vi skifter.'],
    ['parts of other words', 'Dovenskab og frækhed er ord.'],
    ['what is denied', 'Hun er ikke urolig længere. Han er hverken sur eller trodsig. Uden at være genert.'],
    ['what gets better', 'Han er mindre urolig end før.'],
    ['what somebody says', 'Han sagde: "Jeg gider ikke." Hun er den »urolige«.'],
    ['what is held at arm’s length', 'Fortællingen om “den urolige dreng” kan ændres.'],
    ['the authors themselves', 'Vi vil ikke presse på. Jeg er stædig. Man nægter jo ikke nogen mad.'],
    ['other adults', 'Mor er urolig for skoleskiftet. Far siger, at vi er for blødsødne.'],
    ['a restless day', 'Det var en urolig formiddag med urolige overgange.'],
    ['habits that are none of a child', 'Maden kommer altid klokken elleve. Konflikterne opstår aldrig ude.'],
    [
      'exceptions that are seen already',
      'Han er næsten altid med. Hun sad som altid ved vinduet. Det er ikke altid.',
    ],
    ['what is good', 'Hun er altid glad for sang og aldrig alene.'],
    ['words of two sentences', 'Det vil vi. Ikke nu. Hvem gider? Ikke han.'],
  ])('lets pass %s', (_what, text) => {
    expect(said(text)).toEqual([]);
  });

  it('stops again at what comes behind a "not" in the next clause', () => {
    expect(said('Han kan ikke vente og bliver hidsig.')).toEqual(['hidsig']);
  });

  it('takes the longest phrase: parents who are hard to reach are no hard child', () => {
    expect(mirror('De har besværlige forældre.').map(({ entry }) => entry.theme)).toEqual(['family']);
  });

  it('has the municipality’s own words too, which go first', () => {
    const own: MirrorEntry = { words: ['vildbasse', 'urolig'], instead: 'Hvad leger barnet?', theme: null };
    const hints = createMirror([own])('Han er en vildbasse og urolig.');
    expect(hints.map(({ entry }) => entry)).toEqual([own, own]);
  });

  it('takes time in proportion to the text, also when the text is made to be slow', () => {
    for (const unit of ['" ', '“', 'kan ', 'er meget ', 'han altid ', 'vil ikke ', '\n', '- ', '  ']) {
      const text = unit.repeat(300_000 / unit.length);
      expect(mirror(text).every(({ start, end }) => start < end && end <= text.length)).toBe(true);
    }
  });

  test.each(['', '   ', '😀👍🏽', '\ud800 urolig \udc00', '\u202eurolig\u202c', '\u200burolig'])(
    'reads anything without falling over: %j',
    (text) => expect(said(text).every((word) => word === 'urolig')).toBe(true),
  );
});

describe('the common words', () => {
  const words = commonEntries.flatMap((entry) => entry.words.map((word) => [word, entry] as const));

  it('are many, each once', () => {
    expect(commonEntries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(words.map(([word]) => asCompared(word))).size).toBe(words.length);
  });

  test.each(words)('are found where they are said of a child: %s', (word, entry) => {
    const hints = mirror(`${entry.ofChild ? 'Han ' : ''}${word}.`);
    expect(hints.map((hint) => hint.entry)).toEqual([entry]);
  });

  test.each(commonEntries.map(({ instead, words: [first] }) => [first, instead]))(
    'are answered without labels: %s',
    (_word, instead) => {
      expect(said(instead)).toEqual([]);
      expect(instead.length).toBeLessThan(110);
    },
  );

  test.each(commonEntries.flatMap(({ unless }) => unless ?? []))('let pass: han %s', (phrase) => {
    expect(said(`Han ${phrase}.`)).toEqual([]);
  });
});
