import type { TextScope } from './query/query.ts';
import type { Sections } from './sections.ts';

/*
 * How a folded text becomes the tokens of a full-text index: every two neighbouring code units are
 * one token, so a phrase of overlapping tokens is found exactly where the text holds it as a
 * substring. A token is two characters long; a unit that is half of a surrogate pair cannot be
 * written as UTF-8 and stands as a character of plane 16, which no text can hold as a unit.
 *
 * The fold leaves no control character but LF in a text; three of those stand for the borders.
 */

/** Between two tokens. */
const SEPARATOR = '\u0001';
/** Before the first unit of the running text. */
const BODY_STARTS = '\u0002';
/** Behind its last unit. */
const BODY_ENDS = '\u0003';
const LINE_FEED = '\n';
/** Where a distinct unit is. */
const IN_BODY = 'b';
const ELSEWHERE = 'e';
const IN_TITLE = 't';

const SURROGATE_UNIT = /[\uD800-\uDFFF]/;
/** First character that stands for a surrogate: U+D800 is U+100000. */
const SURROGATES_AT = 0x10_0000;
/** Longest run handed to `String.fromCharCode` at once; engines limit the number of arguments. */
const CHUNK = 8190;

/** ASCII that is part of a token and that a tokenizer must be told of: all but letters and digits. */
export const TOKEN_CHARACTERS: string =
  LINE_FEED +
  BODY_STARTS +
  BODY_ENDS +
  Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCharCode(0x20 + at))
    .filter((character) => !/[0-9a-z]/iu.test(character))
    .join('');

/**
 * The texts of an article that are indexed, as tokens. `body` is the running text between its two
 * borders, `frame` all other blocks in their order with the borders where the running text stands:
 * a phrase across a border is found by its two ends. `title` repeats a part of `frame`.
 */
export interface IndexedText {
  readonly body: string;
  readonly frame: string;
  readonly title: string;
}
export type IndexedColumn = keyof IndexedText;

/** The tokens of an article. `title` is what 题名 searches: titles as printed, and one that we supply. */
export function indexedText(folded: Sections, title = folded.title): IndexedText {
  const { body, frame } = columnsOf(folded);
  return { body: bigrams(body), frame: bigrams(frame), title: bigrams(title) };
}

/**
 * The distinct units of an article's texts, for queries of one unit, each with a mark for where it is: in the
 * running text, in other blocks but not there, in what 题名 searches.
 */
export function indexedCharacters(folded: Sections, title = folded.title): string {
  const marks = new UnitMarks();
  marks.add(folded.body, IN_BODY, BODY_SEEN);
  marks.add(folded.before, ELSEWHERE, BODY_SEEN | ELSEWHERE_SEEN);
  marks.add(folded.after, ELSEWHERE, BODY_SEEN | ELSEWHERE_SEEN);
  marks.add(title, IN_TITLE, TITLE_SEEN);
  return marks.text;
}

const BODY_SEEN = 1;
const ELSEWHERE_SEEN = 2;
const TITLE_SEEN = 4;

/** Distinct units as tokens, kept as numbers: sets of texts take many times as long. */
class UnitMarks {
  readonly #seen = new Uint8Array(0x10000);
  readonly #tokens: number[] = [];

  /** Adds the units of which none of the bits `seen` is set, and sets the highest of them. */
  add(text: string, mark: string, seen: number): void {
    const own = 1 << (31 - Math.clz32(seen));
    const marked = mark.charCodeAt(0);
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      const before = this.#seen[unit] ?? 0;
      if ((before & seen) !== 0) continue;
      this.#seen[unit] = before | own;
      this.#tokens.push(marked);
      if ((unit & 0xf800) !== 0xd800) this.#tokens.push(unit);
      else for (const half of unitAt(text, at).split('')) this.#tokens.push(half.charCodeAt(0));
      this.#tokens.push(1);
    }
  }

  get text(): string {
    let text = '';
    for (let from = 0; from < this.#tokens.length; from += CHUNK) {
      text += String.fromCharCode.apply(null, this.#tokens.slice(from, from + CHUNK));
    }
    return text;
  }
}

