import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';
import { LIBRARY_ORDER, type ArticleQuery, type ArticleSort } from './articles.ts';
import {
  pageStatement,
  partsOf,
  type LedgerCursor,
  type PagePart,
  type Value,
} from './ledger-sql.ts';

/** Where a page of the library ended: the sort keys of its last row. */
export type LibraryCursor = LedgerCursor;

type LibraryPage = Pick<ArticleQuery, 'sort' | 'descending' | 'limit'>;

/** Row numbers of the next articles behind a page, by keyset: however deep, the cost is that of the first page. */
export function articlesBehind(
  db: Database.Database,
  query: LibraryPage,
  after: LibraryCursor,
): { readonly places: readonly number[]; readonly end: LibraryCursor | null } {
  const rows: { readonly id: number; readonly keys: string }[] = [];
  for (const part of partsOf({ after, group: null })) {
    const limit = query.limit - rows.length;
    const { sql, values } = articlesBehindSql({ ...query, limit }, after, part);
    rows.push(
      ...statement<Value[], { readonly id: number; readonly keys: string }>(db, sql).all(...values),
    );
  }
  const last = rows.at(-1);
  return {
    places: rows.map(({ id }) => id),
    end: last === undefined ? null : (JSON.parse(last.keys) as LibraryCursor),
  };
}

/** The statement of a part of such a page; apart, so that its plan can be looked at. */
export function articlesBehindSql(
  { sort, descending, limit }: LibraryPage,
  after: LibraryCursor,
  part: PagePart,
): { readonly sql: string; readonly values: readonly Value[] } {
  const shown = [{ sql: 'a.shown = 1', values: [] }];
  const order = { keys: LIBRARY_ORDER[sort], descending, group: null, after, part, limit };
  return pageStatement('article a', 'a.rowid', shown, order);
}

/** The sort keys of an article; null where it is gone. */
export function libraryCursorOf(
  db: Database.Database,
  sort: ArticleSort,
  articleId: string,
): LibraryCursor | null {
  const keys = statement<[string], string>(
    db,
    `SELECT json_array(${LIBRARY_ORDER[sort].join(', ')}) FROM article a WHERE a.id = ?`,
  )
    .pluck(true)
    .get(articleId);
  return keys === undefined ? null : (JSON.parse(keys) as LibraryCursor);
}

/** How many articles of sources that are not withdrawn there are. */
export function countArticles(db: Database.Database): number {
  const sql = 'SELECT count(*) FROM article a WHERE a.shown = 1';
  return statement<[], number>(db, sql).pluck(true).get() ?? 0;
}
