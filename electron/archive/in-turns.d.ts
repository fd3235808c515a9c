/**
 * Does work that yields between its pieces, in turns: whoever else asks the archive process is answered
 * after some ten milliseconds. What the work reads may change between two pieces.
 */
export declare function inTurns<Result>(
  work: Iterator<unknown, Result, undefined>,
): Promise<Result>;
