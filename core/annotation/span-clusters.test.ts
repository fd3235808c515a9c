import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { assignLanes } from './lanes.ts';
import { overlaps } from '../text/span.ts';
import { spanClusters } from './span-clusters.ts';

const spans = fc
  .array(fc.record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 15 }) }), {
    maxLength: 25,
  })
  .map((list) =>
    list.map(({ start, length }, at) => ({ id: `n${at}`, start, end: start + length })),
  );

describe('spanClusters', () => {
  test.prop([spans, fc.nat(80), fc.integer({ min: 1, max: 20 })])(
    'answers with everything that overlaps the part, each with all that overlaps it in turn',
    (list, from, length) => {
      const part = { start: from, end: from + length };
      const found = spanClusters(list).within(part.start, part.end);
      const ids = new Set(found.map(({ id }) => id));
      for (const one of list) {
        if (overlaps(one, part) || found.some((other) => overlaps(one, other))) {
          expect(ids).toContain(one.id);
        }
      }
    },
  );

  test.prop([spans, fc.nat(70)])(
    'lets lanes be worked out for a part as for the whole',
    (list, from) => {
      const whole = assignLanes(list);
      for (const [id, lane] of assignLanes(spanClusters(list).within(from, from + 10))) {
        expect(lane).toBe(whole.get(id));
      }
    },
  );

  test('leaves out what is far away', () => {
    const list = Array.from({ length: 1000 }, (_, at) => ({
      id: `n${at}`,
      start: at * 10,
      end: at * 10 + 5,
    }));
    expect(
      spanClusters(list)
        .within(502, 531)
        .map(({ id }) => id),
    ).toEqual(['n50', 'n51', 'n52', 'n53']);
    expect(spanClusters(list).within(5, 10)).toEqual([]);
  });
});
