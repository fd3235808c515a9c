import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT, toolScript } from '#electron/runtime/project.ts';
import { runNode } from '#electron/runtime/run-tool.ts';
import { failedTest } from './failed-test.ts';
import { judged, unreported, type SuiteResult } from './suite-result.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const FOLDER = join(PROJECT_ROOT, 'build', 'test');
const REPORT_FILE = join(FOLDER, 'vitest.json');
const FAILURES_FILE = join(FOLDER, 'vitest-failures.json');

/** Unit, property and database tests; `parameters` go to vitest. */
export async function runVitest(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<SuiteResult> {
  mkdirSync(FOLDER, { recursive: true });
  // An old report must not speak for a run that crashed.
  for (const file of [REPORT_FILE, FAILURES_FILE]) rmSync(file, { force: true });
  const reporters = [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORT_FILE}`,
    '--reporter=./e2e/run/failures-reporter.ts',
  ];
  const vitest = toolScript('vitest', 'vitest');
  const exitCode = await runNode(vitest, ['run', ...reporters, ...parameters], {
    ...environment,
    JUANZONG_TEST_FAILURES: FAILURES_FILE,
  });
  return judged(read(), exitCode);
}

function read(): SuiteResult {
  const name = 'unit, property and database tests';
  const parsed = report.safeParse(readJson(REPORT_FILE));
  if (!parsed.success) return unreported(name);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    parsed.data;
  // A file that cannot be loaded fails without a failed test in it.
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  );
  return {
    name,
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    skipped: numPendingTests + numTodoTests,
    failures: z.array(failedTest).safeParse(readJson(FAILURES_FILE)).data ?? [],
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // no report: the run crashed, which counts as a failure
  }
}
