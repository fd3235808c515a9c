import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openDisplay } from '#electron/runtime/display.ts';
import { PROJECT_ROOT, toolScript } from '#electron/runtime/project.ts';
import { runNode } from '#electron/runtime/run-tool.ts';
import { playwrightSuite, failedSpecs, thrown } from './playwright-failures.ts';
import { judged, unreported, type SuiteResult } from './suite-result.ts';

const report = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(thrown),
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** The application driven from outside, on a virtual display where there is none; `parameters` go to Playwright. */
export async function runPlaywright(
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
): Promise<SuiteResult> {
  const file = join(PROJECT_ROOT, 'build', 'test', 'playwright.json');
  mkdirSync(join(file, '..'), { recursive: true });
  rmSync(file, { force: true }); // an old report must not speak for a run that crashed
  const display = await openDisplay();
  try {
    const exitCode = await runNode(
      toolScript('@playwright/test', 'playwright'),
      ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json', ...parameters],
      { ...environment, ...display.environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    );
    return judged(read(file), exitCode);
  } finally {
    display.stop();
  }
}

function read(file: string): SuiteResult {
  const name = 'end-to-end tests';
  const parsed = report.safeParse(readJson(file));
  if (!parsed.success) return unreported(name);
  const { suites, errors, stats } = parsed.data;
  return {
    name,
    passed: stats.expected,
    // A test that passes only at a second try is no passed test.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: [
      ...failedSpecs(suites),
      ...errors.map(({ message }) => ({
        name: 'an error outside any test',
        file: '',
        message,
      })),
    ],
  };
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null; // no report: the run crashed, which counts as a failure
  }
}
