import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { PROJECT_ROOT, toolScript } from '#electron/runtime/project.ts';
import { runNode } from '#electron/runtime/run-tool.ts';
import { judged, type SuiteResult } from './suite-result.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** Unit, property and database tests; `parameters` go to vitest. */
export async function runVitest(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<SuiteResult> {
  const file = join(PROJECT_ROOT, 'build', 'test', 'vitest.json');
  mkdirSync(join(file, '..'), { recursive: true });
  rmSync(file, { force: true }); // an old report must not speak for a run that crashed
  const exitCode = await runNode(
    toolScript('vitest', 'vitest'),
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...parameters],
    environment,
  );
  return judged(read(file), exitCode);
}

function read(file: string): SuiteResult {
  const name = 'unit, property and database tests';
  const parsed = report.safeParse(readJson(file));
  if (!parsed.success) return { name, passed: 0, failed: 1, skipped: 0 };
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
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // no report: the run crashed, which counts as a failure
  }
}
