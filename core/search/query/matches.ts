import type { Fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { findAll } from '../find.ts';
import { wholeOf } from '../sections.ts';
import { publishedDays, firstDay, lastDay } from './date-range.ts';
import { searchedTitle, valuesOf, type ArticleFacts, type ArticleText } from './facts.ts';
import { figureMatches } from './figure-range.ts';
import { patternFinder } from './pattern.ts';
import type { PatternTerm, Query, QueryTerm, TextTerm, ValueTerm } from './query.ts';

export interface Match {
  readonly matched: boolean;
  /**
   * Where the reading says what was asked for, in order and each once; empty where nothing in it was.
   * UTF-16 offsets of the reading, half-open. What stands behind a NOT has no places.
   */
  readonly hits: readonly Span[];
  /** Where notes say it, in order and each once. */
  readonly noteHits: readonly NoteHit[];
}

/** A place in one of the notes of an article; UTF-16 offsets of that note. */
export interface NoteHit extends Span {
  /** Its index among the notes. */
  readonly note: number;
}

const NO: Match = { matched: false, hits: [], noteHits: [] };

/** What a query means: whether the article meets it, and where. Every other way to answer it must agree. */
export function matches(query: Query, facts: ArticleFacts, fold: Fold): Match {
  const found = meets(query, { facts, fold, folded: new FoldedText(facts, fold) });
  if (!found.matched) return NO;
  return { matched: true, hits: inOrder(found.hits), noteHits: notesInOrder(found.noteHits) };
}

/** An article while a query is asked of it. */
interface Asked {
  readonly facts: ArticleFacts;
  readonly fold: Fold;
  readonly folded: FoldedText;
}

/** The texts of an article, each folded when a term first asks for it: all terms of a query share them. */
class FoldedText {
  readonly text: ArticleText;
  readonly #fold: Fold;
  #whole: string | null = null;
  #body: string | null = null;

  constructor(text: ArticleText, fold: Fold) {
    this.text = text;
    this.#fold = fold;
  }

  get whole(): string {
    this.#whole ??= this.#fold(wholeOf(this.text.sections));
    return this.#whole;
  }

  get body(): string {
    this.#body ??= this.#fold(this.text.sections.body);
    return this.#body;
  }
}

function meets(query: Query, asked: Asked): Match {
  switch (query.kind) {
    case 'and': {
      const parts: Match[] = [];
      for (const part of query.parts) {
        const match = meets(part, asked);
        if (!match.matched) return NO;
        parts.push(match);
      }
      return together(parts);
    }
    case 'or': {
      const those = query.parts.map((part) => meets(part, asked)).filter((part) => part.matched);
      return those.length > 0 ? together(those) : NO;
    }
    case 'not':
      return met(!meets(query.part, asked).matched);
    default:
      return meetsTerm(query, asked);
  }
}

function meetsTerm(term: QueryTerm, { facts, fold, folded }: Asked): Match {
  switch (term.kind) {
    case 'text':
    case 'pattern':
      return textMatchIn(term, folded, fold);
    case 'value': {
      const values = valuesOf(facts, term.field);
      if (saysNothing(term)) return met(values.every((value) => value === ''));
      if (term.field === 'note') return noteMatch(values, term, fold);
      return met(values.some(valueTest(term, fold)));
    }
    case 'role':
      return met(facts.roles.includes(term.role));
    case 'status':
      return met(facts.statuses.includes(term.status));
    case 'date': {
      const days = publishedDays(facts.publishedOn);
      if (!days) return NO;
      const from = term.from === null || firstDay(term.from) <= days.last;
      return met(from && (term.to === null || days.first <= lastDay(term.to)));
    }
    case 'figure':
      return met(facts.figures.some((figure) => figureMatches(figure, term)));
  }
}

function met(matched: boolean): Match {
  return matched ? { matched, hits: [], noteHits: [] } : NO;
}

/** All the places of parts that are met. */
function together(parts: readonly Match[]): Match {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    matched: true,
    hits: parts.flatMap(({ hits }) => hits),
    noteHits: parts.flatMap(({ noteHits }) => noteHits),
  };
}

function noteMatch(notes: readonly string[], term: ValueTerm, fold: Fold): Match {
  const test = valueTest(term, fold);
  const wanted = fold(term.text);
  const noteHits = notes.flatMap((value, note) =>
    test(value) ? findAll(fold(value), wanted).map((span) => ({ note, ...span })) : [],
  );
  return noteHits.length > 0 ? { matched: true, hits: [], noteHits } : NO;
}

/** True for a term that asks for no value at all; `valueTest` is not asked then. */
export function saysNothing({ match, text }: Pick<ValueTerm, 'match' | 'text'>): boolean {
  return match === 'equals' && text === '';
}

/** Says of a value whether the term finds it. */
export function valueTest(
  { match, text }: Pick<ValueTerm, 'match' | 'text'>,
  fold: Fold,
): (value: string) => boolean {
  const wanted = fold(text);
  return match === 'equals'
    ? (value) => fold(value) === wanted
    : (value) => fold(value).includes(wanted);
}

/** What a text or pattern finds in an article. */
export function textMatch(term: TextTerm | PatternTerm, text: ArticleText, fold: Fold): Match {
  return textMatchIn(term, new FoldedText(text, fold), fold);
}

function textMatchIn(term: TextTerm | PatternTerm, folded: FoldedText, fold: Fold): Match {
  const { sections, suppliedTitle } = folded.text;
  const at = (matched: boolean, hits: readonly Span[]): Match =>
    matched ? { matched, hits, noteHits: [] } : NO;
  const find = finderOf(term, fold);
  switch (term.scope) {
    case 'all': {
      const hits = find(folded.whole);
      return at(hits.length > 0, hits);
    }
    case 'title': {
      // A title that we supply is searched, but it is no part of the reading.
      const title = fold(searchedTitle(sections.title, suppliedTitle));
      const hits = find(fold(sections.title));
      return at(find(title).length > 0, hits);
    }
    case 'body': {
      const by = sections.before.length;
      const hits = find(folded.body).map(({ start, end }) => ({
        start: start + by,
        end: end + by,
      }));
      return at(hits.length > 0, hits);
    }
  }
}

function finderOf(term: TextTerm | PatternTerm, fold: Fold): (folded: string) => readonly Span[] {
  if (term.kind === 'pattern') return patternFinder(term.pieces.map(fold));
  const text = fold(term.text);
  return (folded) => findAll(folded, text);
}

function inOrder(hits: readonly Span[]): readonly Span[] {
  // Those of one term are.
  if (hits.every(({ start }, at) => at === 0 || (hits[at - 1]?.start ?? 0) < start)) return hits;
  const sorted = hits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    ({ start, end }, at) => sorted[at - 1]?.start !== start || sorted[at - 1]?.end !== end,
  );
}

function notesInOrder(hits: readonly NoteHit[]): readonly NoteHit[] {
  const byNote = Map.groupBy(hits, ({ note }) => note);
  return [...byNote.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((note) => inOrder(byNote.get(note) ?? []).map((span) => ({ ...span, note })));
}
