import type { FailedTest } from './failed-test.ts';

/** What a suite came to. A checker such as the linter counts as one test. */
export interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What is known about what failed; a checker has said it itself. */
  readonly failures: readonly FailedTest[];
}

/** A suite of one: passed or failed. */
export function single(name: string, ok: boolean): SuiteResult {
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, failures: [] };
}

/** A suite that left no report, or one that cannot be read. */
export function unreported(name: string): SuiteResult {
  const failure = { name, file: '', message: 'The run left no report that can be read.' };
  return { name, passed: 0, failed: 1, skipped: 0, failures: [failure] };
}

/**
 * Makes sure that a suite which ended badly, or ran nothing at all, counts as a failure even when its own
 * report names none: a crash before the first test must not look like success.
 */
export function judged(result: SuiteResult, exitCode: number): SuiteResult {
  const ranNothing = result.passed + result.failed === 0;
  const silentFailure = exitCode !== 0 && result.failed === 0;
  if (!ranNothing && !silentFailure) return result;
  const message = ranNothing
    ? 'No test was run.'
    : `No test failed, but the exit code is ${exitCode}.`;
  const failure = { name: result.name, file: '', message };
  return { ...result, failed: result.failed + 1, failures: [...result.failures, failure] };
}

/** The one line a run ends with. */
export function totalLine(results: readonly SuiteResult[]): string {
  return `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed`;
}

/** One line per suite, for the eye. */
export function summaryLines(results: readonly SuiteResult[]): readonly string[] {
  return results.map(({ name, passed, failed, skipped }) => {
    const rest = skipped > 0 ? `, ${skipped} skipped` : '';
    return `${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed${rest}`;
  });
}

/** Failed tests over all suites; the exit code hangs on it. */
export function failures(results: readonly SuiteResult[]): number {
  return sum(results, 'failed');
}

function sum(results: readonly SuiteResult[], key: 'passed' | 'failed'): number {
  return results.reduce((total, result) => total + result[key], 0);
}
