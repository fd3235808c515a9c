import { Worker } from 'node:worker_threads';
import { thrownFrom } from '../search/threads/link.ts';
import { threadFile } from '../thread-file.ts';
import type { ReadThreadAnswer, ReadThreadData } from './read-thread.ts';

/**
 * Reads an archive through in a thread of its own, as opening does. Nobody may have it open, nor open it
 * meanwhile. Errors: those of `openArchive`.
 */
export function readThrough(file: string): Promise<void> {
  const data: ReadThreadData = { file };
  const entry = threadFile(import.meta, 'read-thread');
  const thread = new Worker(entry, { workerData: data, name: 'read-through' });
  return new Promise((resolve, reject) => {
    thread.once('message', ({ error }: ReadThreadAnswer) => {
      if (error === null) resolve();
      else reject(thrownFrom(error));
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread has ended')));
  });
}
