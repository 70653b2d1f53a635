import { ChoiceError, readChoice } from './choice';

describe('the choice of pictures', () => {
  it('is everything when nothing is said', () => {
    const { names, languages, themes, sizes } = readChoice([]);
    expect([names, languages, themes, sizes.length]).toEqual([[], ['da', 'en'], ['light', 'dark'], 3]);
  });

  it('takes names, and of language, look and width only what is named', () => {
    const { names, languages, themes, sizes } = readChoice(['today', '--only', 'da,390', 'cases']);
    expect(names).toEqual(['today', 'cases']);
    expect([languages, themes, sizes.map(({ width }) => width)]).toEqual([['da'], ['light', 'dark'], [390]]);
  });

  it.each([['--only'], ['--only', 'de'], ['--only', 'da,391']])('refuses %s %s', (...args) => {
    expect(() => readChoice(args)).toThrow(ChoiceError);
  });
});
