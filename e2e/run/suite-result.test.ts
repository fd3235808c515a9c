import { expect, test } from 'vitest';
import { failures, judged, single, totalLine } from './suite-result.ts';

const none = { name: 'e2e', passed: 0, failed: 0, skipped: 0, failures: [] };

test('a suite that ran nothing is a failure, whatever its exit code', () => {
  expect(judged(none, 0).failed).toBe(1);
  expect(judged({ ...none, skipped: 3 }, 0).failed).toBe(1);
});

test('a crash after passing tests is a failure', () => {
  expect(judged({ ...none, passed: 5 }, 1)).toMatchObject({ passed: 5, failed: 1 });
  expect(judged({ ...none, passed: 5 }, 7).failures).toEqual([
    { name: 'e2e', file: '', message: 'No test failed, but the exit code is 7.' },
  ]);
});

test('failures that the report names are not counted twice', () => {
  expect(judged({ ...none, passed: 5, failed: 2 }, 1)).toEqual({ ...none, passed: 5, failed: 2 });
});

test('the total adds up every suite', () => {
  const results = [
    single('lint', true),
    single('types', false),
    { ...none, passed: 40, failed: 2 },
  ];
  expect(totalLine(results)).toBe('41 passed, 3 failed');
  expect(failures(results)).toBe(3);
});
