import { expect, test } from 'vitest';
import { failureLines } from './failed-test.ts';

const failed = { name: 'folding › keeps offsets', file: 'core/fold.test.ts', message: 'no' };

test('a failed test is named with its file and what it said, without colours', () => {
  const message = '\u001B[31mexpected 1\u001B[39m\n{ seed: 7, path: "0:1" }\nCounterexample: [""]';
  expect(failureLines([{ ...failed, message }])).toEqual([
    '',
    '✗ folding › keeps offsets (core/fold.test.ts)',
    '  expected 1',
    '  { seed: 7, path: "0:1" }',
    '  Counterexample: [""]',
  ]);
});

test('what failed outside a file is named alone', () => {
  expect(failureLines([{ ...failed, file: '' }])[1]).toBe('✗ folding › keeps offsets');
});

test('a long message and a long line are cut, and the cut is said', () => {
  const message = `${'长'.repeat(2000)}\n${Array.from({ length: 60 }, (_, at) => `at ${at}`).join('\n')}`;
  const lines = failureLines([{ ...failed, message }]);
  expect(lines).toHaveLength(2 + 40 + 1);
  expect(lines[2]).toBe(`  ${'长'.repeat(1000)} …`);
  expect(lines.at(-1)).toBe('  … 21 more lines');
});

test('of many failed tests ten are told, and the rest is counted', () => {
  const lines = failureLines(Array.from({ length: 13 }, () => failed));
  expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(10);
  expect(lines.at(-1)).toBe('… and 3 more');
  expect(failureLines([])).toEqual([]);
});
