import { Worker } from 'node:worker_threads';
import { AppError } from '#core/error/app-error.ts';
import { turns } from '../../in-turns.ts';
import { threadAnswer } from '../../thread-answer.ts';
import { threadFile } from '../../thread-file.ts';
import { makeWord, type MadeWord, type WordJob } from './word-job.ts';
import type { WordMessage } from './word-thread.ts';

/** Sent in one piece: parts of a report or articles. */
const PIECE = 40;

/**
 * Makes a Word file, in a thread of its own where the process has others to serve.
 * Errors: those of `makeWord`, `E-CANCELLED`.
 */
export async function wordMade(
  job: WordJob,
  { inThread, signal }: { readonly inThread: boolean; readonly signal?: AbortSignal | undefined },
): Promise<MadeWord> {
  if (!inThread) return makeWord(job);
  const worker = new Worker(threadFile(import.meta, 'word-thread'), { name: 'word' });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const answered = threadAnswer<MadeWord>(worker);
    // It may fail before it is waited for.
    answered.catch(() => undefined);
    await told(worker, job, signal);
    return await answered;
  } catch (error) {
    throw signal?.aborted ? new AppError('E-CANCELLED') : error;
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** Tells the thread its job, the list of it in turns: copying thousands of articles takes a while. */
async function told(worker: Worker, job: WordJob, signal: AbortSignal | undefined): Promise<void> {
  const post = (message: WordMessage): void => worker.postMessage(message);
  const turn = turns(signal);
  const list: readonly unknown[] = job.of === 'articles' ? job.articles : job.report.parts;
  post({
    job:
      job.of === 'articles'
        ? { ...job, articles: [] }
        : { ...job, report: { ...job.report, parts: [] } },
  });
  for (let from = 0; from < list.length; from += PIECE) {
    post({ items: list.slice(from, from + PIECE) });
    await turn();
  }
  post({ end: true });
}
