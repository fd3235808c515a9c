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
}

const NO: Match = { matched: false, hits: [] };

/** What a query means: whether the article meets it, and where. Every other way to answer it must agree. */
export function matches(query: Query, facts: ArticleFacts, fold: Fold): Match {
  const found = meets(query, facts, fold);
  return found.matched ? { matched: true, hits: inOrder(found.hits) } : NO;
}

function meets(query: Query, facts: ArticleFacts, fold: Fold): Match {
  switch (query.kind) {
    case 'and': {
      const parts = query.parts.map((part) => meets(part, facts, fold));
      const matched = parts.every((part) => part.matched);
      return matched ? { matched, hits: parts.flatMap(({ hits }) => hits) } : NO;
    }
    case 'or': {
      const parts = query.parts.map((part) => meets(part, facts, fold));
      const those = parts.filter((part) => part.matched);
      return { matched: those.length > 0, hits: those.flatMap(({ hits }) => hits) };
    }
    case 'not':
      return { matched: !meets(query.part, facts, fold).matched, hits: [] };
    default:
      return meetsTerm(query, facts, fold);
  }
}

function meetsTerm(term: QueryTerm, facts: ArticleFacts, fold: Fold): Match {
  switch (term.kind) {
    case 'text':
    case 'pattern':
      return textMatch(term, facts, fold);
    case 'value':
      return met(valuesOf(facts, term.field).some(valueTest(term, fold)));
    case 'role':
      return met(facts.roles.includes(term.role));
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
  return matched ? { matched, hits: [] } : NO;
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
export function textMatch(
  term: TextTerm | PatternTerm,
  { sections, suppliedTitle }: ArticleText,
  fold: Fold,
): Match {
  const find = finderOf(term, fold);
  switch (term.scope) {
    case 'all': {
      const hits = find(fold(wholeOf(sections)));
      return { matched: hits.length > 0, hits };
    }
    case 'title': {
      // A title that we supply is searched, but it is no part of the reading.
      const title = fold(searchedTitle(sections.title, suppliedTitle));
      const hits = find(fold(sections.title));
      return { matched: find(title).length > 0, hits };
    }
    case 'body': {
      const by = sections.before.length;
      const hits = find(fold(sections.body)).map(({ start, end }) => ({
        start: start + by,
        end: end + by,
      }));
      return { matched: hits.length > 0, hits };
    }
  }
}

function finderOf(term: TextTerm | PatternTerm, fold: Fold): (folded: string) => readonly Span[] {
  if (term.kind === 'pattern') return patternFinder(term.pieces.map(fold));
  const text = fold(term.text);
  return (folded) => findAll(folded, text);
}

function inOrder(hits: readonly Span[]): readonly Span[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    ({ start, end }, at) => sorted[at - 1]?.start !== start || sorted[at - 1]?.end !== end,
  );
}
