import { compareSpans, type Span } from '../text/span.ts';

/** A span to be underlined; `id` is unique among the spans given together. */
export interface LaneSpan extends Span {
  readonly id: string;
}

/**
 * Gives every span a lane (0, 1, 2 …) so that no two overlapping spans share one and no more lanes
 * are used than spans lie over one another at any point.
 *
 * Spans are `[start, end)` in any one unit. The answer does not depend on the order of `spans`:
 * earlier starts go first, of equal starts the longer, then by id. Taking the lowest free lane in
 * order of start is optimal for interval graphs.
 *
 * `[0,6) a, [2,4) b, [4,8) c` → `a 0, b 1, c 1`
 */
export function assignLanes(spans: readonly LaneSpan[]): ReadonlyMap<string, number> {
  const lanes = new Map<string, number>();
  const laneEnds: number[] = [];
  for (const span of spans.toSorted(compareLaneSpans)) {
    const free = laneEnds.findIndex((end) => end <= span.start);
    const lane = free === -1 ? laneEnds.length : free;
    laneEnds[lane] = span.end;
    lanes.set(span.id, lane);
  }
  return lanes;
}

function compareLaneSpans(a: LaneSpan, b: LaneSpan): number {
  return compareSpans(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
