import { Worker } from 'node:worker_threads';
import { AppError } from '#core/error/app-error.ts';
import { turns } from '../../in-turns.ts';
import { thrownFrom } from '../../search/threads/link.ts';
import { threadFile } from '../../thread-file.ts';
import { makeWord, type MadeWord, type WordJob } from './word-job.ts';
import type { WordAnswer, WordMessage } from './word-thread.ts';

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
    const answered = new Promise<WordAnswer>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () =>
        reject(
          signal?.aborted
            ? new AppError('E-CANCELLED')
            : new Error('the thread that makes Word files has ended'),
        ),
      );
    });
    // It may fail before it is waited for.
    answered.catch(() => undefined);
    await told(worker, job, signal);
    const answer = await answered;
    if ('error' in answer) throw thrownFrom(answer.error);
    return answer.made;
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
