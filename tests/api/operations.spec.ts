import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { ErrorTexts } from '@faellesblik/platform/domain/error-texts';
import { mayUse, type Permission } from '@faellesblik/access/domain/permission';
import { OperationCheck } from '@faellesblik/access/server/operation-check';
import { errorTexts } from '../../apps/api/error-texts';
import { startApp, type TestApp } from '../support/app';

const root = join(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'libs/contracts/schema.graphql'), 'utf8'));

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('every operation', () => {
  test('declares a permission, and none is missing from the list', () => {
    const operations = app.get(OperationCheck).operations();
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(operations.map(({ name }) => name.split('.')[1]).sort()).toEqual(fields.sort());
    expect(operations.filter(({ permission }) => permission === undefined)).toEqual([]);
  });

  test('but asking who one is needs somebody who is signed in', () => {
    const open = app
      .get(OperationCheck)
      .operations()
      .filter(({ permission }) => mayUse(null, permission as Permission));
    expect(open.map(({ name }) => name)).toEqual(['AccessResolver.me']);
  });
});

describe('every error code', () => {
  const sources = globSync(['libs/*/{domain,server}/**/*.ts', 'apps/api/**/*.ts'], { cwd: root }).filter(
    (file) => !file.endsWith('.spec.ts'),
  );
  const thrown = sources.flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(/new (?:DomainError|ProblemError)\(\s*'([^']+)'/g),
    ].map((match) => match[1] as string),
  );

  test('that is thrown has a Danish and an English sentence', () => {
    expect(thrown.length).toBeGreaterThan(40);
    expect([...new Set(thrown)].filter((code) => !(code in errorTexts))).toEqual([]);
  });

  test('says something of its own in each language', () => {
    const texts: ErrorTexts = errorTexts;
    const same = Object.entries(texts).filter(([, text]) => text.da === text.en || text.da.trim() === '');
    expect(same).toEqual([]);
  });
});
