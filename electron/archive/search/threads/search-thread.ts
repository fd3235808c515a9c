import os from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { IndexReader, READER_CALLS } from '#db/search/index-reader.ts';
import { IndexWriter, WRITER_CALLS } from '#db/search/index-writer.ts';
import { makeFold } from '#core/text/fold.ts';
import { thrownData } from '../../thrown.ts';
import { callOn, type AnswerMessage, type CallMessage } from './link.ts';

/*
 * Entry of the threads of the archive process that read and write the search index. They know its file and
 * nothing of the archive.
 */

export interface ThreadData {
  readonly role: 'reader' | 'writer';
  readonly scriptTable: string;
}

// Its parent gives nothing else.
const { role, scriptTable } = workerData as ThreadData;
const fold = makeFold(scriptTable);
/** A few ranks below a window: an index is made in minutes, a frame is drawn in milliseconds. */
const BEHIND_WINDOWS = 5;
const call = ((): ((name: string, values: readonly unknown[]) => unknown) => {
  if (role === 'writer') {
    // Linux alone ranks threads (setpriority(2), "C library/kernel differences"); elsewhere it would be the process.
    if (process.platform === 'linux') os.setPriority(0, BEHIND_WINDOWS);
    const writer = new IndexWriter(fold);
    return (name, values) => callOn(writer, WRITER_CALLS, name, values);
  }
  const reader = new IndexReader(fold);
  return (name, values) => callOn(reader, READER_CALLS, name, values);
})();

parentPort?.on('message', ({ id, name, values }: CallMessage) => {
  let message: AnswerMessage;
  try {
    message = { id, answer: call(name, values) };
  } catch (error) {
    message = { id, error: thrownData(error) };
  }
  parentPort?.postMessage(message);
});
