import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keysBetween } from './order-key.ts';

test('between any two keys there are as many as are wanted, in order, whatever was put in before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 5 })), { maxLength: 60 }),
      (inserts) => {
        let keys: readonly string[] = [];
        for (const [place, count] of inserts) {
          const at = place % (keys.length + 1);
          const made = keysBetween(keys[at - 1] ?? null, keys[at] ?? null, count);
          keys = [...keys.slice(0, at), ...made, ...keys.slice(at)];
        }
        expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
        expect(new Set(keys).size).toBe(keys.length);
      },
    ),
  );
});

test('stays short where all is put at the end, and where many are made at once', () => {
  let last: string | null = null;
  for (let at = 0; at < 200; at += 1) last = keysBetween(last, null, 1)[0] ?? null;
  expect(last?.length).toBeLessThan(40);
  expect(Math.max(...keysBetween(null, null, 10_000).map((key) => key.length))).toBeLessThan(5);
});

test('says where there is no room', () => {
  expect(() => keysBetween('V', 'V', 1)).toThrow(RangeError);
});
