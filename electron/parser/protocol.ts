import type { Failure } from '../contract.ts';
import type { DecodedText, DecodeRequest } from './decode-text.ts';
import type { ReadReport, ReportRequest } from './report/read-report.ts';

/** What the archive process asks of the parser, the further, killable process that reads foreign bytes. */
export type ParserTask = DecodeRequest | ReportRequest;
export type ParserRequest = ParserTask & { readonly id: number };

/** What a task gives. */
export type ParserAnswer<Task extends ParserTask> = Task extends ReportRequest
  ? ReadReport
  : DecodedText;

export type ParserResponse =
  | { readonly id: number; readonly ok: true; readonly answer: DecodedText | ReadReport }
  | { readonly id: number; readonly ok: false; readonly failure: Failure };
