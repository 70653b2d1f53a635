import { existsSync, readFileSync } from 'node:fs';
import { type Finder, createFinder } from '@faellesblik/anonymisation/domain/find-identifying';
import { readLexicon } from '@faellesblik/anonymisation/domain/lexicon';
import { buildLexicon } from './build-lexicon.ts';
import { isMasked } from './evaluation/annotated-text.ts';
import { numbersFrom } from './evaluation/chance.ts';
import { decoy, structuredCase, structuredKinds } from './evaluation/structured-cases.ts';
import { lexiconPath } from './lexicon/lexicon-path.ts';

let finder: Finder;

beforeAll(() => {
  if (!existsSync(lexiconPath)) buildLexicon();
  finder = createFinder(readLexicon(readFileSync(lexiconPath)));
}, 60_000);

const CASES = 500;
const BAR = 0.995;

describe('numbers and addresses in many spellings', () => {
  it.each(structuredKinds)('%s is found in at least 995 of 1,000', (kind) => {
    const random = numbersFrom(31);
    const missed = Array.from({ length: CASES }, () => structuredCase(kind, random)).filter(
      ({ text, start, end }) => {
        const own = finder.analyse(text).filter((finding) => finding.kind === kind);
        return !isMasked(text, { start, end, type: kind }, own);
      },
    );
    expect(missed.length).toBeLessThanOrEqual(CASES * (1 - BAR));
  });

  it('what only looks like one is left alone: at most one in a thousand', () => {
    const random = numbersFrom(32);
    const wrong = Array.from({ length: 1000 }, () => decoy(random)).filter((text) =>
      finder.analyse(text).some(({ kind }) => structuredKinds.includes(kind)),
    );
    expect(wrong.length).toBeLessThanOrEqual(1);
  });
});
