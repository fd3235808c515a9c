import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { proofCode, proofText } from './proof-text.ts';

describe('proofText', () => {
  it.each([
    ['“ 4.5 万亩 ”', '"4.5万亩"'],
    ['"4.5万亩"', '"4.5万亩"'],
    ['Plan  A\nof B', 'Plan A of B'],
    ['第 3\t版', '第3版'],
    ['a\u0000b', 'a␀b'],
    ['‘一’＇二', "'一''二"],
    ['一\u200b二\u00a0三\u3000四', '一二三四'],
  ])('%j is compared as %j', (text, form) => {
    expect(proofText(text)).toBe(form);
  });

  test('is its own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(proofText(proofText(text))).toBe(proofText(text));
      }),
    );
  });
});

test('a change of one character changes the code', () => {
  const character = fc.constantFrom(...'0123456789万亩户村民的一，。Aa');
  fc.assert(
    fc.property(
      fc.array(character, { minLength: 1, maxLength: 300 }),
      fc.nat(),
      character,
      (characters, at, other) => {
        const place = at % characters.length;
        fc.pre(characters[place] !== other);
        const changed = characters.with(place, other).join('');
        expect(proofCode(changed)).not.toBe(proofCode(characters.join('')));
      },
    ),
    { numRuns: 1000 },
  );
});

test('a code is the same on every machine', () => {
  expect(proofCode('全村茶园4.5万余亩')).toBe(proofCode('全村茶园 4.5 万余亩'));
  expect(proofCode('')).toBe('811c9dc59747b28c');
});
