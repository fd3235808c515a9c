import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  packReading,
  packSegments,
  unpackReading,
  unpackSegments,
  type OwnedSegment,
} from './packed.ts';
import { composeReading, type Reading } from './reading.ts';
import { ROLES } from './role.ts';

const offset = fc.nat({ max: 2 ** 31 });
const role = fc.constantFrom(...ROLES);
const readings: fc.Arbitrary<Reading> = fc.record({
  text: fc.string({ unit: 'binary' }),
  blocks: fc.array(fc.record({ start: offset, end: offset, role })),
  runs: fc.array(
    fc.record({
      start: offset,
      end: offset,
      kind: fc.constantFrom('verbatim' as const, 'corrected' as const, 'inserted' as const),
      source: fc.record({ start: offset, end: offset }),
    }),
  ),
});
const segments: fc.Arbitrary<readonly OwnedSegment[]> = fc.array(
  fc.record({
    start: offset,
    end: offset,
    role,
    join: fc.constantFrom('new' as const, 'continue' as const),
    confidence: fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000),
    articleId: fc.option(fc.constantFrom('a', 'b', '__proto__', '-1')),
    ord: fc.nat(),
  }),
);

describe('a packed page', () => {
  test('gives every reading back as it was', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        expect(unpackReading(packReading(reading))).toEqual(reading);
      }),
    );
  });

  test('gives every segment back as it was', () => {
    fc.assert(
      fc.property(segments, (given) => {
        expect(unpackSegments(packSegments(given))).toEqual(given);
      }),
    );
  });

  test('of a corrected text reads as before', () => {
    const text = '引水上山\n水来了。';
    const reading = composeReading(
      text,
      [{ start: 0, end: text.length, role: 'body', join: 'new' }],
      [{ start: 2, end: 4, text: '下田' }],
    );
    expect(unpackReading(packReading(reading))).toEqual(reading);
  });

  test.each(['{}', '[1,2]', '[0,1,99]', '[0,1,"body"]'])('refuses %s as blocks', (blocks) => {
    expect(() => unpackReading({ text: '', blocks, runs: '[]' })).toThrow(TypeError);
  });
});
