import { evidence } from '@faellesblik/anonymisation/domain/evidence';
import { type Kind, sightingOf } from '@faellesblik/anonymisation/domain/finding';
import { type ReadField, gatherConcerns, replaceMentions } from './concern';

/** A field in which these words are found, each everywhere it stands. */
function aField(path: string, text: string, found: Readonly<Record<string, Kind>>): ReadField {
  const findings = Object.entries(found).flatMap(([words, kind]) =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) =>
      sightingOf(kind, index, index + words.length, evidence.number),
    ),
  );
  return { path, text, findings: findings.sort((a, b) => a.start - b.start) };
}

const nothing: ReadonlyMap<string, string> = new Map();

describe('what is asked about a form', () => {
  it('is one question for a person who stands in several fields', () => {
    const fields = [
      aField('a', 'Ayaan kom.', { Ayaan: 'PERSON' }),
      aField('b', 'Ayaans mor og Ayaan', { Ayaan: 'PERSON' }),
    ];
    const [concern, ...more] = gatherConcerns(fields, nothing);
    expect(more).toEqual([]);
    expect(concern?.mentions.map(({ field }) => field)).toEqual(['a', 'b', 'b']);
    expect(concern?.proposals).toEqual(['Barn A', 'et af børnene', 'Voksen 1']);
  });

  it('gives two people two names', () => {
    const concerns = gatherConcerns(
      [aField('a', 'Ayaan og Malthe', { Ayaan: 'PERSON', Malthe: 'PERSON' })],
      nothing,
    );
    expect(concerns.map(({ proposals }) => proposals[0])).toEqual(['Barn A', 'Barn B']);
  });

  it('takes for a person what is one in another place', () => {
    const fields = [
      aField('a', 'Ayaan kom.', { Ayaan: 'PLACE' }),
      aField('b', 'Ayaan lo.', { Ayaan: 'PERSON' }),
    ];
    expect(gatherConcerns(fields, nothing).map(({ kind, mentions }) => [kind, mentions.length])).toEqual([
      ['PERSON', 2],
    ]);
  });

  it('remembers the name that was chosen before', () => {
    const field = aField('a', 'Barn A kom. Ayaan lo.', { Ayaan: 'PERSON' });
    expect(gatherConcerns([field], new Map([['ayaan', 'Barn A']]))[0]?.proposals[0]).toBe('Barn A');
  });

  it('offers the child one has written about already, for a name that slipped in', () => {
    const field = aField('a', 'Barn A kom. Ayaan lo.', { Ayaan: 'PERSON' });
    expect(gatherConcerns([field], nothing)[0]?.proposals).toEqual([
      'Barn B',
      'Barn A',
      'et af børnene',
      'Voksen 1',
    ]);
  });

  it('offers nobody who is somebody else', () => {
    const field = aField('a', 'Barn A kom. Malthe lo.', { Malthe: 'PERSON' });
    const proposals = gatherConcerns([field], new Map([['ayaan', 'Barn A']]))[0]?.proposals;
    expect(proposals).toEqual(['Barn B', 'et af børnene', 'Voksen 1']);
  });

  it('proposes nothing for a hint at background', () => {
    expect(
      gatherConcerns([aField('a', 'den eneste fra Peru', { Peru: 'QUASI' })], nothing)[0]?.proposals,
    ).toEqual([]);
  });
});

describe('replacing every mention', () => {
  test.each([
    ['Barn A', "Barn A kom. Barn A's mor fulgte Barn A."],
    ['institutionen', 'Institutionen kom. Institutionens mor fulgte institutionen.'],
  ])('writes %s with its genitive', (word, after) => {
    const text = 'Ayaan kom. Ayaans mor fulgte Ayaan.';
    const [concern] = gatherConcerns([aField('a', text, { Ayaan: 'PERSON' })], nothing);
    expect(replaceMentions(text, concern?.mentions ?? [], word)).toBe(after);
  });
});
