import type { Worker } from 'node:worker_threads';
import { thrownFrom, type ThrownData } from './thrown.ts';

/** The one message of a thread that does one thing: what it has made, or what it threw. */
export type ThreadAnswer<Made> = { readonly made: Made } | { readonly error: ThrownData };

/** What a thread has made. Errors: what it threw; that it has ended without an answer. */
export function threadAnswer<Made>(thread: Worker): Promise<Made> {
  return new Promise((resolve, reject) => {
    thread.once('message', (answer: ThreadAnswer<Made>) => {
      if ('error' in answer) reject(thrownFrom(answer.error));
      else resolve(answer.made);
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread has ended without an answer')));
  });
}
