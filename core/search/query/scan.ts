import type { Fold } from '../../text/fold.ts';
import { closingQuote, endsWord, ESCAPE, isBlank, WILDCARD } from './characters.ts';
import { QueryFaultError } from './query-fault.ts';

/** A word or phrase as it was typed. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  /** Its text cut at the wildcards; one piece where there is none. Escapes are resolved. */
  readonly pieces: readonly [string, ...string[]];
}

/** Reads a query from left to right. Offsets are UTF-16 code units of what was typed. */
export class Scanner {
  readonly typed: string;
  readonly folded: string;
  at = 0;

  constructor(typed: string, fold: Fold) {
    this.typed = typed;
    this.folded = fold(typed);
  }

  /** The next unit, folded; empty at the end. */
  get next(): string {
    return this.folded.charAt(this.at);
  }

  skipBlanks(): void {
    while (isBlank(this.next)) this.at += 1;
  }

  /**
   * Reads the phrase or word that stands here. Errors: `unclosed-quote`, `empty-phrase`,
   * `dangling-escape`.
   */
  literal(): Literal {
    const closing = closingQuote(this.next);
    return closing === null ? this.#word() : this.#phrase(closing);
  }

  /** Passes over quotation marks with nothing between; false where none stand here. */
  skipEmptyPhrase(): boolean {
    if (
      closingQuote(this.next) === null ||
      this.folded.charAt(this.at + 1) !== closingQuote(this.next)
    ) {
      return false;
    }
    this.at += 2;
    return true;
  }

  #phrase(closing: string): Literal {
    const start = this.at;
    this.at += 1;
    let text = '';
    for (;;) {
      if (this.next === '') throw new QueryFaultError('unclosed-quote', start, this.at);
      if (this.next === closing) break;
      text += this.#unit();
    }
    this.at += 1;
    if (text === '') throw new QueryFaultError('empty-phrase', start, this.at);
    return { start, end: this.at, pieces: [text] };
  }

  #word(): Literal {
    const start = this.at;
    const behind: string[] = [];
    let first: string | null = null;
    let piece = '';
    while (!endsWord(this.next)) {
      if (this.next === WILDCARD) {
        if (first === null) first = piece;
        else behind.push(piece);
        piece = '';
        this.at += 1;
      } else {
        piece += this.#unit();
      }
    }
    const pieces: Literal['pieces'] = first === null ? [piece] : [first, ...behind, piece];
    return { start, end: this.at, pieces };
  }

  #isEscape(): boolean {
    return this.typed.charAt(this.at) === ESCAPE;
  }

  /** One unit of a text as it was typed, behind an escape whatever it is. */
  #unit(): string {
    if (this.#isEscape()) {
      this.at += 1;
      if (this.next === '') {
        throw new QueryFaultError('dangling-escape', this.at - 1, this.at);
      }
    }
    const unit = this.typed.charAt(this.at);
    this.at += 1;
    return unit;
  }
}
