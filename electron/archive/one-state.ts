import { atOnce } from '#core/pieces.ts';
import { turns } from './in-turns.ts';
import type { Session } from './session.ts';

/** An archive that changes so often while something is worked out is worked out at once. */
const TRIES = 5;

/** Which state of which archive work is about. */
type State = Pick<Session, 'revision'>;

/**
 * Does work that yields between its pieces, in turns, as long as nothing changes; null where something has: the
 * work has read of two states then, and is to be begun anew. What it changes itself it changes in its last
 * piece. Errors: those of the work, `E-CANCELLED`.
 */
export async function unlessChanged<Result>(
  state: State,
  revision: number,
  work: Iterator<unknown, Result, undefined>,
  signal?: AbortSignal,
): Promise<{ readonly result: Result } | null> {
  const turn = turns(signal);
  while (state.revision === revision) {
    const piece = work.next();
    if (piece.done) return { result: piece.value };
    await turn();
  }
  return null;
}

/**
 * Does work in turns over one state of the archive: where something changes meanwhile it is begun anew, and after
 * some tries it is done at once. `ahead` has its time before each try. Errors: those of the work, `E-CANCELLED`.
 */
export async function ofOneState<Result>(
  state: State,
  work: () => Iterator<unknown, Result, undefined>,
  signal?: AbortSignal,
  ahead?: () => Promise<void>,
): Promise<Result> {
  for (let left = TRIES; left > 1; left -= 1) {
    await ahead?.();
    const done = await unlessChanged(state, state.revision, work(), signal);
    if (done) return done.result;
  }
  return atOnce(work());
}
