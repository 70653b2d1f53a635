import { transform, type Options } from '@swc/core';
import { globSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { rewriteImports } from './server-imports.ts';

/** What the server consists of; other files beside the code (SQL, word lists) are copied as they are. */
const SOURCES = [
  'apps/api/**',
  'libs/*/domain/**',
  'libs/*/server/**',
  'libs/contracts/**',
  'docker/postgres/*.sql',
];

/** Emits what tsconfig.base.json promises: decorators as TypeScript's own, with the types Nest and TypeORM read. */
const COMPILER: Options = {
  configFile: false,
  swcrc: false,
  sourceMaps: true,
  module: { type: 'es6' },
  jsc: {
    target: 'es2024',
    keepClassNames: true,
    parser: { syntax: 'typescript', decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    experimental: { keepImportAttributes: true },
  },
};

/**
 * Compiles the server to plain JavaScript modules in `out`, keeping the folders of the sources.
 * Returns the number of files written. Throws one Error that lists everything that is wrong.
 */
export async function buildServer(root: string, out: string): Promise<number> {
  const files = globSync(SOURCES, { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile() && belongs(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await rm(out, { recursive: true, force: true });
  const results = await Promise.allSettled(files.map((file) => emit(file, root, out)));
  const wrong = results.flatMap((result) => (result.status === 'rejected' ? [String(result.reason)] : []));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  await writeFile(join(out, 'package.json'), '{ "type": "module" }\n');
  return files.length;
}

function belongs(name: string): boolean {
  return !/\.(spec\.ts|d\.ts|md)$/.test(name) && name !== 'project.json';
}

async function emit(file: string, root: string, out: string): Promise<void> {
  const target = join(out, file.slice(root.length));
  await mkdir(dirname(target), { recursive: true });
  if (!file.endsWith('.ts')) return copyFile(file, target);
  const compiled = await transform(await readFile(file, 'utf8'), {
    ...COMPILER,
    filename: file,
    sourceFileName: file,
  });
  const script = target.replace(/\.ts$/, '.js');
  const code = rewriteImports(compiled.code, file, root);
  await writeFile(script, `${code}//# sourceMappingURL=${basename(script)}.map\n`);
  if (compiled.map !== undefined) await writeFile(`${script}.map`, compiled.map);
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '..');
  const began = performance.now();
  try {
    const count = await buildServer(root, join(root, 'dist', 'api'));
    process.stdout.write(`Server: ${count} files in ${Math.round(performance.now() - began)} ms\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
