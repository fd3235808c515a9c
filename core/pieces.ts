/** Work that yields between its pieces: whoever does it may leave the thread to others there. */
export type Pieces<Result> = Generator<undefined, Result, undefined>;

/** Does work that yields between its pieces at once. */
export function atOnce<Result>(work: Iterator<unknown, Result, undefined>): Result {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

/** `flatMap`, an item in a piece. */
export function* flatInPieces<Item, Result>(
  items: Iterable<Item>,
  resultsOf: (item: Item) => readonly Result[],
): Pieces<readonly Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    for (const result of resultsOf(item)) results.push(result);
    yield;
  }
  return results;
}

/** Sorted in one piece. */
const RUN = 1024;

/** `toSorted`, stable, some thousand comparisons in a piece. */
export function* sortedInPieces<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Pieces<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).toSorted(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Pieces<readonly Item[]> {
  const both: Item[] = [];
  let at = 0;
  for (const item of first) {
    for (let other = second[at]; other !== undefined && compare(other, item) < 0;) {
      both.push(other);
      at += 1;
      other = second[at];
    }
    both.push(item);
    if (both.length % RUN === 0) yield;
  }
  for (const other of second.slice(at)) both.push(other);
  yield;
  return both;
}
