import { isOpenIn } from './fill-lines';
import { anObservation, aWording } from './observation.builder';

const { author } = anObservation();
const assessment = {
  by: author,
  asked: null,
  declined: [],
  at: '2026-11-10T10:00:00Z',
  mine: false,
  shown: false,
  participation: null,
};

describe('a line that an observation leaves to others', () => {
  it('is one that says nothing', () => {
    const observation = anObservation({ wish: 'Gode spørgsmål.' });
    expect([isOpenIn(observation, 'wish'), isOpenIn(observation, 'practice')]).toEqual([false, true]);
  });

  it('is no longer one that somebody has filled', () => {
    const observation = anObservation();
    const fields = { ...aWording(observation), practice: 'Én bænk.' };
    const at = '2026-11-10T10:00:00Z';
    const additions = [{ line: 'practice', number: 1, by: author, at, mine: false, fields } as const];
    expect(isOpenIn({ ...observation, additions }, 'practice')).toBe(false);
  });

  it('is never the participation where two assess it, each for themselves', () => {
    expect(isOpenIn(anObservation(), 'participation')).toBe(true);
    expect(isOpenIn(anObservation({ assessments: [assessment] }), 'participation')).toBe(false);
  });
});
