import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { AnnotatedText } from './evaluation/annotated-text.ts';
import { readAnnotated } from './evaluation/annotated-text.ts';
import { Calibration } from './evaluation/calibration.ts';
import { evaluateNews } from './evaluation/evaluate-news.ts';
import { evaluateNotes } from './evaluation/evaluate-notes.ts';
import { type OriginNames, evaluateOrigins } from './evaluation/evaluate-origins.ts';
import { measureSpeed } from './evaluation/measure-speed.ts';
import { loadFinder } from './load-finder.ts';

/**
 * Prints recall, precision and flags per 1,000 words for annotated files; `--errors` lists what was missed
 * or wrong, `--unlisted` swaps names into the texts that no list has, `--structured` makes numbers, addresses and decoys.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    errors: { type: 'boolean', default: false },
    unlisted: { type: 'boolean', default: false },
    structured: { type: 'boolean', default: false },
  },
});
if (positionals.length === 0 && !values.structured) {
  process.stderr.write('Usage: npm run evaluate -- [FILE…] [--structured] [--errors] [--unlisted]\n');
  process.exit(2);
}
const finder = await loadFinder();
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const listed = values.errors ? (line: string): void => print(`    ${line}`) : undefined;
const calibration = new Calibration();
if (values.structured) {
  const { evaluateStructured } = await import('./evaluation/evaluate-structured.ts');
  print('== numbers and addresses made for this');
  evaluateStructured(finder, listed).forEach(print);
}
let news: readonly AnnotatedText[] = [];
for (const file of positionals) {
  print(`== ${file}`);
  if (file.endsWith('.json')) {
    const origins = JSON.parse(readFileSync(file, 'utf8')) as Record<string, OriginNames>;
    if (news.length === 0)
      print('Give a news file before the names: the names are swapped into its sentences.');
    else evaluateOrigins(origins, news, finder).forEach(print);
    continue;
  }
  const texts = readAnnotated(file);
  const isNews = texts.some((text) => text.spans.some((span) => ['PER', 'ORG', 'LOC'].includes(span.type)));
  if (isNews) news = texts;
  (isNews ? evaluateNews : evaluateNotes)(texts, finder, calibration, listed).forEach(print);
  if (values.unlisted) {
    const { evaluateUnlisted } = await import('./evaluation/evaluate-unlisted.ts');
    evaluateUnlisted(texts).forEach(print);
  }
  print(`speed: ${measureSpeed(texts, finder).toFixed(1)} MB/s`);
}
if (!calibration.isEmpty()) print(`== all files\n${calibration.line()}`);
