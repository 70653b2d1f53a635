import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import * as typesPlugin from '@graphql-codegen/typescript';
import type { DocumentNode } from 'graphql';
import { withNote } from './print-documents.ts';
import type { OperationFile } from './read-operations.ts';

const CONFIG = {
  enumType: 'string-literal',
  enumsAsTypes: true,
  immutableTypes: true,
  maybeValue: 'T | null',
  namingConvention: 'keep',
  scalars: { DateTime: 'string', Date: 'string', Week: 'string', FreeText: 'string', ID: 'string' },
  skipTypename: true,
  strictScalars: true,
  useTypeImports: true,
};

/** TypeScript types of the whole schema: every enum, input and object. */
export async function printSchemaTypes(schema: DocumentNode): Promise<string> {
  const content = await codegen({
    filename: 'schema.ts',
    schema,
    documents: [],
    config: CONFIG,
    plugins: [{ types: {} }],
    pluginMap: { types: typesPlugin },
  });
  return withNote(content);
}

/** TypeScript types of what each operation takes and answers. Types alone: nothing of it reaches the browser. */
export async function printOperationTypes(
  schema: DocumentNode,
  files: readonly OperationFile[],
): Promise<string> {
  const content = await codegen({
    filename: 'libs/contracts/generated/operations.ts',
    schema,
    documents: files.map(({ location, document }) => ({ location, document })),
    config: CONFIG,
    plugins: [{ operations: { importSchemaTypesFrom: 'libs/contracts/generated/schema.ts' } }],
    pluginMap: { operations: operationsPlugin },
  });
  return withNote(content);
}
