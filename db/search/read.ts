import type { Query } from '#core/search/query/query.ts';
import type { Fold } from '#core/text/fold.ts';
import { statement } from '../statement.ts';
import { conditionOf, grouped, type ArchiveSide, type Condition } from './condition.ts';
import { fullTextOf, type FullText } from './full-text.ts';
import type { IndexDb } from './index-file.ts';
import { STRAYS_BELOW } from './place.ts';

/** An article and its place in the order newest first; of the same day the one indexed last comes first. */
export interface FoundDoc {
  readonly articleId: string;
  readonly order: number;
  readonly id: number;
}

export interface FoundPage {
  /** Articles in all; null where they were not to be counted. */
  readonly count: number | null;
  readonly docs: readonly FoundDoc[];
}

export interface PageWanted {
  readonly limit: number;
  /** Goes on behind this one. */
  readonly after?: Pick<FoundDoc, 'order' | 'id'> | undefined;
  /** False where the count is known from the first page. */
  readonly counted?: boolean | undefined;
}

/** How articles are looked for: a text table leads where there is one, else all articles are looked at. */
interface Plan {
  readonly from: string;
  readonly id: string;
  /** With `doc` as `d` for values of the page. */
  readonly withDoc: string;
  readonly where: Condition;
  /** True where the SQL is the same for every query of this kind, so that it is prepared once. */
  readonly fixed: boolean;
}

/**
 * A page of the articles that a query finds, newest first, and how many it finds.
 * Throws what `isIndexDamage` knows where the index is damaged.
 */
export function searchIndex(
  db: IndexDb,
  query: Query,
  fold: Fold,
  archive: ArchiveSide,
  wanted: PageWanted,
): FoundPage {
  const plan = planOf(query, { db, fold, archive });
  return {
    count: wanted.counted === false ? null : countOf(db, plan),
    docs: newestOf(db, plan, wanted),
  };
}

/** The articles that fit a text best (BM25, titles count more); of a query that is no text the newest. */
export function mostRelevant(
  db: IndexDb,
  query: Query,
  fold: Fold,
  archive: ArchiveSide,
  limit: number,
): readonly FoundDoc[] {
  const plan = planOf(query, { db, fold, archive });
  if (!plan.from.startsWith('gram')) return newestOf(db, plan, { limit });
  return db
    .prepare<(string | number)[], FoundDoc>(
      `SELECT id_from(d.article_id) AS articleId, d.published_order AS "order", d.id
       FROM ${plan.withDoc} WHERE ${plan.where.sql}
       ORDER BY bm25(gram, 1.0, 1.0, 4.0), d.id DESC LIMIT ?`,
    )
    .all(...plan.where.values, limit);
}

/** Every article that a query finds, in no order. */
export function allFound(
  db: IndexDb,
  query: Query,
  fold: Fold,
  archive: ArchiveSide,
): readonly string[] {
  const { withDoc, where } = planOf(query, { db, fold, archive });
  return db
    .prepare<(string | number)[], { readonly id: string }>(
      `SELECT id_from(d.article_id) AS id FROM ${withDoc} WHERE ${where.sql}`,
    )
    .all(...where.values)
    .map(({ id }) => id);
}

/** The rowid in `doc` of every article that a query finds, in no order. */
export function allRowids(
  db: IndexDb,
  query: Query,
  fold: Fold,
  archive: ArchiveSide,
): readonly number[] {
  const { from, id, where } = planOf(query, { db, fold, archive });
  return db
    .prepare<(string | number)[]>(`SELECT ${id} FROM ${from} WHERE ${where.sql}`)
    .pluck()
    .all(...where.values) as readonly number[];
}

