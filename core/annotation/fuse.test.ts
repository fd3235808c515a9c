import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import type { Span } from '../text/span.ts';
import { fusible, unionOf } from './fuse.ts';

const spans = fc.array(
  fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }))
    .map(([start, length]): Span => ({ start, end: start + length })),
  { maxLength: 8 },
);

function covered(list: readonly Span[]): readonly number[] {
  const units = new Set<number>();
  for (const { start, end } of list) for (let at = start; at < end; at += 1) units.add(at);
  return [...units].toSorted((a, b) => a - b);
}

describe('unionOf', () => {
  test.prop([spans])('covers the same units, in order and never touching', (list) => {
    const union = unionOf(list);
    expect(covered(union)).toEqual(covered(list));
    union.slice(1).forEach(({ start }, at) => expect(start).toBeGreaterThan(union[at]?.end ?? 0));
  });
});

describe('fusible', () => {
  const at = (id: string, start: number, end: number, more = {}) => ({
    id,
    kind: 'initiative' as const,
    status: 'accepted' as const,
    sourceId: 's',
    spans: [{ start, end }],
    initiativeIds: ['x'],
    ...more,
  });

  it('finds what overlaps, what touches, and what is reached through those', () => {
    const all = [at('a', 0, 4), at('b', 3, 8), at('c', 8, 9), at('d', 10, 12)];
    expect(fusible(at('a', 0, 4), all).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('leaves other initiatives, sources and kinds alone, and what waits', () => {
    const all = [
      at('b', 1, 3, { initiativeIds: ['y'] }),
      at('c', 1, 3, { initiativeIds: ['x', 'y'] }),
      at('d', 1, 3, { sourceId: 't' }),
      at('e', 1, 3, { status: 'pending' }),
      at('f', 1, 3, { kind: 'note' }),
    ];
    expect(fusible(at('a', 0, 4), all)).toEqual([]);
    expect(fusible(at('a', 0, 4, { status: 'pending' }), [at('b', 1, 3)])).toEqual([]);
  });
});
