import type { Config } from 'jest';

/** How swc compiles in tests: the same decorators as the built server. */
const swc: [string, Record<string, unknown>] = [
  '@swc/jest',
  {
    swcrc: false,
    module: { type: 'es6' },
    sourceMaps: 'inline',
    jsc: {
      target: 'es2024',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      experimental: { keepImportAttributes: true },
    },
  },
];

/** How Angular's own compiler reads components in tests; types are checked by `tsc`, not here. */
const angular: [string, Record<string, unknown>] = [
  'jest-preset-angular',
  {
    useESM: true,
    stringifyContentPathRegex: '\\.(html|svg)$',
    tsconfig: {
      target: 'ES2024',
      module: 'ESNext',
      moduleResolution: 'bundler',
      isolatedModules: true,
      experimentalDecorators: true,
      useDefineForClassFields: false,
      esModuleInterop: true,
      importHelpers: true,
      sourceMap: true,
    },
  },
];

const everywhere = {
  rootDir: import.meta.dirname,
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^@faellesblik/(.*)$': '<rootDir>/libs/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

const config: Config = {
  projects: [
    {
      ...everywhere,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/libs/**/*.spec.ts',
        '<rootDir>/apps/api/**/*.spec.ts',
        '<rootDir>/tools/**/*.spec.ts',
      ],
      testPathIgnorePatterns: ['/libs/[^/]+/client/', '/libs/platform/ui/'],
      transform: { '\\.ts$': swc },
    },
    {
      ...everywhere,
      displayName: 'client',
      testEnvironment: 'jsdom',
      testMatch: [
        '<rootDir>/libs/*/client/**/*.spec.ts',
        '<rootDir>/libs/platform/ui/**/*.spec.ts',
        '<rootDir>/apps/client/**/*.spec.ts',
      ],
      moduleFileExtensions: ['ts', 'html', 'js', 'mjs', 'json'],
      moduleNameMapper: { ...everywhere.moduleNameMapper, '^tslib$': 'tslib/tslib.es6.mjs' },
      transform: { '\\.(ts|html|svg)$': angular },
      setupFilesAfterEnv: ['<rootDir>/tests/support/client-setup.ts'],
    },
    {
      ...everywhere,
      displayName: 'system',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.spec.ts'],
      testPathIgnorePatterns: ['/tests/bench/'],
      transform: { '\\.ts$': swc },
      globalSetup: '<rootDir>/tests/support/global-setup.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/support/system-setup.ts'],
      globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
    },
  ],
  maxWorkers: 2,
};

export default config;