function columnsOf(folded: Sections): { readonly body: string; readonly frame: string } {
  const { before, body, after } = folded;
  if (body === '') return { body: '', frame: before };
  return { body: BODY_STARTS + body + BODY_ENDS, frame: before + BODY_STARTS + BODY_ENDS + after };
}

/** Two or more neighbouring units of a folded text as tokens; nothing where there are fewer. */
export function bigrams(folded: string): string {
  return SURROGATE_UNIT.test(folded) ? withSurrogates(folded) : plain(folded);
}

function plain(text: string): string {
  const count = text.length - 1;
  let tokens = '';
  const units = new Uint16Array(Math.min(CHUNK, Math.max(0, count) * 3));
  for (let from = 0; from < count; from += CHUNK / 3) {
    const to = Math.min(count, from + CHUNK / 3);
    let filled = 0;
    for (let at = from; at < to; at++) {
      units[filled] = text.charCodeAt(at);
      units[filled + 1] = text.charCodeAt(at + 1);
      units[filled + 2] = 1;
      filled += 3;
    }
    const part = filled === units.length ? units : units.subarray(0, filled);
    tokens += String.fromCharCode.apply(null, part as unknown as number[]);
  }
  return tokens;
}

function withSurrogates(text: string): string {
  const units = unitsOf(text);
  const tokens: string[] = [];
  for (let at = 0; at + 1 < units.length; at++) {
    tokens.push(`${units[at] ?? ''}${units[at + 1] ?? ''}${SEPARATOR}`);
  }
  return tokens.join('');
}

/** Every unit of a text as what stands for it in a token. */
function unitsOf(text: string): readonly string[] {
  return Array.from({ length: text.length }, (_, at) => unitAt(text, at));
}

function unitAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  const half = unit >= 0xd800 && unit <= 0xdfff;
  return half ? String.fromCodePoint(SURROGATES_AT + unit - 0xd800) : text.charAt(at);
}

/** Tokens that must follow each other in one column. */
export interface Phrase {
  readonly column: IndexedColumn;
  readonly tokens: string;
}

/**
 * How a folded text of two units or more is found in the whole reading: one of these alternatives,
 * each a list of phrases that must all occur. Without a line feed it lies in one column; with one
 * it may also run over the beginning or the end of the running text.
 */
export function readingPhrases(folded: string): readonly (readonly Phrase[])[] {
  const tokens = bigrams(folded);
  const breaks = [...folded.matchAll(/\n/gu)].map(({ index }) => index);
  const entering = (at: number): Phrase => ({
    column: 'frame',
    tokens: bigrams(folded.slice(0, at) + LINE_FEED + BODY_STARTS),
  });
  const leaving = (at: number): Phrase => ({
    column: 'frame',
    tokens: bigrams(BODY_ENDS + folded.slice(at)),
  });
  const body = (text: string): Phrase => ({ column: 'body', tokens: bigrams(text) });
  const across = [
    ...breaks.map((at) => [entering(at), body(BODY_STARTS + folded.slice(at + 1))]),
    ...breaks.map((at) => [body(folded.slice(0, at) + BODY_ENDS), leaving(at)]),
    ...breaks.flatMap((start, first) =>
      breaks
        .slice(first + 1)
        .map((end) => [
          entering(start),
          body(BODY_STARTS + folded.slice(start + 1, end) + BODY_ENDS),
          leaving(end),
        ]),
    ),
  ];
  // Where the query only touches the running text, the line feed at its border is in the frame anyway.
  const whole = across.filter((phrases) => phrases.every((phrase) => phrase.tokens !== ''));
  return [[{ column: 'body', tokens }], [{ column: 'frame', tokens }], ...whole];
}

/** A folded text of one unit as the tokens of which an article must have one. */
export function characterTokens(folded: string, scope: TextScope): readonly string[] {
  const unit = unitAt(folded, 0);
  switch (scope) {
    case 'all':
      return [IN_BODY + unit, ELSEWHERE + unit];
    case 'body':
      return [IN_BODY + unit];
    case 'title':
      return [IN_TITLE + unit];
  }
}
