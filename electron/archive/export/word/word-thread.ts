import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer } from '../../thread-answer.ts';
import { thrownData } from '../../thrown.ts';
import { makeWord, type MadeWord, type WordJob } from './word-job.ts';

/*
 * Entry of the thread of the archive process that makes one Word file: setting, packing and sealing one takes a
 * second for a thousand quotations. It is told what to make, its long list in pieces, and knows nothing of the archive.
 */

/** A job without its list, the list piece by piece, the end. */
export type WordMessage =
  | { readonly job: WordJob }
  | { readonly items: readonly unknown[] }
  | { readonly end: true };

let told: WordJob | null = null;
const items: unknown[] = [];

parentPort?.on('message', (message: WordMessage) => {
  if ('job' in message) told = message.job;
  else if ('items' in message) items.push(...message.items);
  else if (told !== null) void make(whole(told));
});

/** Its parent has taken the list out of the job and sent it as `items`. */
function whole(job: WordJob): WordJob {
  return job.of === 'articles'
    ? { ...job, articles: items as typeof job.articles }
    : { ...job, report: { ...job.report, parts: items as typeof job.report.parts } };
}

async function make(job: WordJob): Promise<void> {
  try {
    const made = await makeWord(job);
    const bytes = Uint8Array.from(made.bytes);
    const answer: ThreadAnswer<MadeWord> = { made: { ...made, bytes } };
    parentPort?.postMessage(answer, [bytes.buffer]);
  } catch (error) {
    const answer: ThreadAnswer<MadeWord> = { error: thrownData(error) };
    parentPort?.postMessage(answer);
  }
}
