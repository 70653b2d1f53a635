import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const ALIAS = '@faellesblik/';

/**
 * Gives every import of our own files its full relative path with `.js`, as Node wants it at run time.
 * `code` is the compiled text of `source`; packages and `node:` modules stay as they are.
 * Throws when an imported file does not exist, so that a mistake fails the build and not the start.
 */
export function rewriteImports(code: string, source: string, root: string): string {
  const found = ts.preProcessFile(code, true, true).importedFiles;
  let rewritten = code;
  for (const { fileName, pos } of found.toSorted((left, right) => right.pos - left.pos)) {
    const target = ownFile(fileName, source, root);
    if (target === undefined) continue;
    const start = rewritten.indexOf(fileName, pos);
    const path = relative(dirname(source), target).replace(/\.ts$/, '.js');
    const specifier = path.startsWith('.') ? path : `./${path}`;
    rewritten = rewritten.slice(0, start) + specifier + rewritten.slice(start + fileName.length);
  }
  return rewritten;
}

function ownFile(specifier: string, source: string, root: string): string | undefined {
  const path = pathOf(specifier, source, root);
  if (path === undefined) return undefined;
  const file = /\.(ts|json)$/.test(path) ? path : `${path}.ts`;

  if (existsSync(file)) return file;
  throw new Error(`${relative(root, source)} imports "${specifier}", which is no file`);
}

function pathOf(specifier: string, source: string, root: string): string | undefined {
  if (specifier.startsWith(ALIAS)) return join(root, 'libs', specifier.slice(ALIAS.length));
  if (specifier.startsWith('./') || specifier.startsWith('../')) return join(dirname(source), specifier);
  return undefined;
}
