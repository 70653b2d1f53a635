import { existsSync, readFileSync } from 'node:fs';
import { apply } from '@faellesblik/anonymisation/domain/apply';
import { type Finder, createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
import { buildLexicon } from './build-lexicon.ts';
import { lexiconPath } from './lexicon/lexicon-path.ts';

let finder: Finder;

beforeAll(() => {
  if (!existsSync(lexiconPath)) buildLexicon();
  finder = createFinder(readLexicon(readFileSync(lexiconPath)));
}, 60_000);

const found = (text: string, known: readonly string[] = []): string[] =>
  finder.analyse(text, { known }).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`);

describe('names in Danish text', () => {
  it.each([
    ['a name in the middle', 'I dag legede Sofie i haven.', ['PERSON Sofie']],
    ['a name of any origin', 'Så kom Thuy Linh og Abdirahman.', ['PERSON Thuy Linh', 'PERSON Abdirahman']],
    ['a name no list has', 'Vi talte med Qwerzina om det.', ['PERSON Qwerzina']],
    ['a genitive, left outside', 'Vi så Sofies tegning.', ['PERSON Sofie']],
    ['a name that is a word, before a verb', 'Storm sagde ja.', ['PERSON Storm']],
    ['a double name', 'Så kom Anne-Mette og Karl Emil.', ['PERSON Anne-Mette', 'PERSON Karl Emil']],
    ['initials', 'Jeg talte med R.T. om det.', ['PERSON R.T']],
    [
      'a slip in a name already found',
      'Vi så Shahzaib. Så gik Shazaib.',
      ['PERSON Shahzaib', 'PERSON Shazaib'],
    ],
    ['two small letters', 'god dag. ib vil ikke ind', ['PERSON ib']],
    ['a word behind a shortened one', 'god dag. vi har talt m helle i dag', ['PERSON helle']],
    [
      'a row of small names',
      'god dag. vi så storm, liv og ahmed',
      ['PERSON storm', 'PERSON liv', 'PERSON ahmed'],
    ],
    ['small letters in a hurry', 'god dag. fatuma legede med clara', ['PERSON fatuma', 'PERSON clara']],
    ['offsets after an emoji', '😀😀 Så kom Sofie 💙', ['PERSON Sofie']],
    ['a house', 'De går i Børnehaven Regnbuen.', ['INSTITUTION Børnehaven Regnbuen']],
    ['a first name that is grammar', 'Så sang Nat King Cole.', ['PERSON Nat King Cole']],
    ['a family name that is a corner of the world', 'Vi ringede til Torben Vest.', ['PERSON Torben Vest']],
    ['a thing that speaks', 'Mus siger nej.', ['PERSON Mus']],
    ['a full name in small letters', 'god dag. vi så karin holm', ['PERSON karin holm']],
    ['a double name in small letters', 'god dag. vi så tove-karin', ['PERSON tove-karin']],
    ['initials in small letters', 'god dag. alle kom (ms og lh)', ['PERSON ms', 'PERSON lh']],
    ['a class', 'Vi var i 5.y hele dagen.', ['INSTITUTION 5.y']],
    ['a school at the start', 'Birkedalsskolens elever kom.', ['INSTITUTION Birkedalsskolens']],
    ['a school in small letters', 'Vi ringede til Nordby skole.', ['INSTITUTION Nordby skole']],
    ['an SFO by its street', 'Vi var på Fåborgvejens SFO.', ['INSTITUTION Fåborgvejens SFO']],
    ['a room at the start', 'Gul stue var ude.', ['INSTITUTION Gul stue']],
    ['a corner for a name', 'Hun går i Dagplejen Vest.', ['INSTITUTION Dagplejen Vest']],
    ['a name in -s before its verb', 'Så kom Tadas. Tadas sagde nej.', ['PERSON Tadas', 'PERSON Tadas']],
    ['a genitive that is a listed name too', 'Så kom Halas mor.', ['PERSON Hala']],
    ['what is called by a child', 'Vi bruger Mads-metoden.', ['PERSON Mads-metoden']],
    ['a name between parentheses', 'Barnet (Rose) er glad.', ['PERSON Rose']],
    ['a word with an apostrophe', "Ask's mor kommer.", ['PERSON Ask']],
    ['a verb that has a verb', 'Hang skulle hjem.', ['PERSON Hang']],
    ['who stands in apposition', 'Mus, tømrer i byen, kom.', ['PERSON Mus']],
    ['a name like a noun with its article', 'Vi ved, at Julen er glad.', ['PERSON Julen']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('plain notes', () => {
  it.each([
    ['Barn A trækker sig, og Voksen 1 sætter sig ved siden af.'],
    ["Barn A's mor ringede. Barn B og Barn C leger."],
    ['Mor siger, at det går bedre. Far henter om fredagen.'],
    ['PPR og SFO deltager i mødet tirsdag kl. 14. Støtten følger op i uge 46.'],
    ['Frikv. gik godt. Vi var på legepl. og fejrede en fødselsd. i Norge.'],
    ['Vi fik Frikadeller. Hendes far er Frisør. De øver Øjenkontakt i Multisalen.'],
    ['Vi har købt perler i Panduro. Vi læser "Den lille larve Aldrimæt".'],
    ['De øver Visuel støtte. Vi har fået Rullestole, Sansegynge og Høreværn.'],
    ['Naboskolens elever kom. Musikskolens lærere spiller. Lilleskolen lukker.'],
    ['Drengen leger bedst i sandkassen. Storebror venter.'],
    ['Garderobesituationen er svær. Inklusionsvejlederen kigger med.'],
    ['- Tiltag: Legegrupper på fire børn'],
    ['vi prøver igen i morgen. han var glad og ville gerne være med i køkkenet'],
    ['Vi har brugt Marte Meo og sunget Mester Jakob.'],
    ['Ros virker. Yoga for børn i hal B. Sørger for at alle er med.'],
    ['Emneuge om vikinger. Thor og Odin fylder i legen.'],
    ['Vi så dukken Kalle. Hvad skal Kalle vide?'],
    ['Følgende punkter: Sammenhæng, Mål, Tiltag, Tegn, Inklusion og Evaluering.'],
    ['Kl. 9.30: Samling. Vi laver et kort med IntoWords og taler om Snapchat-grupper.'],
    ['sagde godnat. ihvertfald var eftermidag kaos, tror sundhedspl kommer'],
    ['Stuen er rolig om morgenen. Lad os prøve to små borde.'],
  ])('«%s» gives nothing to block or answer', (text) => {
    expect(finder.analyse(text).filter(({ severity }) => severity !== 'warn')).toEqual([]);
  });
});

describe('a class', () => {
  it('is found behind a sentence that ends in an s, and not behind an s for a side', () => {
    expect(found('Vi var alle på plads. 3.c kom til.')).toContain('INSTITUTION 3.c');
    expect(found('Vi læste s. 3.c')).toEqual([]);
  });
});

describe('known terms', () => {
  it.each([
    ['as written', 'Vi så troldehulen i dag', 'troldehulen'],
    ['with a genitive', 'Vi er Troldehulens gæster', 'Troldehulen'],
    ['with a slip', 'Vi så trolehulen i dag', 'trolehulen'],
  ])('block %s', (_, text, expected) => expect(found(text, ['Troldehulen'])).toContain(`KNOWN ${expected}`));

  it.each([
    ['Vi så anne-marie', 'Anne Marie', 'anne-marie'],
    ['Vi så annemarie', 'Anne Marie', 'annemarie'],
    ['Vi så anne marie', 'Anne-Marie', 'anne marie'],
    ['Det er sofus-mor', 'Sofus', 'sofus-mor'],
    ['Det er lille-sofus bil', 'Sofus', 'lille-sofus'],
    ['Det er anne-maries bil', 'Anne Marie', 'anne-marie'],
    ['Vi så soeren', 'Søren', 'soeren'],
    ['Vi så ｓｏｆｕｓ', 'Sofus', 'ｓｏｆｕｓ'],
    ['Vi så þóra', 'Thora', 'þóra'],
    ['Ring 12345678', '12 34 56 78', '12345678'],
    ['Ring +45 12 34 56 78 nu', '12345678', '+45 12 34 56 78'],
  ])('block «%s» by %s', (text, term, expected) =>
    expect(found(text, [term])).toContain(`KNOWN ${expected}`),
  );

  it('leave a longer number, and another one, alone', () => {
    expect(found('Vi solgte 912345678 og 12345679', ['12345678'])).toEqual([]);
  });

  it('take an ordinary word beside a hyphen for no slip', () => {
    expect(found('Ved morgen-samling er der ro', ['Morten'])).toEqual([]);
  });

  it('take no ordinary word for a slip, but a capital where none is called for', () => {
    expect(found('Hver morgen går vi ud. Morgen er svær.', ['Morten'])).toEqual([]);
    expect(found('Vi ventede på Mortem', ['Morten'])).toContain('KNOWN Mortem');
    expect(found('Vi ventede på Morgen', ['Morten'])).toContain('KNOWN Morgen');
  });
});

describe('applying what is proposed', () => {
  it.each([
    ['Sofies mor ringede fra 20 30 40 50. cpr 810820-4432.'],
    ['Pædagog Hanne Lind skrev til far@mail.example om Ali og Sofie.'],
    ['De bor på Gyvelstien 55, 6880 Tarm. Bilen er ZU 09 114.'],
    ['Emil går i Børnehaven Regnbuen, 3.c og stue Pindsvin.'],
    ['stuen Pindsvin Vejle'],
    ['Børnehaven Regnbuen 12 år'],
  ])('leaves nothing to block or answer in «%s», and nothing to change', (text) => {
    const once = apply(text, finder);
    expect(finder.analyse(once).filter(({ severity }) => severity !== 'warn')).toEqual([]);
    expect(apply(once, finder)).toBe(once);
  });
});
