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
