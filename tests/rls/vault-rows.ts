import { people } from './people';
import { by, NEW, ofCase, type Add } from './rows';

/** What the guard keeps of the forløb: sealed, so any bytes do. */
export async function layOutVault(add: Add): Promise<void> {
  const bytes = Buffer.from('…');
  await add('case_key', { ...ofCase, wrapped: bytes });
  await add('known_terms', { ...ofCase, sealed: bytes, version: 1, changedBy: by, changedAt: NEW });
  await add('dismissal', { ...ofCase, hash: bytes, dismissedBy: by, dismissedAt: NEW });
  await add('known_answer', {
    ...ofCase,
    personId: people.participant.personId,
    hash: bytes,
    toldAt: NEW,
  });
  const told = { ...ofCase, personId: people.participant.personId, at: NEW };
  await add(
    'access_log',
    { ...told, what: 'known-term' },
    { ...told, what: 'known-term.withheld' },
    { ...told, personId: by, what: 'known-terms.read' },
  );
}
