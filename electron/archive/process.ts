import { setTimeout } from 'node:timers/promises';
import { RPCHandler } from '@orpc/server/message-port';
import { AppError } from '#core/error/app-error.ts';
import { languageOf, Messages } from '../messages.ts';
import { actorOfMachine } from './actor.ts';
import { Parser } from './import/parser.ts';
import type { FromArchive, ToArchive } from './messages.ts';
import { ParserPorts } from './parser-ports.ts';
import type { MainPort, ParentPort } from './ports.ts';
import { PrintJobs } from './print-jobs.ts';
import { router } from './router.ts';
import { cacheFolderOfMachine } from './search/cache-folder.ts';
import { Session } from './session.ts';

/*
 * Entry of the archive process: the only one that opens the database. Electron's main process forks
 * it, hands it a port for the page and speaks `ToArchive` and `FromArchive` with it.
 */
const { parentPort } = process as unknown as { readonly parentPort: ParentPort };
const tell = (message: FromArchive): void => parentPort.postMessage(message);

/** Milliseconds. */
const SHUT_DOWN_PATIENCE = 1000;

const parsers = new ParserPorts(tell);
const prints = new PrintJobs(tell);
let session: Session | null = null;
let pagePort: MainPort | null = null;

parentPort.on('message', ({ data, ports: [port] }) => {
  // Main speaks first and speaks only `ToArchive`.
  receive(data as ToArchive, port);
});

function receive(message: ToArchive, port: MainPort | undefined): void {
  switch (message.type) {
    case 'init':
      session = new Session({
        actor: actorOfMachine(),
        version: message.version,
        userFolder: message.userFolder,
        cacheFolder: cacheFolderOfMachine(),
        threads: true,
        parser: new Parser(() => parsers.start()),
        onArchive: (path) => tell({ type: 'at', path }),
        printPdf: prints.print,
      });
      session.search.start();
      return;
    case 'connect':
      if (session && port) connect(session, port);
      return;
    case 'grant':
      if (session)
        tell({ type: 'granted', id: message.id, token: session.tokens.grant(message.paths) });
      return;
    case 'open':
      if (session) void open(session, message);
      return;
    case 'parser':
      if (port) parsers.started(message.id, port);
      return;
    case 'parser-exit':
      parsers.exited(message.id);
      return;
    case 'printed':
      prints.printed(message.id, message.pdf);
      return;
    case 'shut-down':
      void shutDown();
  }
}

/** Lets threads close the index, if they are not in the middle of something long: it is disposable. */
async function shutDown(): Promise<void> {
  if (session) await Promise.race([session.search.dispose(), setTimeout(SHUT_DOWN_PATIENCE)]);
  session?.dispose();
  process.exit(0);
}

/** One page at a time: a reload brings a new port. */
function connect(to: Session, port: MainPort): void {
  pagePort?.close();
  pagePort = port;
  const handler = new RPCHandler(router);
  // Electron's port has the shape that oRPC's adapter for its main process expects.
  handler.upgrade(port as Parameters<typeof handler.upgrade>[0], { context: { session: to } });
  port.start();
}

async function open(
  to: Session,
  { id, path }: Extract<ToArchive, { readonly type: 'open' }>,
): Promise<void> {
  let failure: string | null = null;
  try {
    await to.openInTurn(path);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    failure = new Messages(languageOf(process.env['LANG'])).failure({
      code: error.code,
      values: { ...error.values },
    });
  }
  tell({ type: 'opened', id, failure });
}
