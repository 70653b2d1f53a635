/**
 * Writes `libs/contracts/generated/` from the schema and the clients' `.graphql` files:
 * `schema.ts` and `operations.ts` (types), `<scope>.ts` (typed documents), `known-documents.json`
 * (what the server answers). With `--check` it writes nothing and fails when something is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildASTSchema, concatAST, parse, validate } from 'graphql';
import { printDocuments, printKnownDocuments } from './codegen/print-documents.ts';
import { printOperationTypes, printSchemaTypes } from './codegen/print-types.ts';
import { listOperations, readOperationFiles } from './codegen/read-operations.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'libs/contracts/generated');

const wanted = await generate();
const stale = findStale(wanted);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    console.error(`Out of date: ${stale.join(', ')}. Run: node tools/codegen.ts`);
    process.exitCode = 1;
  }
} else {
  write(wanted, stale);
}

async function generate(): Promise<Map<string, string>> {
  const schema = parse(readFileSync(join(root, 'libs/contracts/schema.graphql'), 'utf8'));
  const files = readOperationFiles(root);
  const operations = listOperations(files);
  const problems = validate(buildASTSchema(schema), concatAST(files.map(({ document }) => document)));
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const scopes = [...new Set(operations.map(({ scope }) => scope))];
  return new Map([
    ['schema.ts', await printSchemaTypes(schema)],
    ['operations.ts', await printOperationTypes(schema, files)],
    ['known-documents.json', printKnownDocuments(operations)],
    ...scopes.map((scope): [string, string] => [
      `${scope}.ts`,
      printDocuments(operations.filter((operation) => operation.scope === scope)),
    ]),
  ]);
}

function findStale(files: ReadonlyMap<string, string>): string[] {
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const surplus = present.filter((name) => !files.has(name));
  const changed = [...files].filter(([name, content]) => !present.includes(name) || read(name) !== content);
  return [...changed.map(([name]) => name), ...surplus].sort();
}

function write(files: ReadonlyMap<string, string>, names: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const content = files.get(name);
    if (content === undefined) rmSync(join(folder, name));
    else writeFileSync(join(folder, name), content);
  }
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
