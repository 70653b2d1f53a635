import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { allowOnOperation } from './tools/eslint/allow-on-operation.ts';
import { BOUNDARIES } from './tools/eslint/boundaries.ts';

// The boundaries rule skips itself in silence when it finds no project graph; this makes one, and fails loudly.
await createProjectGraphAsync({ exitOnError: true });

const CLIENT = ['libs/*/client/**/*.ts', 'libs/platform/ui/**/*.ts', 'apps/client/**/*.ts'];
const SERVER = ['libs/*/server/**/*.ts', 'apps/api/**/*.ts'];
const DOMAIN = ['libs/*/domain/**/*.ts'];
const SPECS = ['**/*.spec.ts', 'tests/**/*.ts'];

export default defineConfig(
  { ignores: ['dist/', '.data/', '.nx/', '.angular/', 'node_modules/', 'libs/contracts/generated/'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    plugins: { '@nx': nx, faellesblik: { rules: { 'allow-on-operation': allowOnOperation } } },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['libs/**/*.ts', 'apps/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints: BOUNDARIES,
          // The lexicon is built by this repository and bundled as a file.
          allow: ['../../../dist/lexicon/lexicon.bin'],
          enforceBuildableLibDependency: false,
          checkDynamicDependenciesExceptions: ['.*'],
        },
      ],
    },
  },
  {
    files: SERVER,
    // Nest and TypeORM read constructor types at run time, which a type-only import would take away.
    rules: { '@typescript-eslint/consistent-type-imports': 'off', 'faellesblik/allow-on-operation': 'error' },
  },
  {
    files: DOMAIN,
    ignores: SPECS,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'A domain knows neither Node nor a browser.' }] },
      ],
      'no-restricted-globals': [
        'error',
        ...[
          'process',
          'Buffer',
          'window',
          'document',
          'navigator',
          'localStorage',
          'sessionStorage',
          'fetch',
          'crypto',
        ].map((name) => ({ name, message: 'A domain knows neither Node nor a browser.' })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'NewExpression[callee.name=Date][arguments.length=0]',
          message: 'Time comes in as an argument.',
        },
        {
          selector: 'MemberExpression[object.name=Date][property.name=now]',
          message: 'Time comes in as an argument.',
        },
        {
          selector: 'MemberExpression[object.name=Math][property.name=random]',
          message: 'Chance comes in as an argument.',
        },
      ],
    },
  },
  {
    files: CLIENT,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'This runs in a browser.' }] },
      ],
      '@typescript-eslint/consistent-type-imports': 'off',
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'fb', style: 'kebab-case' },
          { type: 'attribute', prefix: 'fb', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'fb', style: 'camelCase' },
      ],
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/directive-class-suffix': 'off',
    },
  },
  {
    files: ['libs/**/*.html', 'apps/client/**/*.html'],
    ignores: ['apps/client/index.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
  },
  { files: ['tools/**/*.ts', 'tests/bench/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: SPECS,
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(only|skip|todo)$/]',
          message: 'Nothing is skipped or focused.',
        },
        {
          selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xdescribe|xtest)$/]',
          message: 'Nothing is skipped or focused.',
        },
      ],
    },
  },
);
