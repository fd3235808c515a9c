import type { Failure } from '../contract.ts';
import type { DecodedText, DecodeRequest } from './decode-text.ts';
import type { ProjectRequest } from './parse-project.ts';
import type { ParsedProject } from './project-file.ts';

/** What the archive process asks of the parser, the further, killable process that reads foreign bytes. */
export type ParserRequest = { readonly id: number } & (
  | ({ readonly does: 'decode' } & DecodeRequest)
  | ({ readonly does: 'project' } & ProjectRequest)
);

export type ParserResponse =
  | { readonly id: number; readonly ok: true; readonly decoded: DecodedText }
  | { readonly id: number; readonly ok: true; readonly project: ParsedProject }
  | { readonly id: number; readonly ok: false; readonly failure: Failure };
