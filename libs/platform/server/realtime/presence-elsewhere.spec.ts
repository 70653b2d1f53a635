import { describe, expect, it } from '@jest/globals';
import { PresenceElsewhere, SILENCE_MS } from './presence-elsewhere';
import type { PresenceNews } from './presence-news';

const open = (from: string, caseId: string, ...personIds: readonly string[]): PresenceNews => ({
  from,
  kind: 'open',
  caseId,
  personIds,
});

describe('who has a forløb open at the other processes', () => {
  it('is everybody at any of them, until they have left', () => {
    const elsewhere = new PresenceElsewhere();
    expect(elsewhere.hear(open('a', 'forløb', 'amina'), 0)).toEqual(['forløb']);
    elsewhere.hear(open('b', 'forløb', 'mikkel', 'katrine'), 0);
    expect(elsewhere.peopleIn('forløb')).toEqual(['amina', 'mikkel', 'katrine']);
    elsewhere.hear(open('b', 'forløb', 'katrine'), 1);
    elsewhere.hear(open('a', 'forløb'), 1);
    expect(elsewhere.peopleIn('forløb')).toEqual(['katrine']);
    expect(elsewhere.peopleIn('another')).toEqual([]);
  });

  it('goes at once with a process that says it stops', () => {
    const elsewhere = new PresenceElsewhere();
    elsewhere.hear(open('a', 'forløb', 'amina'), 0);
    expect(elsewhere.hear({ from: 'a', kind: 'gone' }, 1)).toEqual(['forløb']);
    expect(elsewhere.peopleIn('forløb')).toEqual([]);
  });

  it('goes with a process that has fallen silent, and stays with one that beats', () => {
    const elsewhere = new PresenceElsewhere();
    elsewhere.hear(open('a', 'forløb', 'amina'), 0);
    elsewhere.hear(open('b', 'forløb', 'mikkel'), 0);
    elsewhere.hear({ from: 'b', kind: 'beat', cases: 1 }, SILENCE_MS);
    expect(elsewhere.forgetSilent(SILENCE_MS)).toEqual([]);
    expect(elsewhere.forgetSilent(SILENCE_MS + 1)).toEqual(['forløb']);
    expect(elsewhere.peopleIn('forløb')).toEqual(['mikkel']);
  });

  it('is known to lack something when a process has more open than it is known to have', () => {
    const elsewhere = new PresenceElsewhere();
    expect(elsewhere.knowsAll('a', 1)).toBe(false);
    elsewhere.hear(open('a', 'forløb', 'amina'), 0);
    expect(elsewhere.knowsAll('a', 1)).toBe(true);
    elsewhere.forgetSilent(SILENCE_MS + 1);
    expect(elsewhere.knowsAll('a', 1)).toBe(false);
  });
});
