import type { ObservationBeforeQuery } from '@faellesblik/contracts/generated/observations';
import { earlierContacts, earlierVoices, earlierWordings } from './earlier-wordings';
import { anObservation, aWording } from './observation.builder';

type Before = ObservationBeforeQuery['observationBefore'];
const now = anObservation({ wondering: 'Hvad sker der?', concrete: 'Tolv børn.', wish: 'Gode spørgsmål.' });
const revision = (version: number, at: string, but: Partial<Before['revisions'][number]>) => ({
  ...aWording(now),
  version,
  at,
  by: now.author,
  ...but,
});

describe('what stood before', () => {
  it('is told the newest first, of each correction only what it changed', () => {
    const revisions = [
      revision(2, '2026-11-11T09:00:00Z', { concrete: 'Ti børn.' }),
      revision(1, '2026-11-10T09:00:00Z', { concrete: 'Ti børn.', wish: null }),
    ];
    expect(earlierWordings(now, { revisions, additions: [] })).toEqual([
      {
        key: 'revision 2',
        by: now.author.name,
        at: '2026-11-11T09:00:00Z',
        said: [{ label: 'Hvad så og hørte vi, konkret?', text: 'Ti børn.' }],
      },
      {
        key: 'revision 1',
        by: now.author.name,
        at: '2026-11-10T09:00:00Z',
        said: [{ label: 'Hvad ønsker vi af sparringen?', text: 'Her stod ikke noget' }],
      },
    ]);
  });

  it('has the earlier wordings of filled lines among them, by when they were written', () => {
    const additions = [
      {
        line: 'practice' as const,
        number: 1,
        by: now.author,
        at: '2026-11-10T12:00:00Z',
        fields: { ...aWording(now), practice: 'Én bænk.' },
      },
    ];
    const revisions = [
      revision(2, '2026-11-11T09:00:00Z', { concrete: 'Ti børn.' }),
      revision(1, '2026-11-10T09:00:00Z', { concrete: 'To børn.' }),
    ];
    const told = earlierWordings(now, { revisions, additions });
    expect(told.map(({ key }) => key)).toEqual(['revision 2', 'practice 1', 'revision 1']);
    expect(told[1]?.said[0]?.text).toBe('Én bænk.');
  });
});

describe('what a perspective said before', () => {
  const { author } = now;
  const around = { id: 'entry', author, at: '2026-11-12T09:00:00Z', version: 3, mine: true };
  const voice = {
    of: 'child',
    child: 'B',
    source: 'said',
    heldOn: '2026-11-09',
    what: 'De synger.',
  } as const;

  it('is told the newest first, of each correction only what it changed', () => {
    const before = { ...voice, askedBy: author, by: author };
    const told = earlierVoices({ ...around, ...voice, askedBy: null }, [
      { ...before, version: 2, at: '2026-11-11T09:00:00Z' },
      {
        ...before,
        version: 1,
        at: '2026-11-10T09:00:00Z',
        source: 'notYet',
        what: 'Vi spørger.',
        heldOn: null,
      },
    ]);
    expect(told.map(({ key, by, said }) => [key, by, said])).toEqual([
      ['revision 2', author.name, [{ label: 'Hvem spurgte?', text: author.name }]],
      [
        'revision 1',
        author.name,
        [
          { label: 'Hvor ved vi det fra?', text: 'Endnu ikke spurgt' },
          { label: 'Endnu ikke, fordi …', text: 'Vi spørger.' },
          { label: 'Hvilken dag?', text: 'Her stod ikke noget' },
        ],
      ],
    ]);
  });

  it('is told of the parents too', () => {
    const contact = { form: 'talked', heldOn: '2026-11-09', what: 'Om morgenen.', view: null } as const;
    const rest = { contribution: null, contact: null };
    const revision = { ...contact, ...rest, version: 1, by: author, at: '2026-11-10T09:00:00Z' };
    const told = earlierContacts({ ...around, ...contact, ...rest, view: 'De kender det.' }, [revision]);
    expect(told[0]?.said).toEqual([{ label: 'Hvordan ser forældrene på det?', text: 'Her stod ikke noget' }]);
  });
});
