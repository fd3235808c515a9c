/** Rows of a list by their numbers, the last one included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/**
 * The numbers of the blocks of `size` rows that are to be known of a list of `total` rows: those in view, the
 * one that comes next, and that of the current row; ascending.
 */
export function blocksInView(
  { first, last }: Rows,
  current: number,
  size: number,
  total: number,
): readonly number[] {
  const blockOf = (row: number): number => Math.floor(Math.max(0, row) / size);
  const blocks = new Set([blockOf(current)]);
  // Half a block ahead: it is there when it is scrolled to.
  for (let block = blockOf(first); block <= blockOf(last + size / 2); block += 1) blocks.add(block);
  // The first one says how long a list is, be it empty.
  return [...blocks].filter((one) => one === 0 || one * size < total).toSorted((a, b) => a - b);
}
