import { fieldsOf } from './kept-fields';

const blank = { done: null as string | null, line: '', weeks: 6, signs: ['', ''] };

describe('the fields of a draft', () => {
  it('come back as they were written', () => {
    const written = { done: 'yes', line: 'Ro i to af tre hold.', weeks: 4, signs: ['Et', 'To', 'Tre'] };
    expect(fieldsOf(written, blank)).toEqual(written);
  });

  it('are blank where the draft is of an older form', () => {
    expect(fieldsOf({ line: ['gammel'], weeks: '4', gone: 'x' }, blank)).toEqual(blank);
  });

  it('are blank without a draft', () => {
    expect(fieldsOf(null, blank)).toBe(blank);
  });
});
