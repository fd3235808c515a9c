import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../text/span.ts';
import { assignLanes, type LaneSpan } from './lanes.ts';

const spansArbitrary = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 40 })
  .map((pairs): readonly LaneSpan[] =>
    pairs.map(([start, length], index) => ({ id: `s${index}`, start, end: start + length })),
  );

function depthAt(spans: readonly LaneSpan[], offset: number): number {
  return spans.filter((span) => span.start <= offset && offset < span.end).length;
}

describe('assignLanes', () => {
  it('puts a nested and a following span beside the outer one', () => {
    const lanes = assignLanes([
      { id: 'c', start: 4, end: 8 },
      { id: 'b', start: 2, end: 4 },
      { id: 'a', start: 0, end: 6 },
    ]);
    expect(Object.fromEntries(lanes)).toEqual({ a: 0, b: 1, c: 1 });
  });

  it('gives the longer of two spans that start together the lower lane', () => {
    const lanes = assignLanes([
      { id: 'short', start: 3, end: 5 },
      { id: 'long', start: 3, end: 9 },
    ]);
    expect([lanes.get('long'), lanes.get('short')]).toEqual([0, 1]);
  });

  it('never lets overlapping spans share a lane', () => {
    fc.assert(
      fc.property(spansArbitrary, (spans) => {
        const lanes = assignLanes(spans);
        expect(lanes.size).toBe(spans.length);
        for (const a of spans) {
          for (const b of spans) {
            if (a.id !== b.id && overlaps(a, b)) expect(lanes.get(a.id)).not.toBe(lanes.get(b.id));
          }
        }
      }),
    );
  });

  it('uses exactly as many lanes as spans lie over one another', () => {
    fc.assert(
      fc.property(spansArbitrary, (spans) => {
        const depth = Math.max(0, ...spans.map((span) => depthAt(spans, span.start)));
        expect(new Set(assignLanes(spans).values()).size).toBe(depth);
      }),
    );
  });

  it('does not depend on the order of its input', () => {
    fc.assert(
      fc.property(spansArbitrary, (spans) => {
        const forward = Object.fromEntries(assignLanes(spans));
        expect(Object.fromEntries(assignLanes(spans.toReversed()))).toEqual(forward);
      }),
    );
  });
});
