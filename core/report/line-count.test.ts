import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { emWidth } from './em-width.ts';
import { lineCount } from './line-count.ts';

function count(text: string, ems: number, hangs = false, first = ems): number {
  return lineCount([{ text, size: 1, spacing: 0 }], { first, rest: ems, hangs });
}

describe('lineCount', () => {
  it('fills lines with Han characters', () => {
    expect(count('', 10)).toBe(1);
    expect(count('一二三四五六七八九十', 10)).toBe(1);
    expect(count('一二三四五六七八九十一', 10)).toBe(2);
    expect(count('一二三四五六七八九十', 10, false, 8)).toBe(2);
    expect(count('一\n二', 10)).toBe(2);
  });

  it('takes a character along with what may not begin a line, or lets it hang', () => {
    expect(count('一二三四五六七八九十。', 10)).toBe(2);
    expect(count('一二三四五六七八九十。', 10, true)).toBe(1);
    expect(count('一二三四五六七八九“十', 10)).toBe(2);
  });

  it('keeps words and numbers whole, and breaks what is longer than a line', () => {
    expect(count('一二三四五六七八abcdefgh', 10)).toBe(2);
    expect(count('123456', 2)).toBe(2);
    expect(count('一二三四五六七八ab-cdefgh', 10)).toBe(2);
  });

  test.prop([fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 4, max: 30 })], {
    numRuns: 100,
  })('is never less than the width needs', (text, ems) => {
    const flat = text.replaceAll(/[\r\n ]/gu, '');
    expect(count(flat, ems) * ems).toBeGreaterThanOrEqual(emWidth(flat) - 0.1 * count(flat, ems));
  });
});
