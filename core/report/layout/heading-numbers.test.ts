import { expect, test } from 'vitest';
import type { HeadingLevel } from '../outline.ts';
import type { PrintedPart } from '../printed.ts';
import { headingNumbers } from './heading-numbers.ts';

function numbersOf(levels: readonly (HeadingLevel | null)[]): readonly string[] {
  const parts = levels.map((level): PrintedPart => {
    const blockId = 'b';
    if (level === null) return { kind: 'paragraph', blockId, text: '正文' };
    return { kind: 'heading', blockId, level, text: '标题' };
  });
  return [...headingNumbers(parts, 'han').values()];
}

test('headings are numbered as official documents number them', () => {
  expect(numbersOf([1, null, 2, 3, 4, 4, 3, 2, 1, 2])).toEqual([
    '一、',
    '（一）',
    '1.',
    '（1）',
    '（2）',
    '2.',
    '（二）',
    '二、',
    '（一）',
  ]);
});

test('a level that is left out holds nothing up', () => {
  expect(numbersOf([1, 3, 3, 1, 3])).toEqual(['一、', '1.', '2.', '二、', '1.']);
});

test('the eleventh chapter is 十一', () => {
  expect(numbersOf(Array.from({ length: 11 }, () => 1 as const)).at(-1)).toBe('十一、');
});
