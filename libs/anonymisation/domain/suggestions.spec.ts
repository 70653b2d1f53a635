import { applyFindings } from './apply';
import { type Evidence, evidence } from './evidence';
import { type Finding, type Kind, sightingOf } from './finding';
import { relate } from './relate';

/** What is found when these words are, each the first time it stands behind the one before. */
function found(
  text: string,
  words: readonly (readonly [Kind, string])[],
  seen: Evidence = evidence.listedNoWord,
): readonly Finding[] {
  let from = 0;
  const sightings = words.map(([kind, word]) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return sightingOf(kind, start, from, seen);
  });
  return relate(text, sightings);
}

const people = (text: string, ...names: string[]): readonly Finding[] =>
  found(
    text,
    names.map((name) => ['PERSON', name] as const),
    evidence.unlistedNoWord,
  );

describe('the same person', () => {
  it.each([
    [
      'by full name, first name, misspelling and family name',
      'Shahzaib Khan kom. Shazaib gik. Khan hentede.',
      ['Shahzaib Khan', 'Shazaib', 'Khan'],
      [0, 0, 0],
    ],
    ['with a genitive and in a compound', 'Sofies mor så Sofie-gruppen.', ['Sofie', 'Sofie-gruppen'], [0, 0]],
    ['is not another of the same first name', 'Hans Lind og Hans Holm', ['Hans Lind', 'Hans Holm'], [0, 1]],
    ['is not a name as short that differs', 'Ida og Ide', ['Ida', 'Ide'], [0, 1]],
  ])('%s', (_, text, names, expected) => {
    expect(people(text, ...names).map(({ entity }) => entity)).toEqual(expected);
  });

  it('is not another whose name is on a list too', () => {
    const findings = found('Sofie og Sofia', [
      ['PERSON', 'Sofie'],
      ['PERSON', 'Sofia'],
    ]);
    expect(findings.map(({ entity }) => entity)).toEqual([0, 1]);
  });

  it('is also who is taken for a town', () => {
    const findings = found('Vi så Holger i Holger.', [
      ['PERSON', 'Holger'],
      ['PLACE', 'Holger'],
    ]);
    expect(findings.map(({ entity }) => entity)).toEqual([0, 0]);
  });
});

describe('what is suggested for a person', () => {
  it.each([
    ['a letter each, in order', 'Ali leger med Sofie.', ['Ali', 'Sofie'], 'Barn A leger med Barn B.'],
    ['a genitive', 'Alis mor', ['Ali'], "Barn A's mor"],
    ['a genitive by an apostrophe', "Hans' mor", ['Hans'], "Barn A's mor"],
    ['no genitive in quotation marks', "de kalder ham 'Ali'", ['Ali'], "de kalder ham 'Barn A'"],
    [
      'a grown-up behind a title',
      'Pædagog Hanne hjalp Ali',
      ['Hanne', 'Ali'],
      'Pædagog Voksen 1 hjalp Barn A',
    ],
    [
      'a grown-up by a title later on',
      'Hanne kom. Vikaren Hanne blev.',
      ['Hanne', 'Hanne'],
      'Voksen 1 kom. Vikaren Voksen 1 blev.',
    ],
    [
      'the full stop of initials',
      'Efter at R.T. gik, kom R.T.',
      ['R.T', 'R.T'],
      'Efter at Barn A gik, kom Barn A.',
    ],
    ['a letter nobody has', 'Barn A og Ali', ['Ali'], 'Barn A og Barn B'],
    ['the rest of a compound', 'Vi så Sofie-gruppen', ['Sofie-gruppen'], 'Vi så gruppen'],
    ['the same behind an emoji', '😀 Ali', ['Ali'], '😀 Barn A'],
  ])('%s', (_, text, names, expected) => {
    expect(applyFindings(text, people(text, ...names))).toBe(expected);
  });

  it.each([
    ['a boy by his pronoun', 'I dag lo Ali. Han var glad.', ['Barn A', 'en af drengene', 'Voksen 1']],
    ['a girl by the noun before', 'pigen Ali kom', ['Barn A', 'Voksen 1']],
    ['a child where the text does not say', 'I dag lo Ali. Godt!', ['Barn A', 'et af børnene', 'Voksen 1']],
    [
      'a child where kin may be meant',
      'Vi så Alis mor. Hun lo.',
      ["Barn A's", 'et af børnenes', "Voksen 1's"],
    ],
    ['a colleague', 'Hilsen Ali', ['Voksen 1', 'en kollega', 'Barn A']],
    ['a capital where a sentence begins', 'Ali lo.', ['Barn A', 'Et af børnene', 'Voksen 1']],
    ['whom one wrote of before', 'Barn A kom, og Ali lo.', ['Barn B', 'Barn A', 'et af børnene', 'Voksen 1']],
  ])('%s', (_, text, expected) => {
    expect(people(text, 'Ali')[0]?.suggestions).toEqual(expected);
  });
});

describe('what is suggested for a detail', () => {
  it.each<[Kind, string, string, string]>([
    ['CPR', 'cpr 810820-4432', '810820-4432', 'cpr [cpr-nummer]'],
    ['PHONE', 'ring på 20304050', '20304050', 'ring på [telefon]'],
    ['INSTITUTION', 'Troldehulen er stor', 'Troldehulen', 'Institutionen er stor'],
    ['INSTITUTION', 'på Nordby Skoles plads', 'Nordby Skole', 'på skolens plads'],
    ['INSTITUTION', 'de er i klubben trekanten nu', 'trekanten', 'de er i klubben nu'],
    ['INSTITUTION', 'fra 5.y i dag', '5.y', 'fra klassen i dag'],
    ['PLACE', 'flyttet fra Tarm', 'Tarm', 'flyttet fra byen'],
    ['QUASI', 'Den 14. november 2025 begyndte det', '14. november 2025', 'En uge i november begyndte det'],
    ['QUASI', 'fra 03.04.25 til jul', '03.04.25', 'fra en uge i april til jul'],
    ['BIRTHDATE', 'født d. 2019-02-03', '2019-02-03', 'født en dag i februar'],
    ['KNOWN', 'på Nordby Skole i dag', 'Nordby Skole', 'på skolen i dag'],
    ['KNOWN', 'hjemme på Gyvelstien 5', 'Gyvelstien 5', 'hjemme på [adresse]'],
    ['KNOWN', 'vi så Sofies mor', 'Sofie', "vi så Barn A's mor"],
    ['QUASI', 'far er imam', 'imam', 'far er imam'],
  ])('%s in «%s»', (kind, text, words, expected) => {
    expect(applyFindings(text, found(text, [[kind, words]]))).toBe(expected);
  });
});

it('a finding tells all of this as JSON, and nothing of the text', () => {
  const [finding] = people('Vi så Sofie.', 'Sofie');
  expect(JSON.parse(JSON.stringify(finding))).toMatchObject({
    start: 6,
    end: 11,
    reasons: ['capital-without-reason', 'no-danish-word'],
    entity: 0,
    suggestions: ['Barn A', 'et af børnene', 'Voksen 1'],
  });
  expect(JSON.stringify(finding)).not.toContain('Sofie');
});
