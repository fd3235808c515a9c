import { expect, test } from 'vitest';
import { z } from 'zod';
import { failedSpecs, playwrightSuite } from './playwright-failures.ts';

const spec = (title: string, status: string, ...messages: readonly string[]): unknown => ({
  title,
  file: 'specs/desk.spec.ts',
  tests: [
    { status, results: [{ errors: messages.map((message) => ({ message, location: AT })) }] },
  ],
});
const AT = { file: '/p/e2e/specs/desk.spec.ts', line: 12, column: 3 };

test('failed and flaky tests are told with their groups, passed and skipped ones are not', () => {
  const report = [
    {
      title: 'specs/desk.spec.ts',
      specs: [spec('opens', 'expected'), spec('tags', 'unexpected', 'first', 'second')],
      suites: [{ title: 'by keys', specs: [spec('moves', 'flaky', 'once'), spec('x', 'skipped')] }],
    },
  ];
  expect(failedSpecs(z.array(playwrightSuite).parse(report))).toEqual([
    { name: 'tags', file: 'e2e/specs/desk.spec.ts', message: 'line 12: first\n\nline 12: second' },
    { name: 'by keys › moves', file: 'e2e/specs/desk.spec.ts', message: 'line 12: once' },
  ]);
});
