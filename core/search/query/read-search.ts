import type { Fold } from '../../text/fold.ts';
import { closingQuote, ESCAPE, WILDCARD } from './characters.ts';
import { parseQuery, type Parsed } from './parse.ts';
import { LONGEST, type QueryFault } from './query-fault.ts';
import type { Query, QueryTerm } from './query.ts';

/** Where texts without a field are sought: in the whole reading, running text, titles, or notes. */
export type SearchPlace = 'all' | 'body' | 'title' | 'note';

export interface SearchText {
  /** A query, or with `exact` one literal string. */
  readonly text: string;
  readonly exact: boolean;
  readonly in: SearchPlace;
}

/**
 * What a search asks. `in` narrows texts and patterns that name no field; the other conditions stand as they are.
 * A pattern cannot be sought in notes.
 */
export function readSearch({ text, exact, in: place }: SearchText, fold: Fold): Parsed {
  if (exact) return literal(text, place);
  const parsed = parseQuery(text, fold);
  if (parsed.query === null || place === 'all') return parsed;
  if (place === 'note' && hasBarePattern(parsed.query)) {
    return { query: null, fault: wildcardFault(text, fold) };
  }
  return { query: narrowed(parsed.query, place), fault: null };
}

function literal(text: string, place: SearchPlace): Parsed {
  if (text === '') return { query: null, fault: { code: 'empty', start: 0, end: 0 } };
  if (text.length > LONGEST) {
    return { query: null, fault: { code: 'too-long', start: LONGEST, end: text.length } };
  }
  const query: Query =
    place === 'note'
      ? { kind: 'value', field: 'note', match: 'contains', text }
      : { kind: 'text', scope: place, text };
  return { query, fault: null };
}

function narrowed(query: Query, place: 'body' | 'title' | 'note'): Query {
  switch (query.kind) {
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map((part) => narrowed(part, place)) };
    case 'not':
      return { kind: 'not', part: narrowed(query.part, place) };
    case 'text':
      if (query.scope !== 'all') return query;
      return place === 'note'
        ? { kind: 'value', field: 'note', match: 'contains', text: query.text }
        : { ...query, scope: place };
    case 'pattern':
      return query.scope === 'all' && place !== 'note' ? { ...query, scope: place } : query;
    default:
      return query;
  }
}

function hasBarePattern(query: Query): boolean {
  return termsOf(query).some((term) => term.kind === 'pattern' && term.scope === 'all');
}

/** Every condition of a query, as often as it is asked. */
export function termsOf(query: Query): readonly QueryTerm[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap(termsOf);
    case 'not':
      return termsOf(query.part);
    default:
      return [query];
  }
}

/** The first wildcard that was typed, outside phrases. */
function wildcardFault(typed: string, fold: Fold): QueryFault {
  const folded = fold(typed);
  let closing: string | null = null;
  for (let at = 0; at < folded.length; at += 1) {
    const unit = folded.charAt(at);
    if (typed.charAt(at) === ESCAPE) at += 1;
    else if (closing !== null) closing = unit === closing ? null : closing;
    else if (unit === WILDCARD) return { code: 'wildcard-in-value', start: at, end: at + 1 };
    else closing = closingQuote(unit);
  }
  return { code: 'wildcard-in-value', start: 0, end: typed.length };
}
