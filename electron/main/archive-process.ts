import path from 'node:path';
import {
  MessageChannelMain,
  utilityProcess,
  type MessagePortMain,
  type UtilityProcess,
} from 'electron';
import type { FromArchive, ToArchive } from '../archive/messages.ts';
import { PrintWindows } from './print-windows.ts';

export interface ArchiveProcessOptions {
  /** Folder of the built entries `archive.js` and `parser.js`. */
  readonly folder: string;
  readonly version: string;
  readonly userFolder: string;
  /** The process ended without being told to. */
  readonly onCrash: () => void;
}

/**
 * Main's side of the archive process: forks it, and parsers for it, and asks it for tokens. Of an
 * archive's data only a document to be printed passes through here.
 */
export class ArchiveProcess {
  readonly #options: ArchiveProcessOptions;
  readonly #parsers = new Map<number, UtilityProcess>();
  readonly #prints = new PrintWindows();
  readonly #waiting = new Map<number, (message: FromArchive) => void>();
  #child: UtilityProcess;
  #nextId = 1;
  #file: string | null = null;
  #ending = false;

  constructor(options: ArchiveProcessOptions) {
    this.#options = options;
    this.#child = this.#fork();
  }

  /** Gives the page the other end of a port to the archive process. */
  connect(): MessagePortMain {
    const { port1, port2 } = new MessageChannelMain();
    this.#send({ type: 'connect' }, [port1]);
    return port2;
  }

  /** A one-use token for paths that the user chose. */
  async grant(paths: readonly string[]): Promise<string> {
    const answer = await this.#ask((id) => ({ type: 'grant', id, paths }));
    if (answer.type !== 'granted') throw new TypeError(`unexpected answer ${answer.type}`);
    return answer.token;
  }

  /** Opens an archive named outside the window; null, or the sentence that says why not. */
  async open(file: string): Promise<string | null> {
    const answer = await this.#ask((id) => ({ type: 'open', id, path: file }));
    if (answer.type !== 'opened') throw new TypeError(`unexpected answer ${answer.type}`);
    return answer.failure;
  }

  /** Forks it again after a crash and opens what was open: every acknowledged change is in the file. */
  async restart(): Promise<void> {
    const file = this.#file;
    this.#child = this.#fork();
    if (file !== null) await this.open(file);
  }

  /** Lets it close the archive; resolves when it has ended. */
  async shutDown(): Promise<void> {
    this.#ending = true;
    this.#prints.stopAll();
    const ended = new Promise<void>((resolve) => {
      this.#child.once('exit', () => resolve());
    });
    this.#send({ type: 'shut-down' });
    await ended;
  }

  #fork(): UtilityProcess {
    const { folder, version, userFolder } = this.#options;
    const child = utilityProcess.fork(path.join(folder, 'archive.js'), [], {
      serviceName: 'juanzong-archive',
    });
    child.on('message', (message: FromArchive) => this.#receive(message));
    child.on('exit', () => {
      for (const parser of this.#parsers.values()) parser.kill();
      this.#parsers.clear();
      this.#prints.stopAll();
      if (!this.#ending && child === this.#child) this.#options.onCrash();
    });
    child.postMessage({ type: 'init', version, userFolder } satisfies ToArchive);
    return child;
  }

  #receive(message: FromArchive): void {
    switch (message.type) {
      case 'granted':
      case 'opened':
        this.#waiting.get(message.id)?.(message);
        this.#waiting.delete(message.id);
        return;
      case 'need-parser':
        this.#startParser(message.id);
        return;
      case 'kill-parser':
        this.#parsers.get(message.id)?.kill();
        return;
      case 'print':
        void this.#print(message.id, message.html);
        return;
      case 'stop-printing':
        this.#prints.stop(message.id);
        return;
      case 'at':
        this.#file = message.path;
    }
  }

  #startParser(id: number): void {
    const { port1, port2 } = new MessageChannelMain();
    const parser = forkParser(this.#options.folder, port1);
    this.#parsers.set(id, parser);
    parser.on('exit', () => {
      this.#parsers.delete(id);
      if (!this.#ending) this.#send({ type: 'parser-exit', id });
    });
    this.#send({ type: 'parser', id }, [port2]);
  }

  async #print(id: number, html: string): Promise<void> {
    const pdf = await this.#prints.print(id, html);
    if (!this.#ending) this.#send({ type: 'printed', id, pdf });
  }

  #ask(message: (id: number) => ToArchive): Promise<FromArchive> {
    const id = this.#nextId++;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send(message(id));
    });
  }

  #send(message: ToArchive, ports: MessagePortMain[] = []): void {
    this.#child.postMessage(message, ports);
  }
}

/** Forks a parser process that serves `port`. */
export function forkParser(folder: string, port: MessagePortMain): UtilityProcess {
  const parser = utilityProcess.fork(path.join(folder, 'parser.js'), [], {
    serviceName: 'juanzong-parser',
    execArgv: ['--max-old-space-size=2048'],
  });
  parser.postMessage(null, [port]);
  return parser;
}
