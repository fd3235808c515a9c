import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, SerializedError } from 'vitest/node';
import { PROJECT_ROOT } from '#electron/runtime/project.ts';
import type { FailedTest } from './failed-test.ts';

/**
 * Writes what failed into the file that JUANZONG_TEST_FAILURES names. Vitest's JSON report leaves out what a run most needs to be
 * judged by: errors outside any test, the difference of two values, and what a property's failure was caused by.
 */
export default class FailuresReporter implements Reporter {
  readonly onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (modules, unhandled) => {
    const failed: FailedTest[] = [];
    for (const module of modules) {
      const file = inProject(module.moduleId);
      for (const test of module.children.allTests('failed')) {
        const errors = test.result().errors ?? [];
        failed.push({ name: test.fullName, file, message: errors.map(told).join('\n\n') });
      }
      for (const suite of [module, ...module.children.allSuites()]) {
        const errors = suite.errors();
        const name = suite.type === 'suite' ? suite.fullName : 'the file itself';
        if (errors.length > 0) failed.push({ name, file, message: errors.map(told).join('\n\n') });
      }
    }
    for (const error of unhandled) {
      const during = error['VITEST_TEST_PATH'];
      const file = typeof during === 'string' ? inProject(during) : '';
      failed.push({ name: 'an error outside any test', file, message: told(error) });
    }
    const target = process.env['JUANZONG_TEST_FAILURES'];
    if (target !== undefined) writeFileSync(target, JSON.stringify(failed));
  };
}

function told(error: SerializedError): string {
  const difference = typeof error['diff'] === 'string' ? `\n\n${error['diff']}` : '';
  const own = (error.stacks ?? [])
    .filter(({ file }) => !file.includes('node_modules'))
    .map(({ file, line, column }) => `\n    at ${inProject(file)}:${line}:${column}`);
  const cause = error.cause === undefined ? '' : `\nCaused by ${told(error.cause)}`;
  return `${error.name ?? 'Error'}: ${error.message}${difference}${own.join('')}${cause}`;
}

function inProject(file: string): string {
  return relative(PROJECT_ROOT, file).replaceAll('\\', '/');
}
