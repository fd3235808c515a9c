import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWhiteSpace } from '../text/white-space.ts';
import { linesOf } from './lines.ts';

const slices = (text: string) => linesOf(text).map((line) => text.slice(line.start, line.end));

describe('linesOf', () => {
  test.each(['\n', '\r\n', '\r', '\u0085', '\u2028', '\u2029'])('parts lines at %j', (end) => {
    const text = `甲${end}${end}  乙 丙\u3000${end}`;
    expect(slices(text)).toEqual(['甲', '乙 丙']);
    expect(linesOf(text).map((line) => [line.number, line.blanksBefore, line.indent])).toEqual([
      [0, 0, 0],
      [2, 1, 2],
    ]);
  });

  test('a byte order mark and other white space at the ends belong to no line', () => {
    expect(slices('\ufeff甲\u00a0\n\u3000\u3000乙')).toEqual(['甲', '乙']);
    expect(linesOf(' \n\u3000\n')).toEqual([]);
  });

  test('agrees with JavaScript on white space, and adds the line break it leaves out', () => {
    const differing: number[] = [];
    for (let unit = 0; unit < 0x10000; unit++) {
      if (isWhiteSpace(unit) !== /\s/u.test(String.fromCharCode(unit))) differing.push(unit);
    }
    expect(differing).toEqual([0x85]);
  });

  test('holds every character that is not white space, for any text', () => {
    const unit = fc.constantFrom('甲', ' ', '\n', '\r', '\u0085', '\u2029', '\ufeff', '𠮷', 'a');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const ink = (part: string) => part.replace(/[\s\u0085]/gu, '');
        expect(slices(text).map(ink).join('')).toBe(ink(text));
        for (const part of slices(text)) expect(part).toBe(part.trim());
      }),
    );
  });
});
