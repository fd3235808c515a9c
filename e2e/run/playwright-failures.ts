import { z } from 'zod';
import type { FailedTest } from './failed-test.ts';

/** Something thrown, as Playwright's JSON report has it. */
export const thrown = z.object({
  message: z.string().default(''),
  location: z.object({ file: z.string(), line: z.number() }).optional(),
});

const spec = z.object({
  title: z.string(),
  file: z.string(),
  tests: z.array(
    z.object({ status: z.string(), results: z.array(z.object({ errors: z.array(thrown) })) }),
  ),
});

/** A file, or a group of tests in it, of Playwright's JSON report. */
export const playwrightSuite = z.object({
  title: z.string(),
  specs: z.array(spec).default([]),
  get suites() {
    return z.array(playwrightSuite).default([]);
  },
});

type PlaywrightSuite = Readonly<z.infer<typeof playwrightSuite>>;

/** The tests that failed, or passed only at a second try, in the order of the report. */
export function failedSpecs(suites: readonly PlaywrightSuite[]): readonly FailedTest[] {
  // The outermost suites are the files; theirs is no part of a test's name.
  return suites.flatMap((suite) => failedIn(suite, []));
}

function failedIn(suite: PlaywrightSuite, groups: readonly string[]): readonly FailedTest[] {
  const own = suite.specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ results }) => ({
        name: [...groups, title].join(' › '),
        file: `e2e/${file}`,
        message: results.flatMap(({ errors }) => errors.map(told)).join('\n\n'),
      })),
  );
  const inner = suite.suites.flatMap((group) => failedIn(group, [...groups, group.title]));
  return [...own, ...inner];
}

function told({ message, location }: Readonly<z.infer<typeof thrown>>): string {
  return location === undefined ? message : `line ${location.line}: ${message}`;
}
