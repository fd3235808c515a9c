import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT_ROOT, toolScript } from '#electron/runtime/project.ts';
import { failedTest, type FailedTest } from './failed-test.ts';

// Below the project, where vitest and fast-check can be found from.
const folder = mkdtempSync(join(PROJECT_ROOT, 'node_modules', '.failures-'));

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a run tells its failed tests, broken files and stray errors', () => {
  const failures = runAll({
    'property.test.ts': `
      import fc from 'fast-check';
      import { describe, expect, test } from 'vitest';
      describe('numbers', () => {
        test('stay small', () => {
          fc.assert(fc.property(fc.integer(), (n) => { expect(n).toBeLessThan(1000); }), { seed: 7 });
        });
        test('are numbers', () => { expect({ a: 1 }).toEqual({ a: 1 }); });
      });`,
    'stray.test.ts': `
      import { expect, test } from 'vitest';
      test('ends before what it began', () => {
        void Promise.reject(new Error('nobody waited'));
        expect(1).toBe(1);
      });`,
    'broken.test.ts': `import './missing.ts';`,
  });
  const told = (name: string): FailedTest | undefined =>
    failures.find((failure) => failure.name === name);
  expect(failures).toHaveLength(3);
  expect(told('numbers > stay small')?.file).toMatch(/\/property\.test\.ts$/u);
  expect(told('numbers > stay small')?.message).toMatch(
    /seed: 7, [^]*Counterexample: \[1000\][^]*Caused by AssertionError: expected 1000 to be less than 1000/u,
  );
  expect(told('an error outside any test')?.file).toMatch(/\/stray\.test\.ts$/u);
  expect(told('an error outside any test')?.message).toContain('nobody waited');
  expect(told('the file itself')?.file).toMatch(/\/broken\.test\.ts$/u);
});

function runAll(files: Readonly<Record<string, string>>): readonly FailedTest[] {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const target = join(folder, 'failures.json');
  const reporter = join(PROJECT_ROOT, 'e2e', 'run', 'failures-reporter.ts');
  const run = spawnSync(
    process.execPath,
    [
      toolScript('vitest', 'vitest'),
      'run',
      `--root=${folder}`,
      '--exclude=none',
      '--maxWorkers=1',
      `--reporter=${reporter}`,
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, JUANZONG_TEST_FAILURES: target } },
  );
  expect(run.status, run.stderr).toBe(1);
  return z.array(failedTest).parse(JSON.parse(readFileSync(target, 'utf8')));
}
