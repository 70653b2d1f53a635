import { countEntries, newestDays, timelineOf } from './timeline';
import { aMeasure, aPerson, aWorkspace, anEvent } from './workspace.builder';

const NOW = new Date('2026-11-12T12:00:00Z');

describe('the timeline', () => {
  it('tells the newest first, under the day it happened', () => {
    const days = timelineOf(
      aWorkspace({
        events: [
          anEvent(1, { kind: 'case.opened', at: '2026-11-10T08:00:00Z' }),
          anEvent(2, { kind: 'observation.shared', at: '2026-11-12T08:00:00Z' }),
          anEvent(3, { kind: 'message.written', at: '2026-11-12T09:00:00Z' }),
        ],
      }),
      NOW,
    );
    expect(days.map(({ word, entries }) => [word, entries.map(({ event }) => event.sequence)])).toEqual([
      ['I dag', [3, 2]],
      ['tir.\u00a010.\u00a0nov.', [1]],
    ]);
  });

  it('puts what happened late in the evening under the Danish day', () => {
    const events = [anEvent(1, { at: '2026-11-11T23:30:00Z' })];
    expect(timelineOf(aWorkspace({ events }), NOW)[0]?.word).toBe('I dag');
  });

  it('names what it is about when it has a name', () => {
    const [day] = timelineOf(
      aWorkspace({
        measures: [aMeasure('m', { nextFollowUp: null, ownerId: 'me' })],
        participants: [
          {
            person: aPerson('ppr', { name: 'Mona Lund' }),
            function: 'ppr',
            seesFrom: 'start',
            lastDay: null,
            since: '2026-11-12T07:00:00Z',
            secondAdult: false,
          },
        ],
        events: [
          anEvent(1, { kind: 'participant.invited', subjectId: 'ppr' }),
          anEvent(2, { kind: 'measure.proposed', subjectId: 'm' }),
          anEvent(3, { kind: 'round.answered', subjectId: 'round' }),
        ],
      }),
      NOW,
    );
    expect(day?.entries.map(({ about }) => about)).toEqual(['', 'Fast legestart', 'Mona Lund']);
  });

  it('tells a step that came with a round only once', () => {
    const at = '2026-11-12T08:00:00Z';
    const events = [anEvent(1, { kind: 'round.opened', at }), anEvent(2, { kind: 'case.moved', at })];
    const [day] = timelineOf(aWorkspace({ events }), NOW);
    expect(day?.entries.map(({ event }) => event.kind)).toEqual(['round.opened']);
  });

  it('still tells an event of a kind it does not know', () => {
    const [day] = timelineOf(aWorkspace({ events: [anEvent(1, { kind: 'something.new' })] }), NOW);
    expect(day?.entries[0]?.words).toBe('gjorde noget nyt i forløbet');
  });
});

describe('the timeline at first', () => {
  it('shows whole days until there is enough', () => {
    const events = [1, 2, 3, 4].map((n) => anEvent(n, { at: `2026-11-0${Math.ceil(n / 2)}T08:00:0${n}Z` }));
    const days = timelineOf(aWorkspace({ events }), NOW);
    expect(countEntries(newestDays(days, 1))).toBe(2);
    expect(countEntries(newestDays(days, 3))).toBe(4);
  });
});
