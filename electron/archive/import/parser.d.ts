import type { DecodedText, DecodeRequest } from '../../parser/decode-text.ts';
import type { ProjectRequest } from '../../parser/parse-project.ts';
import type { ParsedProject } from '../../parser/project-file.ts';
import type { ParserRequest, ParserResponse } from '../../parser/protocol.ts';
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
/**
 * Reads foreign bytes in a process of their own, one file at a time, started when first needed
 * and again after a crash or a kill.
 */
export declare class Parser {
  #private;
  constructor(start: StartParser);
  /** Errors: those of `decodeText`, `E-TIMEOUT`, `E-PARSER` (it crashed), `E-CANCELLED`. */
  decode(request: DecodeRequest, signal?: AbortSignal): Promise<DecodedText>;
  /** Errors: those of `parseProject`, `E-TIMEOUT`, `E-PARSER` (it crashed), `E-CANCELLED`. */
  project(request: ProjectRequest, signal?: AbortSignal): Promise<ParsedProject>;
  /** Errors: those of `readReport`, `E-TIMEOUT`, `E-PARSER` (it crashed), `E-CANCELLED`. */
  readReport(request: ReportRequest, signal?: AbortSignal): Promise<ReadReport>;
  dispose(): void;
}
