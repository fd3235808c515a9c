import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';

/** Milliseconds of work after which others are served. */
const TURN = 12;

/**
 * Leaves the event loop to others whenever a turn is over: to be awaited between small pieces of a long
 * work. Errors: `E-CANCELLED`.
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
