import { compareSpans, type Span } from '../text/span.ts';

/**
 * Spans in groups that do not touch one another: every two spans that overlap lie in one cluster.
 * What a part of a long text shows can then be worked out from the clusters that reach into it.
 */
export interface SpanClusters<Item extends Span> {
  /** Items of all clusters that overlap `[from, to)`, in order of start, of equal starts the longer first. */
  within(from: number, to: number): readonly Item[];
  /** Every item, in the same order. */
  readonly items: readonly Item[];
}

interface Cluster extends Span {
  readonly first: number;
  readonly last: number;
}

/** Builds the clusters in one pass over the sorted items; a question costs a binary search. */
export function spanClusters<Item extends Span>(given: readonly Item[]): SpanClusters<Item> {
  const items = given.toSorted(compareSpans);
  const clusters: Cluster[] = [];
  items.forEach(({ start, end }, at) => {
    const last = clusters.at(-1);
    if (last !== undefined && start < last.end) {
      clusters[clusters.length - 1] = { ...last, end: Math.max(last.end, end), last: at };
    } else clusters.push({ start, end, first: at, last: at });
  });
  return {
    items,
    within: (from, to) => {
      const begin = firstAfter(clusters, from);
      const first = clusters[begin];
      if (first === undefined || first.start >= to) return [];
      let end = begin;
      while ((clusters[end + 1]?.start ?? Infinity) < to) end += 1;
      return items.slice(first.first, (clusters[end]?.last ?? first.last) + 1);
    },
  };
}

/** Binary search: the place of the first cluster that ends after `offset`. */
function firstAfter(clusters: readonly Cluster[], offset: number): number {
  let low = 0;
  let high = clusters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clusters[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
