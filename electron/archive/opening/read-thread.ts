import { parentPort, workerData } from 'node:worker_threads';
import { closeArchive, openArchive } from '#db/open.ts';
import { thrownData, type ThrownData } from '../search/threads/link.ts';

/*
 * Entry of the thread of the archive process that reads an archive through which nobody has open: it is
 * opened with all that is checked then, brought to the newest schema, and closed.
 */

export interface ReadThreadData {
  readonly file: string;
}

export type ReadThreadAnswer = { readonly error: ThrownData | null };

/** Its parent gives nothing else. */
const { file } = workerData as ReadThreadData;
let answer: ReadThreadAnswer = { error: null };
try {
  closeArchive(openArchive(file));
} catch (error) {
  answer = { error: thrownData(error) };
}
parentPort?.postMessage(answer);
