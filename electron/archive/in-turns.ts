import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work between two turns of everybody else. */
const TURN = 10;

/**
 * Does work that yields between its pieces, in turns: whoever else asks the archive process is answered
 * after some ten milliseconds. What the work reads may change between two pieces.
 */
export async function inTurns<Result>(work: Iterator<unknown, Result, undefined>): Promise<Result> {
  let until = performance.now() + TURN;
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + TURN;
  }
}
