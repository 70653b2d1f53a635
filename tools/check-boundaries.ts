import { ESLint } from 'eslint';

/**
 * Proves that lint really holds the boundaries: reads imports that must not be, as if they stood in these files,
 * and fails when one passes. A rule that finds nothing may have been switched off.
 */
const FORBIDDEN: readonly { file: string; code: string; because: string }[] = [
  { file: 'libs/access/domain/actor.ts', code: `import '@nestjs/common';`, because: 'a domain imports Nest' },
  { file: 'libs/access/domain/actor.ts', code: `import 'rxjs';`, because: 'a domain imports a package' },
  { file: 'libs/access/domain/actor.ts', code: `import 'node:fs';`, because: 'a domain imports Node' },
  {
    file: 'libs/access/domain/actor.ts',
    code: `import '@faellesblik/cases/domain/case';`,
    because: 'a domain knows one to its right',
  },
  {
    file: 'libs/cases/domain/case.ts',
    code: `import '@faellesblik/access/server/allow';`,
    because: 'a rule knows the server',
  },
  {
    file: 'libs/access/server/allow.ts',
    code: `import '@angular/core';`,
    because: 'the server imports Angular',
  },
  {
    file: 'libs/access/server/allow.ts',
    code: `import '@faellesblik/platform/ui/button';`,
    because: 'the server knows the interface',
  },
  { file: 'libs/platform/ui/button.ts', code: `import 'typeorm';`, because: 'the interface imports TypeORM' },
  {
    file: 'libs/platform/client/session.ts',
    code: `import '@faellesblik/access/server/allow';`,
    because: 'the client knows the server',
  },
  {
    file: 'libs/platform/client/session.ts',
    code: `import 'socket.io';`,
    because: `the client imports the server's socket.io`,
  },
  {
    file: 'libs/platform/server/database/clock.ts',
    code: `import '@faellesblik/access/domain/actor';`,
    because: 'platform knows a domain',
  },
  {
    file: 'libs/access/server/access.resolver.ts',
    code: `import { Query, Resolver } from '@nestjs/graphql';\n@Resolver() export class Open { @Query(() => String) all(): string { return ''; } }`,
    because: 'a query declares no permission',
  },
];

const RULES = ['@nx/enforce-module-boundaries', 'no-restricted-imports', 'faellesblik/allow-on-operation'];
// Where CI is set, the parser reads each file from the disk once and never looks at the text it is handed.
const eslint = new ESLint({
  overrideConfig: { languageOptions: { parserOptions: { disallowAutomaticSingleRunInference: true } } },
});
const passed: string[] = [];
for (const { file, code, because } of FORBIDDEN) {
  const [result] = await eslint.lintText(code, { filePath: file });
  const isFound =
    result?.messages.some(({ ruleId, fatal }) => fatal !== true && RULES.includes(ruleId ?? '')) ?? false;
  if (!isFound) passed.push(`${because}: lint lets it pass in ${file}`);
}
process.stdout.write(
  `${FORBIDDEN.length - passed.length} of ${FORBIDDEN.length} forbidden imports are found\n`,
);
if (passed.length > 0) {
  process.stderr.write(`${passed.join('\n')}\n`);
  process.exitCode = 1;
}
