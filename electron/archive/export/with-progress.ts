import type { ExportJob } from './table-stream.ts';

/** How often progress is told: more often nobody sees it. */
const INTERVAL_MS = 100;

/**
 * Runs a long piece of work and yields how far it has come, at most ten times a second; answers what
 * the work answers and fails as it fails. Whoever stops listening, or aborts `signal`, cancels the
 * work, and it is over before this ends.
 */
export async function* withProgress<Result, Progress>(
  work: (job: ExportJob) => Promise<Result>,
  progressOf: (rows: number) => Progress,
  signal?: AbortSignal,
): AsyncGenerator<Progress, Result> {
  const stop = new AbortController();
  const onAbort = (): void => stop.abort();
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) stop.abort();
  let rows = 0;
  let told = -1;
  const job: ExportJob = {
    signal: stop.signal,
    onRows: (now) => {
      rows = now;
    },
  };
  let over = false;
  const running = work(job).finally(() => {
    over = true;
  });
  // Its failure is thrown below; here it only must not count as unhandled while somebody is told of progress.
  running.catch(() => undefined);
  try {
    while (!over) {
      await Promise.race([running, new Promise((resolve) => setTimeout(resolve, INTERVAL_MS))]);
      if (rows !== told && !over) {
        told = rows;
        yield progressOf(rows);
      }
    }
    return await running;
  } finally {
    signal?.removeEventListener('abort', onAbort);
    stop.abort();
    await running.catch(() => undefined);
  }
}
