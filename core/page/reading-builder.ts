import type { Span } from '../text/span.ts';
import type { Correction, Reading, ReadingBlock, Run } from './reading-text.ts';
import type { Role } from './role.ts';
import type { ReadSegment } from './segment.ts';

const LETTER = /[A-Za-z\u00c0-\u024f]/u;
const LETTER_OR_DIGIT = /[A-Za-z0-9\u00c0-\u024f]/u;

/** Writes a reading block by block. */
export class ReadingBuilder {
  readonly #source: string;
  readonly #corrections: readonly Correction[];
  readonly #runs: Run[] = [];
  readonly #blocks: ReadingBlock[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  /** The block that a segment which continues may join: none at the start of a layer. */
  #open: { readonly role: Role; readonly start: number; sourceEnd: number } | null = null;

  constructor(source: string, corrections: readonly Correction[]) {
    this.#source = source;
    this.#corrections = corrections.toSorted((a, b) => a.start - b.start);
  }

  add(segment: ReadSegment): void {
    if (segment.end <= segment.start) return;
    const open = this.#open;
    if (open !== null && segment.join === 'continue' && open.role === segment.role) {
      this.#insert(this.#glue(open, segment), open.sourceEnd);
      open.sourceEnd = segment.end;
    } else {
      this.#endBlock();
      if (this.#length > 0) this.#insert('\n', segment.start);
      this.#open = { role: segment.role, start: this.#length, sourceEnd: segment.end };
    }
    this.#copy(segment);
  }

  endLayer(): void {
    this.#endBlock();
  }

  reading(): Reading {
    this.#endBlock();
    return { text: this.#parts.join(''), blocks: this.#blocks, runs: this.#runs };
  }

  #endBlock(): void {
    const open = this.#open;
    if (open === null) return;
    this.#blocks.push({ role: open.role, start: open.start, end: this.#length });
    this.#open = null;
  }

  #glue(open: { readonly role: Role; readonly sourceEnd: number }, next: Span): string {
    // A headline broken over lines is set as phrases; in it a space says what the break said.
    if (open.role === 'title' || open.role === 'kicker' || open.role === 'subtitle') return ' ';
    const before = this.#source.charAt(open.sourceEnd - 1);
    const after = this.#source.charAt(next.start);
    // Two digits are rather one number cut by the break than two numbers.
    const words = LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after);
    return words && (LETTER.test(before) || LETTER.test(after)) ? ' ' : '';
  }

  #copy(segment: Span): void {
    let from = segment.start;
    for (const correction of this.#corrections) {
      if (correction.start < from || correction.end > segment.end) continue;
      if (correction.start === correction.end) continue;
      this.#verbatim(from, correction.start);
      this.#write('corrected', correction.text, correction.start, correction.end);
      from = correction.end;
    }
    this.#verbatim(from, segment.end);
  }

  #verbatim(start: number, end: number): void {
    if (start < end) this.#write('verbatim', this.#source.slice(start, end), start, end);
  }

  #insert(text: string, sourceAt: number): void {
    if (text !== '') this.#write('inserted', text, sourceAt, sourceAt);
  }

  #write(kind: Run['kind'], text: string, sourceStart: number, sourceEnd: number): void {
    const start = this.#length;
    this.#length += text.length;
    this.#parts.push(text);
    this.#runs.push({
      kind,
      start,
      end: this.#length,
      source: { start: sourceStart, end: sourceEnd },
    });
  }
}
