import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bookmarkName,
  markNote,
  parseBookmark,
  printedMarks,
  withoutMarkNotes,
} from '../manifest.ts';
import { diffCharacters, diffText } from './diff.ts';
import { judge } from './judge.ts';
import { likeness } from './likeness.ts';
import { outOfOrder } from './order.ts';
import { proofCode } from '../proof-text.ts';

const text = fc.string({ unit: fc.constantFrom(...'茶园4.5万亩，户𠮷'), maxLength: 40 });

describe('a difference by characters', () => {
  test('gives both texts back', () => {
    fc.assert(
      fc.property(text, text, (was, now) => {
        const pieces = diffCharacters(was, now);
        const without = (kind: 'gone' | 'new'): string =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
        expect(without('new')).toBe(was);
        expect(without('gone')).toBe(now);
      }),
    );
  });

  test('is short and readable', () => {
    expect(diffText(diffCharacters('茶园4.5万亩', '茶园4.6万亩'))).toBe('茶园4.[-5-]{+6+}万亩');
    expect(diffText(diffCharacters('𠮷家湾', '𠮷家沟'))).toBe('𠮷家[-湾-]{+沟+}');
  });
});

describe('order', () => {
  const placed = (issued: readonly number[]) => issued.map((one) => ({ issued: one, weight: 1 }));

  test('names the few that left their place, not the many that stayed', () => {
    expect(outOfOrder(placed([0, 1, 2, 3]))).toEqual(new Set());
    expect(outOfOrder(placed([0, 3, 1, 2]))).toEqual(new Set([1]));
    expect(
      outOfOrder([
        { issued: 5, weight: 100 },
        { issued: 1, weight: 1 },
        { issued: 2, weight: 1 },
      ]),
    ).toEqual(new Set([1, 2]));
  });

  test('what is left is in order, and moving one thing names at most one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat(), (count, from, to) => {
        const all = Array.from({ length: count }, (_, index) => index);
        const [one = 0] = all.splice(from % count, 1);
        all.splice(to % count, 0, one);
        const out = outOfOrder(placed(all));
        expect(out.size).toBeLessThanOrEqual(1);
        const rest = all.filter((_, index) => !out.has(index));
        expect(rest).toEqual(rest.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('judging a text', () => {
  test('only what equals its source matches', () => {
    expect(judge('甲', ['甲', '乙'], null, false).status).toBe('matches');
    expect(judge('丙', ['甲'], proofCode('甲'), false)).toMatchObject({
      status: 'altered',
      was: '甲',
      note: null,
    });
    expect(judge('丙', ['甲'], proofCode('乙'), true).note).toBe('source-changed-too');
  });

  test('a manifest that was altered with its text convinces nobody', () => {
    expect(judge('丙', ['甲'], proofCode('丙'), false)).toMatchObject({
      status: 'altered',
      note: 'manifest-differs',
    });
    expect(judge('丙', ['甲'], proofCode('丙'), true).status).toBe('source-changed');
    expect(judge('丙', [], proofCode('丙'), false)).toMatchObject({
      status: 'source-changed',
      note: 'not-held',
    });
  });
});

describe('names and marks', () => {
  test('a bookmark says what it holds', () => {
    for (const n of [1, 2, 17]) {
      for (const anchored of ['text', 'line'] as const) {
        const name = bookmarkName('QK8KW86R8', anchored, n);
        expect(name).toMatch(/^[A-Za-z]\w{0,39}$/u);
        expect(parseBookmark(name)).toEqual({ mark: 'QK8KW86R8', anchored, n });
      }
    }
    for (const name of ['_Toc1', 'jz_XK8KW86R8', 'jz_QK8KW86R', 'jz_QK8KW86R8_s_s']) {
      expect(parseBookmark(name)).toBeNull();
    }
  });

  test('a printed mark is found, and taken off again', () => {
    const line = `《题》，某报${markNote('QK8KW86R8')}`;
    expect(printedMarks(line)).toEqual(['QK8KW86R8']);
    expect(withoutMarkNotes(line)).toBe('《题》，某报');
    expect(printedMarks('ABCQK8KW86R8 QK8KW86R81')).toEqual([]);
  });

  test('texts are alike as far as their pairs of characters are', () => {
    expect(likeness('全村茶园', '全村茶园')).toBe(1);
    expect(likeness('全村茶园', '山路弯弯')).toBe(0);
    expect(likeness('全村茶园4.5万亩', '全村茶园4.6万亩')).toBeGreaterThan(0.6);
  });
});
