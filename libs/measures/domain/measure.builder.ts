import type { GuardedText } from '@faellesblik/anonymisation/domain/guarded-text';
import type { Measure } from './measure';

/** Text for tests that stands for text that has passed the guard. */
export const guarded = (text: string): GuardedText => text as GuardedText;

/** A whole measure for everyone, for tests: proposed unless told otherwise. */
export function aMeasure(given: Partial<Measure> = {}): Measure {
  return {
    id: 'measure',
    caseId: 'case',
    title: guarded('Små hold i garderoben'),
    level: 'everyone',
    approach: 'transitions',
    what: guarded('Vi går ud i tre hold.'),
    when: guarded('Hver dag før frokost'),
    ownerId: 'paedagog',
    start: '2026-11-16',
    durationWeeks: 6,
    goal: guarded('Alle kommer i tøjet med ro.'),
    signs: [guarded('Børnene finder selv deres krog.'), guarded('Vi hører småsnak.')],
    makesSense: 'yes',
    firstFollowUp: '2026-11-30',
    nextFollowUp: '2026-11-30',
    state: 'proposed',
    version: 1,
    proposedBy: 'paedagog',
    proposedAt: '2026-11-12T10:00:00.000Z',
    ...given,
  };
}
