import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNode } from './command.ts';

/** How many tests ended in which way. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface JestResult {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly numTotalTests: number;
}

/** Runs some of the projects in jest.config.ts, or of them the files whose path fits. A run without a single test, or without a result, counts as one failure. */
export async function runJest(projects: readonly string[], workers: number, paths?: string): Promise<Totals> {
  const folder = mkdtempSync(join(tmpdir(), 'faellesblik-jest-'));
  const resultFile = join(folder, 'result.json');
  const jest = [
    '--experimental-vm-modules',
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--json',
    `--outputFile=${resultFile}`,
  ];
  try {
    const { succeeded } = await runNode(
      [
        ...jest,
        `--maxWorkers=${workers}`,
        ...(paths ? [`--testPathPatterns=${paths}`] : []),
        '--selectProjects',
        ...projects,
      ],
      { shown: true },
    );
    return totalsOf(readResult(resultFile), succeeded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts a file that could not be read as a failed test, and never calls a run good that jest called bad. */
export function totalsOf(result: JestResult | undefined, succeeded: boolean): Totals {
  if (result === undefined || result.numTotalTests === 0) return { passed: 0, failed: 1, skipped: 0 };
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  return {
    passed: result.numPassedTests,
    failed: succeeded ? failed : Math.max(failed, 1),
    skipped: result.numPendingTests + result.numTodoTests,
  };
}

function readResult(file: string): JestResult | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestResult;
  } catch {
    return undefined;
  }
}
