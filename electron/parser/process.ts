import os from 'node:os';
import { answer } from './answer.ts';
import type { ParserRequest } from './protocol.ts';

/*
 * Entry of the parser process: forked by Node (command line, tests), or by Electron's main process,
 * which hands it one end of a channel to the archive process. It has no database, writes no file,
 * and ends with its parent.
 */
interface Port {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void;
  postMessage(message: unknown): void;
  start(): void;
}
interface ElectronParentPort {
  on(event: 'message', listener: (message: { readonly ports: readonly Port[] }) => void): void;
}

try {
  // An import goes on for minutes; who works meanwhile goes first.
  os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // A system that does not allow it: the import is as urgent as all else then.
}

const electronPort = (process as { parentPort?: ElectronParentPort }).parentPort;
// Held here for good: Electron lets go of a port that only its own listener refers to.
let archivePort: Port | null = null;
if (electronPort) {
  electronPort.on('message', (message) => {
    const [port] = message.ports;
    if (!port) return;
    archivePort = port;
    archivePort.on('message', ({ data }) =>
      archivePort?.postMessage(answer(data as ParserRequest)),
    );
    archivePort.start();
  });
} else {
  process.on('message', (request) => process.send?.(answer(request as ParserRequest)));
  process.on('disconnect', () => process.exit(0));
}
