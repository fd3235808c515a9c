import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFold } from '../text/fold.ts';
import { buildMatcher, type LabelEntry } from './matcher.ts';

const fold = makeFold('責责 積积');
const found = (entries: readonly LabelEntry[], text: string) =>
  buildMatcher(entries, fold)
    .find(text)
    .map((match) => [match.start, match.end, match.label, match.ids]);

describe('buildMatcher', () => {
  test('finds nested and overlapping labels, the longer first where they start together', () => {
    const entries = [
      { label: '积分', id: 'a' },
      { label: '积分制', id: 'b' },
      { label: '分制度', id: 'c' },
    ];
    expect(found(entries, '推行积分制度')).toEqual([
      [2, 6, '积分制', ['b']],
      [2, 5, '积分制', ['b']],
      [2, 4, '积分', ['a']],
      [3, 6, '分制度', ['c']],
    ]);
  });

  test('passes over quotation marks and white space inside a name, and keeps marks in pairs', () => {
    const entries = [{ label: '联农带农机制', id: 'a' }];
    expect(found(entries, '健全“联农带农”机制')).toEqual([[2, 10, '联农带农机制', ['a']]]);
    expect(found(entries, '联农 带农\u200b机制')).toEqual([[0, 8, '联农带农机制', ['a']]]);
    expect(found([{ label: '“三会一课”', id: 'b' }], '三会一课')).toEqual([
      [0, 4, '“三会一课”', ['b']],
    ]);
  });

  test('a label in 制 is found in 制度, 机制 is not', () => {
    expect(found([{ label: '积分制', id: 'a' }], '积分制度')[0]).toEqual([0, 4, '积分制', ['a']]);
    expect(found([{ label: '机制', id: 'a' }], '机制度')).toEqual([[0, 2, '机制', ['a']]]);
  });

  test('folds labels and text', () => {
    expect(found([{ label: '積分制', id: 'a' }], '积分制')).toEqual([[0, 3, '積分制', ['a']]]);
    expect(found([{ label: '积分制', id: 'a' }], '積分制')).toEqual([[0, 3, '积分制', ['a']]]);
  });

  test('a label that several initiatives bear gives all of them once', () => {
    const entries = [
      { label: '责任制', id: 'a' },
      { label: '責任制', id: 'b' },
      { label: '责任制', id: 'a' },
      { label: ' ', id: 'c' },
    ];
    expect(found(entries, '责任制')).toEqual([[0, 3, '责任制', ['a', 'b']]]);
  });

  test('finds labels of one character, at the end of a text too', () => {
    expect(found([{ label: '渠', id: 'a' }], '水渠')).toEqual([[1, 2, '渠', ['a']]]);
  });

  test('finds what a plain search for every label finds', () => {
    const unit = fc.constantFrom('积', '積', '分', '制', 'A', 'a', '𠮷');
    const labels = fc.array(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 12 });
    fc.assert(
      fc.property(labels, fc.string({ unit, maxLength: 40 }), (forms, text) => {
        const entries = forms.map((label) => ({ label, id: fold(label) }));
        const naive = new Set<string>();
        for (const { label, id } of entries) {
          const wanted = fold(label);
          for (
            let at = fold(text).indexOf(wanted);
            at >= 0;
            at = fold(text).indexOf(wanted, at + 1)
          ) {
            naive.add(`${at}-${at + wanted.length} ${id}`);
          }
        }
        const matches = buildMatcher(entries, fold).find(text);
        expect(
          matches.map((one) => `${one.start}-${one.end} ${one.ids.join()}`).toSorted(),
        ).toEqual([...naive].toSorted());
        const order = matches.map((one) => [one.start, -one.end]);
        expect(order).toEqual(
          order.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0)),
        );
      }),
    );
  });

  test('finds between marks and spaces what it finds without them, in the same places', () => {
    const unit = fc.constantFrom('积', '分', '制', 'A');
    const mark = fc.constantFrom('', '', '', ' ', '\n', '「', '\u200b', '\u3000');
    const labels = fc.array(fc.string({ unit, minLength: 1, maxLength: 4 }), { maxLength: 8 });
    fc.assert(
      fc.property(labels, fc.array(fc.tuple(mark, unit), { maxLength: 40 }), (forms, pieces) => {
        const matcher = buildMatcher(
          forms.map((label) => ({ label, id: label })),
          fold,
        );
        const plain = pieces.map(([, letter]) => letter).join('');
        const marked = pieces.flat().join('');
        const places = pieces.map(([before], at) => {
          const to = pieces
            .slice(0, at + 1)
            .flat()
            .join('').length;
          return { before, start: to - 1, end: to };
        });
        const wanted = matcher.find(plain).map((match) => ({
          ...match,
          start: places[match.start]?.start,
          end: places[match.end - 1]?.end,
        }));
        expect(matcher.find(marked)).toEqual(wanted);
      }),
    );
  });

  test('thousands of labels with common beginnings keep apart', () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => ({
      label: `行动${at.toString(7)}号`,
      id: `${at}`,
    }));
    const matcher = buildMatcher(entries, fold);
    const text = entries.map((entry) => entry.label).join(',');
    expect(matcher.find(text).map((match) => match.ids[0])).toEqual(
      entries.map((entry) => entry.id),
    );
  });
});
