import type { Failure } from '../contract.ts';
import type { DecodedText, DecodeRequest } from './decode-text.ts';

/** What the archive process asks of the parser, the further, killable process that reads foreign bytes. */
export interface ParserRequest extends DecodeRequest {
  readonly id: number;
}

export type ParserResponse =
  | { readonly id: number; readonly ok: true; readonly decoded: DecodedText }
  | { readonly id: number; readonly ok: false; readonly failure: Failure };
