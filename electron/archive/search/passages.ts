import type { Reading } from '#core/page/reading.ts';
import { toSource } from '#core/page/reading.ts';
import type { Role } from '#core/page/role.ts';
import type { MaskedText } from '#core/report/mask.ts';
import { keywordInContext, type Context } from '#core/search/find.ts';
import { matches } from '#core/search/query/matches.ts';
import type { Query } from '#core/search/query/query.ts';
import { termsOf } from '#core/search/query/read-search.ts';
import type { Fold } from '#core/text/fold.ts';
import type { Span } from '#core/text/span.ts';
import type { Db } from '#db/open.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import type { ArticleRead } from '#db/search/archive-facts.ts';

/** A place that a query finds in an article. */
export interface Passage extends Context {
  /** In the source, in its order; of a note those of its annotation. */
  readonly spans: Span[];
  /** Of the block that it begins in; null in the note of an annotation. */
  readonly role: Role | null;
}

export interface Passages {
  readonly matched: boolean;
  /** How many there are. */
  readonly count: number;
  /** Makes the one of that number; costs what a passage costs. */
  readonly at: (index: number) => Passage;
  /** What tells the one of that number from others: its text, folded; the same of all where one word is sought. */
  readonly wordAt: (index: number) => string;
}

/** Code units on either side of a place: a line of a wide window. */
const CONTEXT_UNITS = 60;

/** How a text is shown: with what is hidden in it, and where stretches of it stand then. */
export type Shown = (text: string) => MaskedText;

const AS_IT_IS: Shown = (text) => ({ text, place: (span) => span });

/**
 * Where a query stands in an article: first in its reading, then in its notes. `shown` hides something in the
 * contexts; places in the source stay.
 */
export function passagesIn(
  db: Db,
  { facts, reading }: ArticleRead,
  query: Query,
  fold: Fold,
  shown: Shown = AS_IT_IS,
): Passages {
  const { matched, hits, noteHits } = matches(query, facts, fold);
  const noted = noteHits.length > 0 ? notesOf(db, facts.articleId) : [];
  const noteAt = (index: number): { readonly note: Noted; readonly hit: Span } => {
    const hit = noteHits[index - hits.length];
    const note = hit && noted[hit.note];
    if (!hit || !note) throw new RangeError(`there is no passage ${index}`);
    return { note, hit };
  };
  let shownReading: MaskedText | null = null;
  const isOneWord = seeksOneWord(query);
  return {
    matched,
    count: hits.length + noteHits.length,
    at: (index) => {
      const hit = hits[index];
      if (hit) {
        shownReading ??= shown(reading.text);
        return passageOf(reading, hit, shownReading);
      }
      const { note, hit: inNote } = noteAt(index);
      const text = shown(note.note);
      return { ...contextIn(text, inNote), spans: [...note.spans], role: null };
    },
    wordAt: (index) => {
      if (isOneWord) return '';
      const hit = hits[index];
      if (hit) return fold(reading.text.slice(hit.start, hit.end));
      const { note, hit: inNote } = noteAt(index);
      return fold(note.note.slice(inNote.start, inNote.end));
    },
  };
}

/** True where every place has the same folded text. */
function seeksOneWord(query: Query): boolean {
  const texts = new Set<string>();
  for (const term of termsOf(query)) {
    if (term.kind === 'pattern') return false;
    if (term.kind === 'text') texts.add(term.text);
  }
  return texts.size === 1;
}

function contextIn({ text, place }: MaskedText, span: Span): Context {
  return keywordInContext(text, place(span), CONTEXT_UNITS);
}

/** A stretch of a reading with what stands around it, as it is shown. */
export function passageOf(
  reading: Reading,
  span: Span,
  shown: MaskedText = AS_IT_IS(reading.text),
): Passage {
  const block = reading.blocks.find(({ start, end }) => start <= span.start && span.start < end);
  return {
    ...contextIn(shown, span),
    spans: [...toSource(reading, span)].toSorted((a, b) => a.start - b.start),
    // Only a line feed between two blocks is in none.
    role: block?.role ?? reading.blocks.findLast(({ end }) => end <= span.start)?.role ?? null,
  };
}

interface Noted {
  readonly note: string;
  readonly spans: readonly Span[];
}

/** The notes of an article in the order in which its facts have them. */
function notesOf(db: Db, articleId: string): readonly Noted[] {
  return listAnnotations(db, { articleId, live: true }).rows.flatMap(({ annotation }) =>
    annotation.note === '' ? [] : [annotation],
  );
}

/** So many places of an article, those of different words first, in order. */
export function fewOf(passages: Passages, most: number): readonly Passage[] {
  const chosen: number[] = [];
  const words = new Set<string>();
  // Beyond that many the same words come again.
  const looked = Math.min(passages.count, 200);
  for (let index = 0; index < looked && chosen.length < most; index += 1) {
    const word = passages.wordAt(index);
    if (words.has(word)) continue;
    words.add(word);
    chosen.push(index);
  }
  for (let index = 0; index < looked && chosen.length < most; index += 1) {
    if (!chosen.includes(index)) chosen.push(index);
  }
  return chosen.toSorted((a, b) => a - b).map((index) => passages.at(index));
}
