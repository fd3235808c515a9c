import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ParserResponse } from '../../parser/protocol.ts';
import type { ParserProcess } from './parser.ts';

/** Memory cap of the parser's heap; the text of a 100 MB file fits. */
const HEAP_MB = 2048;

/** Starts the parser under plain Node, for the command line and tests. */
export async function forkParser(): Promise<ParserProcess> {
  const child = fork(fileURLToPath(new URL('../../parser/process.ts', import.meta.url)), {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${HEAP_MB}`],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  // A parser that waits for work must not keep the command line alive.
  child.unref();
  child.channel?.unref();
  return {
    send: (request) => {
      child.channel?.ref();
      // A child that is gone answers by its exit; without a callback the failure would end this process.
      child.send(request, () => undefined);
    },
    onResponse: (listener) => {
      child.on('message', (response) => {
        child.channel?.unref();
        listener(response as ParserResponse);
      });
    },
    onExit: (listener) => {
      child.once('exit', listener);
      // It could not be started at all.
      child.once('error', listener);
    },
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
