import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { stepEdge, withEdge } from './resize.ts';
import type { Edge } from './resize-handles.ts';

const text = '推行积分制𠮷好\n村里办';

describe('stepEdge', () => {
  it('goes over a pair of surrogates as one character', () => {
    expect(stepEdge(text, { start: 2, end: 5 }, 'end', 1)).toEqual({ start: 2, end: 7 });
    expect(stepEdge(text, { start: 2, end: 7 }, 'end', -1)).toEqual({ start: 2, end: 5 });
  });

  it('goes over the line feed between two blocks', () => {
    expect(stepEdge(text, { start: 2, end: 8 }, 'end', 1)).toEqual({ start: 2, end: 10 });
    expect(stepEdge(text, { start: 9, end: 12 }, 'start', -1)).toEqual({ start: 7, end: 12 });
  });

  it('leaves one character, and stays inside the text', () => {
    expect(stepEdge(text, { start: 2, end: 3 }, 'end', -1)).toEqual({ start: 2, end: 3 });
    expect(stepEdge(text, { start: 2, end: 3 }, 'start', 1)).toEqual({ start: 2, end: 3 });
    expect(stepEdge(text, { start: 0, end: 3 }, 'start', -1)).toEqual({ start: 0, end: 3 });
    expect(stepEdge(text, { start: 9, end: text.length }, 'end', 1).end).toBe(text.length);
  });
});

test.prop([
  fc.nat(10),
  fc.integer({ min: 1, max: 6 }),
  fc.constantFrom<Edge[]>('start', 'end'),
  fc.integer({ min: -3, max: 20 }),
])(
  'an edge put anywhere leaves a span of the text that is not empty',
  (start, length, edge, offset) => {
    const hull = { start, end: Math.min(start + length, text.length) };
    fc.pre(hull.start < hull.end);
    const next = withEdge(text, hull, edge, offset);
    expect(next.start).toBeGreaterThanOrEqual(0);
    expect(next.end).toBeLessThanOrEqual(text.length);
    expect(next.start).toBeLessThan(next.end);
  },
);
