/**
 * Writes the GraphQL schema of the built server to libs/contracts/schema.graphql, sorted, without a database.
 * With --check it writes nothing and fails when the committed file differs.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

const root = join(import.meta.dirname, '..');
const path = join(root, 'libs/contracts/schema.graphql');
const HEADER = '# Written by tools/export-schema.ts from the server. Do not edit.\n\n';

const files = globSync('dist/api/libs/*/server/**/*.resolver.js', { cwd: root }).sort();
if (files.length === 0)
  throw new Error('No resolver found: build the server first (node tools/build-server.ts).');
const modules = (await Promise.all(files.map((file) => import(join(root, file))))) as Record<
  string,
  unknown
>[];
const resolvers = modules.flatMap((module) =>
  Object.values(module).filter((each) => typeof each === 'function'),
);

const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
const schema = await app.get(GraphQLSchemaFactory).create(resolvers as never);
const printed = `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
await app.close();

if (!process.argv.includes('--check')) writeFileSync(path, printed);
else if (readFileSync(path, 'utf8') !== printed) {
  process.stderr.write('libs/contracts/schema.graphql differs from the server: run "npm run contract".\n');
  process.exitCode = 1;
}
