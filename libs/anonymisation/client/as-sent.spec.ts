import { asSent, leadingBlanks } from './as-sent';

describe('a text as the server reads it', () => {
  test.each([
    ['letters made of two signs become one', 'A\u030Ase', 'Åse'],
    ['line ends become one sign', 'a\r\nb\rc', 'a\nb\nc'],
    ['what cannot be seen is gone', 'Ali\u200B og\u00AD Bo', 'Ali og Bo'],
    ['blanks at the ends stay while one types', ' hej ', ' hej '],
  ])('%s', (_rule, text, sent) => {
    expect(asSent(text)).toBe(sent);
  });

  it('is moved by the blanks at its beginning', () => {
    expect(leadingBlanks('\n  Ali')).toBe(3);
  });
});
