import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { readAnnotated } from '../evaluation/annotated-text.ts';
import { pathological } from '../evaluation/pathological.ts';
import { lexiconPath } from '../lexicon/lexicon-path.ts';
import { loadFinder } from '../load-finder.ts';

const MEGABYTE = 1_000_000;
const BLOCKS = 7;
const NOTE_LENGTH = 5_000;
const KEYSTROKES = 600;

/**
 * Speed of the finder beside a single split into words by a regular expression, which is the least any finder must do:
 * alternating blocks, CPU time of this process, medians with spread, and the split against itself as a check of the machine.
 */
export async function benchAnonymiser(print: (line: string) => void): Promise<void> {
  const finder = await loadFinder();
  const notes = megabyteOf(
    ['notes', 'hurried', 'informal'].flatMap((name) =>
      readAnnotated(fileURLToPath(new URL(`../evaluation/invented/${name}.txt`, import.meta.url))).map(
        ({ text }) => text,
      ),
    ),
  );
  const whole = notes.join('\n\n');
  const split = (): unknown =>
    notes.map((text) => text.match(/[\p{L}\p{M}\d]+(?:[-'’][\p{L}\p{M}\d]+)*/gu)?.length);
  const each = (): unknown => notes.map((text) => finder.find(text).length);
  const atOnce = (): unknown => finder.find(whole).length;
  for (const warm of [split, each, atOnce, split, each, atOnce]) warm();
  compare(print, 'split by expression, against itself', split, split);
  compare(print, 'finder, each note by itself', each, split);
  compare(print, 'finder, one text of a megabyte', atOnce, split);

  const note = whole.slice(0, NOTE_LENGTH);
  const strokes = Array.from({ length: KEYSTROKES }, (_, index) => {
    const text = note.slice(0, NOTE_LENGTH - KEYSTROKES + index);
    return fastest(() => finder.find(text));
  }).sort((a, b) => a - b);
  print(
    `keystroke in a note of ${NOTE_LENGTH} characters, the whole read anew: median ${at(strokes, 0.5).toFixed(2)} ms, p99 ${at(strokes, 0.99).toFixed(2)} ms`,
  );

  const lexicon = readFileSync(lexiconPath);
  const engine = engineSource();
  const sent = brotliCompressSync(lexicon).byteLength + brotliCompressSync(engine).byteLength;
  print(`bytes: lexicon ${lexicon.byteLength}, engine ${engine.byteLength}; both as sent (Brotli) ${sent}`);
  print('time for eight times the length (8 is linear)');
  for (const [name, piece] of pathological) {
    const times = [50_000, 400_000].map((length) =>
      fastest(() => finder.find(piece.repeat(Math.ceil(length / piece.length)))),
    );
    print(
      `  ${name}: ${((times[1] ?? 0) / Math.max(0.2, times[0] ?? 0)).toFixed(1)} (${(times[1] ?? 0).toFixed(0)} ms)`,
    );
  }
}

function megabyteOf(texts: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (let bytes = 0, index = 0; bytes < MEGABYTE; index++) {
    const text = texts[index % texts.length] ?? '';
    all.push(text);
    bytes += Buffer.byteLength(text);
  }
  return all;
}

/** Blocks A B B A; prints the speed of A and the median of A to B with its spread. */
function compare(
  print: (line: string) => void,
  name: string,
  measured: () => unknown,
  base: () => unknown,
): void {
  const ratios: number[] = [];
  const speeds: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const order = [measured, base, base, measured].map((run) => cpuTime(run));
    const own = (order[0] ?? 0) + (order[3] ?? 0);
    ratios.push(((order[1] ?? 0) + (order[2] ?? 0)) / own);
    speeds.push((2 * MEGABYTE) / 1000 / own);
  }
  for (const list of [ratios, speeds]) list.sort((a, b) => a - b);
  print(
    `${name}: ${at(speeds, 0.5).toFixed(1)} MB/s (${at(speeds, 0).toFixed(1)}–${at(speeds, 1).toFixed(1)}), ${at(ratios, 0.5).toFixed(3)} of the split (${at(ratios, 0).toFixed(3)}–${at(ratios, 1).toFixed(3)})`,
  );
}

/** CPU time in milliseconds, so that other work on the machine counts less. */
function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1000;
}

function fastest(run: () => unknown): number {
  return Math.min(cpuTime(run), cpuTime(run), cpuTime(run));
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The finder without types, unbundled and not made smaller: more than what is sent. */
function engineSource(): Buffer {
  const folder = fileURLToPath(new URL('../../libs/anonymisation/domain/', import.meta.url));
  const files = globSync('*.ts', { cwd: folder }).filter((file) => !file.endsWith('.spec.ts'));
  return Buffer.from(
    files.map((file) => stripTypeScriptTypes(readFileSync(folder + file, 'utf8'))).join('\n'),
  );
}
