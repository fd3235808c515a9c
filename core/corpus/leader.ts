/** Of near-duplicates: what decides which one stands for all. */
export interface Printing {
  readonly articleId: string;
  readonly passages: number;
  /** `Published` of its date; -1 where none is known. */
  readonly order: number;
}

/** Share of the longest text that an earlier one must have to go before it. */
const NEARLY_ALL = 0.9;

/**
 * Near-duplicates with the one first that a reader would keep: of those that lack next to nothing of the longest
 * the earliest, so that the first print goes before its reprints; undated ones last. The others follow in the
 * same order. Ids decide between equals, so that the order is always the same.
 */
export function leaderFirst<Member extends Printing>(
  members: readonly Member[],
): readonly Member[] {
  const longest = Math.max(...members.map(({ passages }) => passages));
  const isCut = ({ passages }: Printing): number => (passages < longest * NEARLY_ALL ? 1 : 0);
  const date = ({ order }: Printing): number => (order < 0 ? Infinity : order);
  return members.toSorted(
    (a, b) =>
      isCut(a) - isCut(b) ||
      compared(date(a), date(b)) ||
      b.passages - a.passages ||
      compared(a.articleId, b.articleId),
  );
}

function compared<Value extends number | string>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
