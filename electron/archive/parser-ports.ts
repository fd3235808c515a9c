import type { ParserResponse } from '../parser/protocol.ts';
import type { ParserProcess } from './import/parser.ts';
import type { FromArchive } from './messages.ts';
import type { MainPort } from './ports.ts';

/**
 * Parser processes of the application: only main can fork one, so they are asked for, come as a
 * port, and are killed by asking again.
 */
export class ParserPorts {
  readonly #tell: (message: FromArchive) => void;
  readonly #awaited = new Map<number, (port: MainPort) => void>();
  readonly #exitListeners = new Map<number, () => void>();
  readonly #exited = new Set<number>();
  #nextId = 1;

  constructor(tell: (message: FromArchive) => void) {
    this.#tell = tell;
  }

  async start(): Promise<ParserProcess> {
    const id = this.#nextId++;
    const port = await new Promise<MainPort>((resolve) => {
      this.#awaited.set(id, resolve);
      this.#tell({ type: 'need-parser', id });
    });
    return {
      send: (request) => port.postMessage(request),
      onResponse: (listener) => {
        port.on('message', ({ data }) => listener(data as ParserResponse));
        port.start();
      },
      onExit: (listener) => {
        // It may have ended before anybody could listen.
        if (this.#exited.has(id)) listener();
        else this.#exitListeners.set(id, listener);
      },
      kill: () => this.#tell({ type: 'kill-parser', id }),
    };
  }

  started(id: number, port: MainPort): void {
    this.#awaited.get(id)?.(port);
    this.#awaited.delete(id);
  }

  exited(id: number): void {
    this.#exited.add(id);
    this.#exitListeners.get(id)?.();
    this.#exitListeners.delete(id);
  }
}
