import type { Span } from '../text/span.ts';

const ENDS: ReadonlySet<string> = new Set('。！？；…!?');
/** What ends a sentence where ； only parts its clauses. */
export const FULL_STOPS: ReadonlySet<string> = new Set('。！？…!?');
const CLOSERS = new Set('”’」』）)》】〉');
const OPENERS = new Set('“‘「『');

/**
 * Cuts a text into its sentences, without the white space around them.
 *
 * Offsets are UTF-16 code units, half-open. 。！？；… (and ! ?) end a sentence, runs of them and
 * the closing quotation marks and brackets after them belong to it; a line feed ends one too.
 * Inside quotation marks only 。 ends the sentence around them: in 推行“马上办！”机制 the mark
 * belongs to a name (GB/T 15834-2011 leaves this to the reader; too long a quotation loses nothing).
 * `ends` are the marks that end one, where other than those named.
 *
 * `去年修路。“路通了！”他说。` → `去年修路。` · `“路通了！”他说。`
 */
export function sentenceSpans(text: string, ends: ReadonlySet<string> = ENDS): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let insideStraightQuotes = false;
  const cut = (end: number): void => {
    const span = trimmed(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') {
      cut(at + 1);
      insideStraightQuotes = false;
    } else if (character === '"') {
      insideStraightQuotes = !insideStraightQuotes;
    } else if (ends.has(character)) {
      let end = at + 1;
      let closed = false;
      while (end < text.length) {
        const next = text.charAt(end);
        if (CLOSERS.has(next)) closed = true;
        else if (next === '"' && insideStraightQuotes) {
          closed = true;
          insideStraightQuotes = false;
        } else if (!ends.has(next)) break;
        end += 1;
      }
      if (character === '。' || !closed || startsAnew(text, end)) cut(end);
      at = end - 1;
    }
  }
  cut(text.length);
  return spans;
}

/**
 * The whole sentence that holds `offset`; in the white space between two, the one that follows.
 * Empty at `offset` where the text holds nothing but white space.
 */
export function sentenceAround(text: string, offset: number): Span {
  const spans = sentenceSpans(text);
  return spans.find((span) => offset < span.end) ?? spans.at(-1) ?? { start: offset, end: offset };
}

/** From the start of the sentence in which `span` begins to the end of the one in which it ends. */
export function sentencesAround(text: string, span: Span): Span {
  return {
    start: Math.min(sentenceAround(text, span.start).start, span.start),
    end: Math.max(sentenceAround(text, Math.max(span.start, span.end - 1)).end, span.end),
  };
}

function startsAnew(text: string, offset: number): boolean {
  const next = text.charAt(offset);
  return next === '' || /\s/u.test(next) || OPENERS.has(next);
}

function trimmed(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + (slice.length - slice.trimStart().length);
  return { start, end: Math.max(start, span.start + slice.trimEnd().length) };
}
