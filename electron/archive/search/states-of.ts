import type { IndexKeeper } from './index-keeper.ts';
import type { IndexState } from './index-state.ts';

/** Milliseconds between two times that is told how far the same work is: more often it would only be drawn. */
const TOLD_EVERY = 200;

/** What an index is doing, now and after every change; another phase at once, how far it is now and then. */
export async function* statesOf(
  keeper: Pick<IndexKeeper, 'state' | 'onState'>,
  signal?: AbortSignal,
): AsyncGenerator<IndexState> {
  let wake: () => void = () => undefined;
  const end = keeper.onState(() => wake());
  const stop = (): void => wake();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    let told: IndexState | null = null;
    let toldAt = 0;
    while (!signal?.aborted) {
      const { state } = keeper;
      const isNews = state.phase !== told?.phase;
      const due = told === state ? Infinity : isNews ? 0 : toldAt + TOLD_EVERY;
      const rest = due - performance.now();
      if (rest > 0) {
        await new Promise<void>((resolve) => {
          wake = resolve;
          if (rest !== Infinity) setTimeout(resolve, rest).unref();
        });
        continue;
      }
      told = state;
      toldAt = performance.now();
      yield state;
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    end();
  }
}
