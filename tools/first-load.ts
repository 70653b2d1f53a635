/**
 * How much JavaScript the sign-in page loads, with Brotli: what index.html names, everything these import at once,
 * and the page's own lazy chunk. Fails above 120 kB. Use: node tools/first-load.ts dist/client
 */
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LIMIT_KB = 120;
/** A selector that only the sign-in page's own chunk has, as a string. */
const PAGE = /["'`]fb-sign-in-page["'`]/;

const folder = process.argv[2] ?? 'dist/client';

for (const language of ['da', 'en']) {
  const size = firstLoad(join(folder, language));
  console.log(`first load ${language} ${size.toFixed(1)} kB of ${LIMIT_KB} kB JavaScript (Brotli)`);
  if (size > LIMIT_KB) {
    console.error(`The sign-in page in ${language} loads more than ${LIMIT_KB} kB: make something lazy.`);
    process.exitCode = 1;
  }
}

function firstLoad(root: string): number {
  const index = readFileSync(join(root, 'index.html'), 'utf8');
  const named = [...index.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, file]) => file ?? '');
  const page = globSync('*.js', { cwd: root }).filter((file) =>
    PAGE.test(readFileSync(join(root, file), 'utf8')),
  );
  if (page.length === 0) throw new Error(`No chunk of ${root} holds the sign-in page.`);
  const loaded = new Set<string>();
  for (const file of [...named, ...page]) collect(root, file, loaded);
  return [...loaded].reduce((sum, file) => sum + statSync(join(root, `${file}.br`)).size, 0) / 1000;
}

function collect(root: string, file: string, loaded: Set<string>): void {
  if (loaded.has(file)) return;
  loaded.add(file);
  const source = readFileSync(join(root, file), 'utf8');
  for (const [, imported] of source.matchAll(/(?:import|from)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
    collect(root, imported ?? '', loaded);
}
