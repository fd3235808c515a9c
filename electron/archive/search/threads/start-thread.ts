import { Worker } from 'node:worker_threads';
import { readScriptTable } from '../../assets.ts';
import { thrownFrom } from '../../thrown.ts';
import { remote, type AnswerMessage, type CallMessage, type Link } from './link.ts';
import { threadFile } from '../../thread-file.ts';
import type { ThreadData } from './search-thread.ts';

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * An object in a thread of its own, which starts with the first call and again after it has died: what was
 * asked of it then fails. Calls are done one after the other.
 */
export function startThread<Api extends object>(
  role: ThreadData['role'],
  names: readonly (keyof Api & string)[],
): Link<Api> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let worker: Worker | null = null;
  const failAll = (error: unknown): void => {
    const all = [...waiting.values()];
    waiting.clear();
    for (const { reject } of all) reject(error);
  };
  const started = (): Worker => {
    const data: ThreadData = { role, scriptTable: readScriptTable() };
    const thread = new Worker(threadFile(import.meta, 'search-thread'), {
      workerData: data,
      name: `search-${role}`,
    });
    thread.on('message', (message: AnswerMessage) => {
      const one = waiting.get(message.id);
      waiting.delete(message.id);
      if (waiting.size === 0) thread.unref();
      if ('error' in message) one?.reject(thrownFrom(message.error));
      else one?.resolve(message.answer);
    });
    thread.on('error', (error) => {
      if (worker === thread) failAll(error);
    });
    thread.on('exit', () => {
      // One that was ended is no more waited for; its place may have been taken.
      if (worker !== thread) return;
      worker = null;
      failAll(new Error(`the search ${role} has ended`));
    });
    return thread;
  };
  return {
    calls: remote<Api>(names, (name, values) => {
      worker ??= started();
      lastId += 1;
      const message: CallMessage = { id: lastId, name, values };
      const answered = new Promise<unknown>((resolve, reject) => {
        waiting.set(message.id, { resolve, reject });
      });
      // Only while it has something to do does it keep the process alive.
      worker.ref();
      worker.postMessage(message);
      return answered;
    }),
    end: () => {
      const ending = worker;
      worker = null;
      failAll(new Error(`the search ${role} was ended`));
      void ending?.terminate();
    },
  };
}
