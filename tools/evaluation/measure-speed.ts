import type { Finder } from '../../libs/anonymisation/domain/find-identifying.ts';
import type { AnnotatedText } from './annotated-text.ts';

const BYTES = 1_000_000;
const ROUNDS = 5;

/** Median speed in MB/s (UTF-8) over a megabyte of these texts, each read by itself, after one round to warm up. */
export function measureSpeed(texts: readonly AnnotatedText[], finder: Finder): number {
  const all: string[] = [];
  let bytes = 0;
  for (let index = 0; bytes < BYTES; index++) {
    const text = texts[index % texts.length]?.text ?? '';
    all.push(text);
    bytes += Buffer.byteLength(text) + 1;
  }
  const speeds = Array.from({ length: ROUNDS + 1 }, () => {
    const started = performance.now();
    for (const text of all) finder.analyse(text);
    return bytes / 1000 / (performance.now() - started);
  }).slice(1);
  return speeds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
