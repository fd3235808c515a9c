import { firstDay, lastDay } from '#core/search/query/date-range.ts';
import type { PatternTerm, Query, QueryTerm, ValueTerm } from '#core/search/query/query.ts';
import { termsOf } from '#core/search/query/read-search.ts';
import type { Fold } from '#core/text/fold.ts';
import { statement } from '../statement.ts';
import { fullTextOf, textCondition, type FullText } from './full-text.ts';
import { roleBit } from './index-entry.ts';
import type { IndexDb } from './index-file.ts';

/** What the index does not hold and the archive has answered. */
export interface ArchiveSide {
  /**
   * Articles of which annotations say this (initiative, theme, note, figure or status), or of which the texts
   * hold this pattern.
   */
  articlesFor(term: QueryTerm): readonly string[];
}

/** True for conditions that only the archive can answer. */
export function isForArchive(term: QueryTerm): boolean {
  if (term.kind === 'pattern' || term.kind === 'figure' || term.kind === 'status') return true;
  return term.kind === 'value' && isSaid(term.field);
}

/** True for queries of which only the archive can answer a part. */
export function asksArchive(query: Query): boolean {
  return termsOf(query).some(isForArchive);
}

function isSaid(field: ValueTerm['field']): boolean {
  return field === 'initiative' || field === 'theme' || field === 'note';
}

/** A condition on a row `d` of `doc` in SQL, and its values in order. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

interface Context {
  readonly db: IndexDb;
  readonly fold: Fold;
  readonly archive: ArchiveSide;
}

/** Any query as a condition on `doc`. What one text table answers alone is asked of it as a whole. */
export function conditionOf(query: Query, context: Context): Condition {
  const text = fullTextOf(query, context.fold);
  if (text) return matching(text);
  switch (query.kind) {
    case 'and':
    case 'or': {
      const parts = grouped(query.kind, query.parts, context.fold).map((part) =>
        conditionOf(part, context),
      );
      return {
        sql: `(${parts.map(({ sql }) => sql).join(query.kind === 'and' ? ' AND ' : ' OR ')})`,
        values: parts.flatMap(({ values }) => values),
      };
    }
    case 'not': {
      const { sql, values } = conditionOf(query.part, context);
      return { sql: `NOT ${sql}`, values };
    }
    default:
      return termCondition(query, context);
  }
}

/**
 * The parts with those together that one table answers: FTS5 intersects lists without building them.
 */
export function grouped(kind: 'and' | 'or', parts: readonly Query[], fold: Fold): readonly Query[] {
  const tables = parts.map((part) => fullTextOf(positive(part), fold)?.table ?? null);
  const taken = (table: string): readonly Query[] => parts.filter((_, at) => tables[at] === table);
  const rest = parts.filter((_, at) => tables[at] === null);
  const together = ['gram', 'letter'].flatMap((table): readonly Query[] => {
    const those = taken(table);
    return those.length > 1 && those.length < parts.length ? [{ kind, parts: those }] : those;
  });
  return [...together, ...rest];
}

/** What is under a NOT: FTS5 takes it beside something that is wanted. */
function positive(query: Query): Query {
  return query.kind === 'not' ? query.part : query;
}

export function matching({ table, expression }: FullText): Condition {
  return {
    sql: `d.id IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?)`,
    values: [expression],
  };
}

function termCondition(term: QueryTerm, context: Context): Condition {
  const { db, fold, archive } = context;
  switch (term.kind) {
    case 'text':
      return matching(textCondition(fold(term.text), term.scope));
    case 'pattern':
    case 'figure':
    case 'status':
      return among(docsOf(db, archive.articlesFor(term)));
    case 'value':
      switch (term.field) {
        case 'author':
        case 'medium':
        case 'place':
          return valueCondition(term.field, term, fold);
        case 'initiative':
        case 'theme':
        case 'note':
          return among(docsOf(db, archive.articlesFor(term)));
      }
    // falls through: every field has answered
    case 'role':
      return { sql: '(d.roles & ?) <> 0', values: [roleBit(term.role)] };
    case 'date': {
      const from = term.from === null ? 0 : firstDay(term.from);
      const to = term.to === null ? 99_999_999 : lastDay(term.to);
      // Without a date both are null, and NOT of null is not true either.
      return {
        sql: '(coalesce(d.last_day, d.first_day, -1) >= ? AND ifnull(d.first_day, 0) <= ?)',
        values: [from, to],
      };
    }
  }
}

function valueCondition(
  column: 'author' | 'medium' | 'place',
  { match, text }: Pick<ValueTerm, 'match' | 'text'>,
  fold: Fold,
): Condition {
  const folded = fold(text);
  if (match === 'equals' && text === '') return { sql: `d.${column} = ''`, values: [] };
  // Line feeds stand between values and in none.
  if (folded.includes('\n')) return { sql: '0', values: [] };
  const wanted = match === 'equals' ? `\n${folded}\n` : folded;
  return { sql: `instr(d.${column}, ?) > 0`, values: [wanted] };
}

function among(ids: readonly number[]): Condition {
  return { sql: 'd.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] };
}

function docsOf(db: IndexDb, articleIds: readonly string[]): readonly number[] {
  return statement<[string], { readonly id: number }>(
    db,
    'SELECT d.id FROM json_each(?) j CROSS JOIN doc d ON d.article_id = stored_id(j.value)',
  )
    .all(JSON.stringify(articleIds))
    .map(({ id }) => id);
}

/**
 * Articles behind row `after` that hold all pieces of a pattern, in the order of rows; whether they stand as the
 * pattern wants, their texts say.
 */
export function patternCandidates(
  db: IndexDb,
  fold: Fold,
  term: PatternTerm,
  after: number | null,
  limit: number,
): readonly { readonly id: number; readonly articleId: string }[] {
  const pieces = [...new Set(term.pieces.map(fold))].filter((piece) => piece !== '');
  const candidates = pieces.map((piece) => matching(textCondition(piece, term.scope)));
  return db
    .prepare<(string | number)[], { readonly id: number; readonly articleId: string }>(
      `SELECT d.id, id_from(d.article_id) AS articleId FROM doc d
       WHERE ${candidates.map(({ sql }) => sql).join(' AND ')} AND d.id > ? ORDER BY d.id LIMIT ?`,
    )
    .all(...candidates.flatMap(({ values }) => values), after ?? Number.MIN_SAFE_INTEGER, limit);
}
