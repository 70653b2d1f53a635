/**
 * Lets the browser fetch the two typefaces with the page instead of after the styles, so that text does not move.
 * Their file names carry a hash, so the links are added to each built index.html. Use: node tools/preload-fonts.ts dist/client
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FONTS = 'media/{figtree,fraunces}-latin-wght-normal-*.woff2';

const folder = process.argv[2] ?? 'dist/client';

for (const index of globSync('*/index.html', { cwd: folder })) {
  const path = join(folder, index);
  const fonts = globSync(FONTS, { cwd: join(folder, index, '..') }).sort();
  if (fonts.length !== 2) throw new Error(`${index}: found ${fonts.length} typefaces instead of 2.`);
  const links = fonts
    .map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${font}">`)
    .join('');
  const html = readFileSync(path, 'utf8');
  if (!html.includes(links))
    writeFileSync(path, html.replace('<link rel="stylesheet"', `${links}<link rel="stylesheet"`));
}
