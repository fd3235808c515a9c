import { Worker } from 'node:worker_threads';
import { threadAnswer } from '../thread-answer.ts';
import { threadFile } from '../thread-file.ts';
import type { ReadThreadData } from './read-thread.ts';

/**
 * Reads an archive through in a thread of its own, as opening does. Nobody may have it open, nor open it
 * meanwhile. Errors: those of `openArchive`.
 */
export function readThrough(file: string): Promise<undefined> {
  const data: ReadThreadData = { file };
  const entry = threadFile(import.meta, 'read-thread');
  const thread = new Worker(entry, { workerData: data, name: 'read-through' });
  return threadAnswer<undefined>(thread);
}
