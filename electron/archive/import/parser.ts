import { AppError } from '#core/error/app-error.ts';
import type { DecodedText, DecodeRequest } from '../../parser/decode-text.ts';
import type {
  ParserAnswer,
  ParserRequest,
  ParserResponse,
  ParserTask,
} from '../../parser/protocol.ts';
import type { ReadReport, ReportRequest } from '../../parser/report/read-report.ts';

/** One running parser process, however it was started. */
export interface ParserProcess {
  send(request: ParserRequest): void;
  onResponse(listener: (response: ParserResponse) => void): void;
  /** Called once when the process ends, by itself or killed. */
  onExit(listener: () => void): void;
  kill(): void;
}

/** Starts a parser process: Node's fork on the command line, Electron's main process in the application. */
export type StartParser = () => Promise<ParserProcess>;

/** Caps of one file (trust plan, threat model): a parser that takes longer is killed. */
const SECONDS = 60;

/**
 * Decodes foreign bytes in a process of their own, one file at a time, started when first needed
 * and again after a crash or a kill.
 */
export class Parser {
  readonly #start: StartParser;
  #process: ParserProcess | null = null;
  #nextId = 1;
  #waiting: {
    readonly process: ParserProcess;
    readonly id: number;
    readonly settle: (response: ParserResponse | null) => void;
  } | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(start: StartParser) {
    this.#start = start;
  }

  /** Errors: those of `decodeText`, `E-TIMEOUT`, `E-PARSER` (it crashed), `E-CANCELLED`. */
  decode(request: DecodeRequest, signal?: AbortSignal): Promise<DecodedText> {
    return this.#inTurn(request, signal);
  }

  /** Errors: those of `readReport`, `E-TIMEOUT`, `E-PARSER` (it crashed), `E-CANCELLED`. */
  readReport(request: ReportRequest, signal?: AbortSignal): Promise<ReadReport> {
    return this.#inTurn(request, signal);
  }

  dispose(): void {
    this.#process?.kill();
    this.#process = null;
  }

  #inTurn<Task extends ParserTask>(
    task: Task,
    signal: AbortSignal | undefined,
  ): Promise<ParserAnswer<Task>> {
    const result = this.#queue.then(() => this.#do(task, signal));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #do<Task extends ParserTask>(
    request: Task,
    signal: AbortSignal | undefined,
  ): Promise<ParserAnswer<Task>> {
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    const { filename } = request;
    const process = this.#process ?? (await this.#launch(filename));
    const id = this.#nextId++;
    let timedOut = false;
    const response = await new Promise<ParserResponse | null>((resolve) => {
      const timer = setTimeout(() => {
        timedOut = true;
        process.kill();
      }, SECONDS * 1000);
      const abort = (): void => process.kill();
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting = {
        process,
        id,
        settle: (answer) => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', abort);
          this.#waiting = null;
          resolve(answer);
        },
      };
      process.send({ ...request, id });
    });
    // What comes back is what was asked for: the parser answers by the request's form.
    if (response?.ok) return response.answer as ParserAnswer<Task>;
    if (response) throw new AppError(response.failure.code, response.failure.values);
    if (signal?.aborted) throw new AppError('E-CANCELLED');
    if (timedOut) throw new AppError('E-TIMEOUT', { filename, seconds: SECONDS });
    throw new AppError('E-PARSER', { filename });
  }

  async #launch(filename: string): Promise<ParserProcess> {
    const process = await this.#start();
    this.#process = process;
    process.onResponse((response) => {
      if (this.#waiting?.id === response.id) this.#waiting.settle(response);
    });
    process.onExit(() => {
      if (this.#process === process) this.#process = null;
      // One that was disposed of may end after the next has begun to work.
      if (this.#waiting?.process === process) this.#waiting.settle(null);
    });
    // It may have ended before anybody listened.
    if (this.#process === null) throw new AppError('E-PARSER', { filename });
    return process;
  }
}
