import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';

/** Milliseconds of work after which others are served. */
const TURN = 10;

/**
 * Leaves the event loop to others whenever a turn is over: to be awaited between small pieces of a long
 * work. What the work reads may change between two pieces. Errors: `E-CANCELLED`.
 */
export function turns(signal?: AbortSignal): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    if (performance.now() - began < TURN) return;
    await setImmediate();
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    began = performance.now();
  };
}

/** Does work that yields between its pieces, in turns. Errors: those of the work, `E-CANCELLED`. */
export async function inTurns<Result>(
  work: Iterator<unknown, Result, undefined>,
  signal?: AbortSignal,
): Promise<Result> {
  const turn = turns(signal);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await turn();
  }
}
