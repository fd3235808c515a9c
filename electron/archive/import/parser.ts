import { AppError } from '#core/error/app-error.ts';
import type { DecodedText, DecodeRequest } from '../../parser/decode-text.ts';
import type { ProjectRequest } from '../../parser/parse-project.ts';
import type { ParsedProject } from '../../parser/project-file.ts';
import type {
  ParserRequest,
  ParserResponse,
  ParserTask,
  ParserTasks,
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

/** A request that has no number yet. */
type Asked<Task extends ParserTask> = { readonly does: Task } & ParserTasks[Task]['takes'];

/**
 * Reads foreign bytes in a process of their own, one file at a time, started when first needed
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
    return this.#inTurn({ does: 'decode', ...request }, signal);
  }

  /** Errors: those of `parseProject`, `E-TIMEOUT`, `E-PARSER` (it crashed), `E-CANCELLED`. */
  project(request: ProjectRequest, signal?: AbortSignal): Promise<ParsedProject> {
    return this.#inTurn({ does: 'project', ...request }, signal);
  }

  /** Errors: those of `readReport`, `E-TIMEOUT`, `E-PARSER` (it crashed), `E-CANCELLED`. */
  readReport(request: ReportRequest, signal?: AbortSignal): Promise<ReadReport> {
    return this.#inTurn({ does: 'report', ...request }, signal);
  }

  dispose(): void {
    this.#process?.kill();
    this.#process = null;
  }

  #inTurn<Task extends ParserTask>(
    request: Asked<Task>,
    signal?: AbortSignal,
  ): Promise<ParserTasks[Task]['gives']> {
    const result = this.#queue.then(() => this.#ask(request, signal));
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #ask<Task extends ParserTask>(
    request: Asked<Task>,
    signal?: AbortSignal,
  ): Promise<ParserTasks[Task]['gives']> {
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
      process.send({ ...request, id } as ParserRequest);
    });
    if (response?.ok) return response.answer;
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
