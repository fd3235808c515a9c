import { AppError } from '#core/error/app-error.ts';
import type { FromArchive } from './messages.ts';

/** Documents that main is printing for the archive process. */
export class PrintJobs {
  readonly #tell: (message: FromArchive) => void;
  readonly #waiting = new Map<number, (pdf: Uint8Array | null) => void>();
  #nextId = 1;

  constructor(tell: (message: FromArchive) => void) {
    this.#tell = tell;
  }

  /** Errors: `E-PRINT`, `E-CANCELLED`. */
  readonly print = async (html: string, signal?: AbortSignal): Promise<Uint8Array> => {
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    const id = this.#nextId++;
    const stop = (): void => {
      this.#tell({ type: 'stop-printing', id });
      this.printed(id, null);
    };
    signal?.addEventListener('abort', stop, { once: true });
    const pdf = await new Promise<Uint8Array | null>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#tell({ type: 'print', id, html });
    });
    signal?.removeEventListener('abort', stop);
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    if (pdf === null) throw new AppError('E-PRINT');
    return pdf;
  };

  /** Main's answer; null where it could not. */
  printed(id: number, pdf: Uint8Array | null): void {
    this.#waiting.get(id)?.(pdf);
    this.#waiting.delete(id);
  }
}