function planOf(
  query: Query,
  context: { readonly db: IndexDb; readonly fold: Fold; readonly archive: ArchiveSide },
): Plan {
  const text = fullTextOf(query, context.fold);
  if (text) return ledBy(text, null);
  if (query.kind === 'and') {
    const parts = grouped('and', query.parts, context.fold);
    const at = parts.findIndex((part) => fullTextOf(part, context.fold) !== null);
    const leader = parts[at];
    const lead = leader ? fullTextOf(leader, context.fold) : null;
    const others = parts.filter((_, index) => index !== at);
    if (lead && others.length > 0) {
      const [only] = others;
      const rest: Query = only && others.length === 1 ? only : { kind: 'and', parts: others };
      return ledBy(lead, conditionOf(rest, context));
    }
  }
  return {
    from: 'doc d',
    id: 'd.id',
    withDoc: 'doc d',
    where: conditionOf(query, context),
    fixed: false,
  };
}

function ledBy({ table, expression }: FullText, rest: Condition | null): Plan {
  // CROSS JOIN: the text table leads, in its own order.
  const withDoc = `${table} CROSS JOIN doc d ON d.id = ${table}.rowid`;
  return {
    from: rest ? withDoc : table,
    id: `${table}.rowid`,
    withDoc,
    fixed: rest === null,
    where: {
      sql: `${table} MATCH ?${rest ? ` AND ${rest.sql}` : ''}`,
      values: [expression, ...(rest?.values ?? [])],
    },
  };
}

function countOf(db: IndexDb, plan: Plan): number {
  const { from, where } = plan;
  const row = prepared<{ readonly n: number }>(
    db,
    plan,
    `SELECT count(*) AS n FROM ${from} WHERE ${where.sql}`,
  ).get(...where.values);
  return row?.n ?? 0;
}

function newestOf(db: IndexDb, plan: Plan, { limit, after }: PageWanted): readonly FoundDoc[] {
  const inPlace = rows(db, plan, `${plan.id} > ${STRAYS_BELOW} AND ${plan.id} < ?`, [
    placeBelow(db, after),
    limit,
  ]);
  if (!hasStrays(db)) return inPlace;
  const strays = rows(db, plan, `${plan.id} < ?`, [STRAYS_BELOW, -1]).filter(
    (doc) => !after || isBehind(doc, after),
  );
  return [...inPlace, ...strays]
    .toSorted((a, b) => b.order - a.order || b.id - a.id)
    .slice(0, limit);
}

function rows(
  db: IndexDb,
  plan: Plan,
  narrow: string,
  values: readonly number[],
): readonly FoundDoc[] {
  const { id, withDoc, where } = plan;
  return prepared<FoundDoc>(
    db,
    plan,
    `SELECT id_from(d.article_id) AS articleId, d.published_order AS "order", d.id
     FROM ${withDoc} WHERE ${where.sql} AND ${narrow} ORDER BY ${id} DESC LIMIT ?`,
  ).all(...where.values, ...values);
}

function prepared<Row>(db: IndexDb, { fixed }: Plan, sql: string) {
  return fixed
    ? statement<(string | number)[], Row>(db, sql)
    : db.prepare<(string | number)[], Row>(sql);
}

function isBehind(
  doc: Pick<FoundDoc, 'order' | 'id'>,
  after: Pick<FoundDoc, 'order' | 'id'>,
): boolean {
  return doc.order < after.order || (doc.order === after.order && doc.id < after.id);
}

/** The rowid below which everything in its place comes behind `after`. */
function placeBelow(db: IndexDb, after: PageWanted['after']): number {
  if (!after) return Number.MAX_SAFE_INTEGER;
  if (after.id > STRAYS_BELOW) return after.id;
  // A stray comes behind all others of its day.
  const row = statement<[number], { readonly id: number }>(
    db,
    `SELECT id FROM doc WHERE published_order >= ? AND id > 0 ORDER BY published_order, id LIMIT 1`,
  ).get(after.order);
  return row?.id ?? Number.MAX_SAFE_INTEGER;
}

function hasStrays(db: IndexDb): boolean {
  const sql = 'SELECT 1 AS found FROM doc WHERE id < ? LIMIT 1';
  return statement<[number], { readonly found: number }>(db, sql).get(STRAYS_BELOW) !== undefined;
}
