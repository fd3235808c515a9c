import { parentPort, workerData } from 'node:worker_threads';
import { closeArchive, openArchive } from '#db/open.ts';
import type { ThreadAnswer } from '../thread-answer.ts';
import { thrownData } from '../thrown.ts';

/*
 * Entry of the thread of the archive process that reads an archive through which nobody has open: it is
 * opened with all that is checked then, brought to the newest schema, and closed.
 */

export interface ReadThreadData {
  readonly file: string;
}

/** Its parent gives nothing else. */
const { file } = workerData as ReadThreadData;
let answer: ThreadAnswer<undefined> = { made: undefined };
try {
  closeArchive(openArchive(file));
} catch (error) {
  answer = { error: thrownData(error) };
}
parentPort?.postMessage(answer);
