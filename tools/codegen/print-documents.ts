import { createHash } from 'node:crypto';
import type { Operation } from './read-operations.ts';

const NOTE =
  '// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.\n';

/** The generated file of one scope: a typed document per operation, its text ready to send. */
export function printDocuments(operations: readonly Operation[]): string {
  const types = operations.flatMap(({ name, kind }) => [
    typeName(name, kind),
    `${typeName(name, kind)}Variables`,
  ]);
  const documents = operations.map(
    ({ name, kind, text }) =>
      `export const ${name}Document: TypedDocument<${typeName(name, kind)}, ${typeName(name, kind)}Variables> = {\n` +
      `  name: '${name}',\n  text: ${JSON.stringify(text)},\n};\n`,
  );
  return [
    NOTE,
    `import type { TypedDocument } from '../typed-document';\n`,
    `import type { ${types.join(', ')} } from './operations';\n\n`,
    `export type { ${types.join(', ')} };\n\n`,
    documents.join('\n'),
  ].join('');
}

/** Every text a client may send, by the SHA-256 of the text, in the order of the hashes. */
export function printKnownDocuments(operations: readonly Operation[]): string {
  const entries = operations.map(
    ({ text }) => [createHash('sha256').update(text).digest('hex'), text] as const,
  );
  return `${JSON.stringify(Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;
}

/** The note that stands on top of every generated TypeScript file. */
export function withNote(content: string): string {
  return `${NOTE}${content.trim()}\n`;
}

function typeName(name: string, kind: Operation['kind']): string {
  return `${name}${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}
