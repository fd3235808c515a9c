import { app, MessageChannelMain } from 'electron';
import type { ParserResponse } from '../parser/protocol.ts';
import { runCommandLine } from '../cli/program.ts';
import type { ParserProcess } from '../archive/import/parser.ts';
import { forkParser } from './archive-process.ts';

/**
 * The command line of the installed application: the same program as in a checkout, in this process,
 * without a window. (The `RunAsNode` fuse is off, so the executable cannot serve as Node.)
 */
export async function runInstalledCommandLine(
  argv: readonly string[],
  folder: string,
): Promise<void> {
  app.disableHardwareAcceleration();
  app.dock?.hide();
  // Parsers can be forked only then.
  await app.whenReady();
  const exit = await runCommandLine(argv, {
    version: app.getVersion(),
    startParser: async () => startParser(folder),
  });
  app.exit(exit);
}

function startParser(folder: string): ParserProcess {
  const { port1, port2 } = new MessageChannelMain();
  const parser = forkParser(folder, port1);
  return {
    send: (request) => port2.postMessage(request),
    onResponse: (listener) => {
      port2.on('message', ({ data }: { readonly data: ParserResponse }) => listener(data));
      port2.start();
    },
    onExit: (listener) => {
      parser.once('exit', listener);
    },
    kill: () => {
      parser.kill();
    },
  };
}
