/** Something that stands at a place in a sequence and should stand at another. */
export interface Placed {
  /** Its place among what was issued. */
  readonly issued: number;
  /** How much speaks for its having stayed: a heading, with all that is under it, stays rather than one passage. */
  readonly weight: number;
}

/**
 * Indexes of those of `found` that are out of order: all but the heaviest subsequence in which
 * `issued` grows.
 */
export function outOfOrder(found: readonly Placed[]): ReadonlySet<number> {
  const ranks = new Map(
    [...new Set(found.map(({ issued }) => issued))]
      .toSorted((a, b) => a - b)
      .map((issued, rank) => [issued, rank + 1]),
  );
  interface Best {
    readonly weight: number;
    readonly index: number;
  }
  // A Fenwick tree over the ranks: the heaviest sequence that ends at or below each.
  const tree: (Best | undefined)[] = Array.from({ length: ranks.size + 1 });
  const before = found.map(() => -1);
  let best: Best = { weight: 0, index: -1 };
  found.forEach(({ issued, weight }, index) => {
    const rank = ranks.get(issued) ?? 0;
    let lead: Best = { weight: 0, index: -1 };
    for (let at = rank - 1; at > 0; at -= at & -at) {
      const one = tree[at];
      if (one !== undefined && one.weight > lead.weight) lead = one;
    }
    before[index] = lead.index;
    const own: Best = { weight: lead.weight + weight, index };
    if (own.weight > best.weight) best = own;
    for (let at = rank; at < tree.length; at += at & -at) {
      const one = tree[at];
      if (one === undefined || one.weight < own.weight) tree[at] = own;
    }
  });
  const inOrder = new Set<number>();
  for (let at = best.index; at >= 0; at = before[at] ?? -1) inOrder.add(at);
  return new Set(found.map((_, index) => index).filter((index) => !inOrder.has(index)));
}
