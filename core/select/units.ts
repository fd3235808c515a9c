import { FULL_STOPS, sentenceSpans } from '../report/sentence.ts';
import { outermost, type Span } from '../text/span.ts';
import { clauseSpans } from './clauses.ts';

/** What a selection grows through, the smallest first: 字 词 分句 句 段. */
export const UNITS = ['character', 'word', 'clause', 'sentence', 'block'] as const;
export type Unit = (typeof UNITS)[number];

interface Piece {
  readonly index: number;
  readonly segment: string;
}

/** What `Intl.Segmenter` is; `core` takes it as a value, because its tables come with the engine. */
export interface Segmenter {
  segment(text: string): Iterable<Piece> & { containing(index?: number): Piece | undefined };
}

export interface UnitTools {
  /** Grapheme clusters: what a reader takes for one character (UAX #29). */
  readonly graphemes: Segmenter;
  readonly words: Segmenter;
  /** Where known names stand in a text, by start, the longer first; each is one word. */
  readonly labels: (text: string) => readonly Span[];
}

/**
 * The units of a text. Units of one kind never overlap, hold every character that is not white
 * space, begin and end at the border of a grapheme cluster, and nest: a word lies in one clause,
 * a clause in one sentence, a sentence in one block.
 */
export interface TextUnits {
  readonly text: string;
  /**
   * The unit that holds the character at `offset`; in the white space between two, and at the end
   * of a block, the one before. Empty at `offset` where the text has no block.
   */
  readonly at: (unit: Unit, offset: number) => Span;
}

/**
 * Divides a text; `blocks` are its paragraphs in order, not touching each other, which no unit
 * crosses. Each block is divided when it is first asked for.
 */
export function textUnits(text: string, blocks: readonly Span[], tools: UnitTools): TextUnits {
  const clusters = tools.graphemes.segment(text);
  const cluster = (offset: number): Span => {
    const piece = clusters.containing(offset);
    if (piece === undefined) return { start: offset, end: offset };
    return { start: piece.index, end: piece.index + piece.segment.length };
  };
  const known = new Map<string, readonly Span[]>();

  /** The parts of `whole` that `divide` finds in its text, widened to whole clusters. */
  function partsOf(
    unit: Unit,
    whole: Span,
    divide: (slice: string) => readonly Span[],
  ): readonly Span[] {
    const key = `${unit} ${whole.start}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const parts: Span[] = [];
    let reach = whole.start;
    for (const part of divide(text.slice(whole.start, whole.end))) {
      const start = Math.max(reach, cluster(whole.start + part.start).start);
      const end = Math.min(whole.end, cluster(whole.start + part.end - 1).end);
      if (end <= start) continue;
      parts.push({ start, end });
      reach = end;
    }
    known.set(key, parts);
    return parts;
  }

  const paragraphs = blocks.filter(({ start, end }) => text.slice(start, end).trim() !== '');

  function at(unit: Unit, offset: number): Span {
    const paragraph = nearest(paragraphs, offset);
    if (paragraph === undefined) return { start: offset, end: offset };
    const [block = paragraph] = partsOf('block', paragraph, (slice) => [trimmed(slice)]);
    if (unit === 'block') return block;
    const place = Math.min(Math.max(offset, block.start), block.end - 1);
    if (unit === 'character') return cluster(place);
    const sentences = partsOf('sentence', block, (slice) => sentenceSpans(slice, FULL_STOPS));
    const sentence = nearest(sentences, place) ?? block;
    if (unit === 'sentence') return sentence;
    const labels = (slice: string) => withoutOverlap(tools.labels(slice));
    const clauses = partsOf('clause', sentence, (slice) => clauseSpans(slice, labels(slice)));
    const clause = nearest(clauses, place) ?? sentence;
    if (unit === 'clause') return clause;
    const words = partsOf('word', clause, (slice) => wordSpans(slice, labels(slice), tools.words));
    return nearest(words, place) ?? clause;
  }
  return { text, at };
}

/** Known names are words; what lies between them is left to the segmenter. */
function wordSpans(text: string, labels: readonly Span[], segmenter: Segmenter): readonly Span[] {
  const words: Span[] = [];
  const between = (start: number, end: number): void => {
    for (const { index, segment } of segmenter.segment(text.slice(start, end))) {
      const word = { start: start + index, end: start + index + segment.length };
      if (segment.trim() !== '') words.push(word);
    }
  };
  let reach = 0;
  for (const label of labels) {
    between(reach, label.start);
    words.push(label);
    reach = label.end;
  }
  between(reach, text.length);
  return words;
}

/** Of names that cross each other the first stands. */
function withoutOverlap(labels: readonly Span[]): readonly Span[] {
  let reach = 0;
  return outermost(labels).filter(({ start, end }) => {
    if (start < reach) return false;
    reach = end;
    return true;
  });
}

/** The last span that starts at or before `offset`, else the first. */
function nearest(spans: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[Math.max(0, low - 1)];
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
