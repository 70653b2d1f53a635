import { cutByMarks } from './text-marks';

describe('cutting a text by its marks', () => {
  it('keeps every character, in order', () => {
    const pieces = cutByMarks('Ayaan ringede 31 27', [
      { start: 14, end: 19, tone: 'block' },
      { start: 0, end: 5, tone: 'ask' },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe('Ayaan ringede 31 27');
    expect(pieces.map(({ tone }) => tone)).toEqual(['ask', null, 'block']);
  });

  it('leaves out marks that overlap an earlier one or lie outside a text that has changed since', () => {
    const pieces = cutByMarks('kort', [
      { start: 0, end: 3, tone: 'ask' },
      { start: 2, end: 4, tone: 'block' },
      { start: 3, end: 9, tone: 'block' },
    ]);
    expect(pieces).toEqual([
      { text: 'kor', tone: 'ask' },
      { text: 't', tone: null },
    ]);
  });
});
