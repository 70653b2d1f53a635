import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { readAnnotated } from '../evaluation/annotated-text.ts';
import { pathological } from '../evaluation/pathological.ts';
import { lexiconPath } from '../lexicon/lexicon-path.ts';
import { loadFinder } from '../load-finder.ts';
import { browserEngineSource } from '../testing/browser-engine.ts';
import type { Print } from './print.ts';
import { at, sorted, summary } from './statistics.ts';

const MEGABYTE = 1_000_000;
const BLOCKS = 7;
const NOTE_LENGTH = 5_000;
const KEYSTROKES = 600;

/**
 * Speed of the finder beside a single split into words by a regular expression, which is the least any finder must do:
 * alternating blocks, CPU time of this process, and the split against itself as a check of the machine. Then a keystroke
 * in a note of 5,000 characters that is read anew, and in longer ones, the bytes a browser gets (Brotli), and what eight times the length
 * of a hostile text costs (8 is linear).
 */
export async function benchAnonymiser(print: Print): Promise<void> {
  const finder = await loadFinder();
  const { applyFindings } = await import('../../libs/anonymisation/domain/apply.ts');
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
  const each = (): unknown => notes.map((text) => finder.analyse(text).length);
  const suggested = (): unknown => notes.map((text) => applyFindings(text, finder.analyse(text)).length);
  const atOnce = (): unknown => finder.analyse(whole).length;
  for (const warm of [split, each, suggested, atOnce, split, each, suggested, atOnce]) warm();
  compare(print, 'split-null', split, split);
  compare(print, 'notes', each, split);
  compare(print, 'notes-applied', suggested, split);
  compare(print, 'one-text', atOnce, split);

  const note = whole.slice(0, NOTE_LENGTH);
  const strokes = sorted(
    Array.from({ length: KEYSTROKES }, (_, index) => {
      const text = note.slice(0, NOTE_LENGTH - KEYSTROKES + index);
      return fastest(() => finder.analyse(text));
    }),
  );
  print('keystroke-median-ms', at(strokes, 0.5));
  print('keystroke-p99-ms', at(strokes, 0.99));
  for (const length of [5_000, 50_000, 500_000])
    print(
      `keystroke-${length}-characters-ms`,
      fastest(() => finder.analyse(whole.slice(0, length))),
    );

  const lexicon = readFileSync(lexiconPath);
  const sent = brotliCompressSync(lexicon).byteLength + brotliCompressSync(browserEngineSource()).byteLength;
  print('sent-bytes', sent);
  for (const [name, piece] of pathological) {
    const times = [50_000, 400_000].map((length) =>
      fastest(() => finder.analyse(piece.repeat(Math.ceil(length / piece.length)))),
    );
    print(`eightfold-${name.replaceAll(' ', '-')}`, (times[1] ?? 0) / Math.max(0.2, times[0] ?? 0));
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

/** Blocks A B B A; prints the speed of A and the ratio of A to B, medians with their spread. */
function compare(print: Print, name: string, measured: () => unknown, base: () => unknown): void {
  const ratios: number[] = [];
  const speeds: number[] = [];
  for (let block = 0; block < BLOCKS; block++) {
    const order = [measured, base, base, measured].map((run) => cpuTime(run));
    const own = (order[0] ?? 0) + (order[3] ?? 0);
    ratios.push(((order[1] ?? 0) + (order[2] ?? 0)) / own);
    speeds.push((2 * MEGABYTE) / 1000 / own);
  }
  for (const [metric, list] of [
    ['mb-per-s', speeds],
    ['of-split', ratios],
  ] as const) {
    const { median, spread } = summary(list);
    print(`${name}-${metric}`, median, { spread });
  }
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
