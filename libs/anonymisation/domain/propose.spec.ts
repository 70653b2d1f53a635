import { type Finding, findingOf } from './finding';
import { applyProposals, proposeReplacements } from './propose';

const people = (text: string, ...names: string[]): Finding[] =>
  names
    .map((name) => findingOf('PERSON', text.indexOf(name), text.indexOf(name) + name.length, 0.9))
    .sort((a, b) => a.start - b.start);
const replaced = (text: string, findings: readonly Finding[]): string =>
  applyProposals(text, proposeReplacements(text, findings));

describe('proposing other words', () => {
  it('gives each child a letter in order of appearance', () => {
    expect(replaced('Ali leger med Sofie.', people('Ali leger med Sofie.', 'Ali', 'Sofie'))).toBe(
      'Barn A leger med Barn B.',
    );
  });

  it('writes the genitive as one does in Danish', () => {
    expect(replaced('Alis mor', people('Alis mor', 'Ali'))).toBe("Barn A's mor");
    expect(replaced("Hans' mor", people("Hans' mor", 'Hans'))).toBe("Barn A's mor");
  });

  it('knows the same child by full name, first name and misspelling', () => {
    const text = 'Shahzaib Khan kom. Shazaib gik. Khan hentede.';
    const findings = [
      findingOf('PERSON', 0, 13, 0.9),
      findingOf('PERSON', 19, 26, 0.9),
      findingOf('PERSON', 32, 36, 0.9),
    ];
    expect(replaced(text, findings)).toBe('Barn A kom. Barn A gik. Barn A hentede.');
  });

  it('calls somebody with a title a grown-up', () => {
    expect(replaced('Pædagog Hanne hjalp Ali', people('Pædagog Hanne hjalp Ali', 'Hanne', 'Ali'))).toBe(
      'Pædagog Voksen 1 hjalp Barn A',
    );
  });

  it('leaves out letters that are already there', () => {
    expect(replaced('Barn A og Ali', people('Barn A og Ali', 'Ali'))).toBe('Barn A og Barn B');
  });

  it('has a neutral word for each kind that must go', () => {
    expect(replaced('cpr 810820-4432', [findingOf('CPR', 4, 15, 1)])).toBe('cpr [cpr-nummer]');
    expect(replaced('på Troldehulen', [findingOf('INSTITUTION', 3, 14, 0.9)])).toBe('på institutionen');
    expect(replaced('i 5.y', [findingOf('INSTITUTION', 2, 5, 0.9)])).toBe('i klassen');
  });

  it('counts offsets in UTF-16, so an emoji before does no harm', () => {
    expect(replaced('😀 Ali', [findingOf('PERSON', 3, 6, 0.9)])).toBe('😀 Barn A');
  });
});
