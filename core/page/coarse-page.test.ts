import { describe, expect, test } from 'vitest';
import { coarsePage, isOversized, MAX_PAGE_LINES, MAX_PAGE_UNITS } from './coarse-page.ts';
import { segmentsInSourceOrder, tilingFaults } from './tiling.ts';

const LINE = '第一组流转土地一百二十亩。';

describe('a page', () => {
  test('ends at its limits of lines and of length', () => {
    expect(isOversized(`${LINE}\n`.repeat(MAX_PAGE_LINES - 1))).toBe(false);
    expect(isOversized(`${LINE}\n`.repeat(MAX_PAGE_LINES))).toBe(true);
    expect(isOversized('字'.repeat(MAX_PAGE_UNITS))).toBe(false);
    expect(isOversized('字'.repeat(MAX_PAGE_UNITS + 1))).toBe(true);
  });
});

describe('what is larger', () => {
  test.each([
    ['many lines', `${LINE}\n`.repeat(MAX_PAGE_LINES + 7)],
    ['many CRLF lines with blank ones between', `${LINE}\r\n\r\n\u3000\r\n`.repeat(9000)],
    ['one long line', LINE.repeat(400_000)],
    ['blank lines alone at both ends', `${'\n'.repeat(30_000)}${LINE}${'\n'.repeat(30_000)}`],
  ])('is one article of large segments that tile it: %s', (_name, text) => {
    const page = coarsePage(text);
    expect(page.articles).toHaveLength(1);
    expect(page.outside).toEqual([]);
    const segments = segmentsInSourceOrder(page);
    expect(segments.length).toBeLessThan(60);
    expect(tilingFaults(text, segments)).toEqual([]);
  });
});
