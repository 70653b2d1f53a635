import type { ObservationBeforeQuery } from '@faellesblik/contracts/generated/observations';
import { earlierWordings } from './earlier-wordings';
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
