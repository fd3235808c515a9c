import type { Span } from '../text/span.ts';
import { isLineBreak, isWhiteSpace } from '../text/white-space.ts';

/** A line of a text that holds more than white space, without the white space at its ends. */
export interface Line extends Span {
  /** Place among all lines of the text, blank ones too, from 0. */
  readonly number: number;
  /** Blank lines between this line and the one before it that is not blank. */
  readonly blanksBefore: number;
  /** White space at the start of the line, in code units: two for an indented paragraph. */
  readonly indent: number;
}

const CR = 0x0d;
const LF = 0x0a;

/** The lines of `text` that are not blank. CR, LF, CRLF, VT, FF, U+0085, U+2028, U+2029 end a line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let number = 0;
  let last = -1;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : LF;
    if (!isLineBreak(unit)) continue;
    const span = trimmed(text, from, at);
    if (span.start < span.end) {
      const blanksBefore = number - last - 1;
      lines.push({ ...span, number, blanksBefore, indent: span.start - from });
      last = number;
    }
    number++;
    if (unit === CR && text.charCodeAt(at + 1) === LF) at++;
    from = at + 1;
  }
  return lines;
}

/** The span without the white space at its ends; an empty span where it is all white space. */
export function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from++;
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
