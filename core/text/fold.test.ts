import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFold } from './fold.ts';

const TABLE = '# 繁 to 简\n萬万產产\n産 产\n\n瞭了\n甲乙 乙丙\n著着 着著\n𠮷吉';
const fold = makeFold(TABLE);

describe('makeFold', () => {
  test.each([
    ['三萬畝農産品', '三万畝農产品'],
    ['ABCxyz12%', 'abcxyz12%'],
    ['全 角', '全 角'],
    ['Ñandú ÀB', 'ñandú àb'],
    ['a\tb\u0000c\u007fd', 'a b c d'],
    ['一\r二\u2028三\u0085四', '一\n二\n三\n四'],
    ['甲乙丙', '丙丙丙'],
    ['著作', '着作'],
    ['𠮷林İ', '𠮷林İ'],
    ['', ''],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('text that is folded already comes back as it is', () => {
    const text = '三万亩,abc 1';
    expect(fold(text)).toBe(text);
  });

  test('keeps the length of any text and changes nothing the second time', () => {
    const tables = fc.array(
      fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', 'A'), minLength: 2, maxLength: 2 }),
    );
    const texts = fc.string({
      unit: fc.oneof(
        fc.constantFrom('甲', '乙', '丙', '丁', 'A', 'A', '\n'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(tables, texts, (pairs, text) => {
        const made = makeFold(pairs.join('\n'));
        expect(made(text)).toHaveLength(text.length);
        expect(made(made(text))).toBe(made(text));
      }),
    );
  });

  test('folds each code unit by itself, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(fold(a + b)).toBe(fold(a) + fold(b));
      }),
    );
  });

  test('leaves LF alone of all control characters, and none of them moves an offset', () => {
    const controls = Array.from({ length: 0xa0 }, (_, unit) => String.fromCharCode(unit))
      .filter((unit) => /\p{Cc}/u.test(unit))
      .join('');
    const folded = fold(`东${controls}西\u2028`);
    expect(folded.replaceAll(/[\n ]/gu, '')).toBe('东西');
    expect(folded).toHaveLength(controls.length + 3);
    expect(folded.indexOf('西')).toBe(controls.length + 1);
  });

  test('takes texts longer than an engine takes arguments', () => {
    const text = `A${'萬'.repeat(300_000)}`;
    expect(fold(text)).toBe(`a${'万'.repeat(300_000)}`);
  });
});
