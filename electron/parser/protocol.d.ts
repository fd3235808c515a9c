import type { Failure } from '../contract.ts';
import type { DecodedText, DecodeRequest } from './decode-text.ts';
import type { ProjectRequest } from './parse-project.ts';
import type { ParsedProject } from './project-file.ts';
import type { ReadReport, ReportRequest } from './report/read-report.ts';
/** What the archive process asks of the parser, the further, killable process that reads foreign bytes. */
export interface ParserTasks {
  readonly decode: {
    readonly takes: DecodeRequest;
    readonly gives: DecodedText;
  };
  readonly project: {
    readonly takes: ProjectRequest;
    readonly gives: ParsedProject;
  };
  readonly report: {
    readonly takes: ReportRequest;
    readonly gives: ReadReport;
  };
}
export type ParserTask = keyof ParserTasks;
export type ParserRequest = {
  [Task in ParserTask]: {
    readonly id: number;
    readonly does: Task;
  } & ParserTasks[Task]['takes'];
}[ParserTask];
export type ParserResponse =
  | {
      readonly id: number;
      readonly ok: true;
      /** Of the kind that the request asked for. */
      readonly answer: ParserTasks[ParserTask]['gives'];
    }
  | {
      readonly id: number;
      readonly ok: false;
      readonly failure: Failure;
    };
