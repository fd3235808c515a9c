import {
  bigrams,
  characterTokens,
  readingPhrases,
  type IndexedColumn,
  type Phrase,
} from '#core/search/bigrams.ts';
import type { Query, TextScope } from '#core/search/query/query.ts';
import type { Fold } from '#core/text/fold.ts';
import type { TextTable } from './schema.ts';

/** A condition that one of the text tables answers alone. */
export interface FullText {
  readonly table: TextTable;
  /** FTS5 expression, in brackets where it needs any. */
  readonly expression: string;
}

/** Deeper ones are left to SQL: the parser of FTS5 has a stack of fixed size. */
const DEEPEST = 20;

/** A folded text as a condition. */
export function textCondition(folded: string, scope: TextScope): FullText {
  if (folded.length === 1) {
    const tokens = characterTokens(folded, scope).map(quoted);
    return { table: 'letter', expression: joined('OR', tokens) };
  }
  if (scope !== 'all' || !folded.includes('\n')) {
    return { table: 'gram', expression: `${columnsOf(scope)} : ${quoted(bigrams(folded))}` };
  }
  const alternatives = readingPhrases(folded).map(allOf);
  return { table: 'gram', expression: joined('OR', alternatives) };
}

function columnsOf(scope: TextScope): string {
  return scope === 'all' ? '{body frame}' : scope;
}

function allOf(phrases: readonly Phrase[]): string {
  return joined(
    'AND',
    phrases.map(({ column, tokens }) => `${column satisfies IndexedColumn} : ${quoted(tokens)}`),
  );
}

function joined(operator: 'AND' | 'OR', parts: readonly string[]): string {
  const [only = ''] = parts;
  return parts.length === 1 ? only : `(${parts.join(` ${operator} `)})`;
}

/** An FTS5 string: only the quotation mark means something in it. */
function quoted(tokens: string): string {
  return `"${tokens.replaceAll('"', '""')}"`;
}

/**
 * The condition of one text table that a whole query is; null where it takes more than that: a field,
 * texts of one unit beside longer ones, or nothing but NOT.
 */
export function fullTextOf(query: Query, fold: Fold, depth = 0): FullText | null {
  if (depth > DEEPEST) return null;
  switch (query.kind) {
    case 'text':
      return textCondition(fold(query.text), query.scope);
    case 'or': {
      const parts = query.parts.map((part) => fullTextOf(part, fold, depth + 1));
      return together('OR', parts);
    }
    case 'and': {
      const wanted = query.parts.filter(({ kind }) => kind !== 'not');
      const unwanted = query.parts.flatMap((part) => (part.kind === 'not' ? [part.part] : []));
      if (wanted.length === 0) return null;
      const all = together(
        'AND',
        wanted.map((part) => fullTextOf(part, fold, depth + 1)),
      );
      if (unwanted.length === 0) return all;
      const none = together(
        'OR',
        unwanted.map((part) => fullTextOf(part, fold, depth + 1)),
      );
      if (!all || all.table !== none?.table) return null;
      return { table: all.table, expression: `(${all.expression} NOT ${none.expression})` };
    }
    default:
      return null;
  }
}

function together(operator: 'AND' | 'OR', parts: readonly (FullText | null)[]): FullText | null {
  const known = parts.filter((part) => part !== null);
  const [first] = known;
  if (!first || known.length < parts.length) return null;
  if (known.some(({ table }) => table !== first.table)) return null;
  return {
    table: first.table,
    expression: joined(
      operator,
      known.map(({ expression }) => expression),
    ),
  };
}
