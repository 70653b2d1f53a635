/**
 * Writes a Brotli file beside every file of a built client that gets smaller by it, for the server to send as it is.
 * Use: node tools/compress.ts dist/client
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const folder = process.argv[2] ?? 'dist/client';

for (const file of globSync('**/*.{js,css,svg,txt,json,bin}', { cwd: folder })) {
  const content = readFileSync(join(folder, file));
  const compressed = brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
  writeFileSync(join(folder, `${file}.br`), compressed);
}
