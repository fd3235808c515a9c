import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { packNumbers, unpackNumbers } from './packed-numbers.ts';

const numbers = fc
  .record({
    all: fc.uniqueArray(fc.integer({ min: 0, max: 0xffff_ffff }), { maxLength: 80 }),
    zeros: fc.constantFrom(0, 0, 5, 31),
    near: fc.boolean(),
  })
  .map(({ all, zeros, near }) => {
    const shorter = near ? all.map((one) => one % 100) : all;
    const even = shorter.map((one) => ((one >>> zeros) << zeros) >>> 0);
    return Uint32Array.from(new Set(even)).toSorted();
  });

test.prop([numbers], { numRuns: 300 })('what was packed is unpacked as it was', (ascending) => {
  expect(unpackNumbers(packNumbers(ascending))).toEqual(ascending);
});

test('hashes that are spread evenly take three bytes each, and a little', () => {
  const hashes = Uint32Array.from(
    { length: 40 },
    (_, at) => (at + 1) * 0x0600_0000 + ((at * 977) << 5),
  );
  expect(packNumbers(hashes).length).toBeLessThan(hashes.length * 3.2 + 4);
});
