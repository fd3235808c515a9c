import type Database from 'better-sqlite3';
import { statement } from '../statement.ts';
import { LIBRARY_ORDER, type ArticleQuery, type ArticleSort } from './articles.ts';
import {
  keysetPage,
  pageStatement,
  type KeysetCursor,
  type KeysetPage,
  type PagePart,
  type SqlWithValues,
} from './keyset.ts';

type LibraryPage = Pick<ArticleQuery, 'sort' | 'descending' | 'limit'>;

/** Row numbers of the next articles behind a page, by keyset: however deep, the cost is that of the first page. */
export function articlesBehind(
  db: Database.Database,
  query: LibraryPage,
  after: KeysetCursor,
): KeysetPage<number> {
  return keysetPage(db, { after, group: null, limit: query.limit }, (part, limit) =>
    articlesBehindSql({ ...query, limit }, after, part),
  );
}

/** The statement of a part of such a page; apart, so that its plan can be looked at. */
export function articlesBehindSql(
  { sort, descending, limit }: LibraryPage,
  after: KeysetCursor,
  part: PagePart,
): SqlWithValues {
  const shown = [{ sql: 'a.shown = 1', values: [] }];
  const order = { keys: LIBRARY_ORDER[sort], descending, group: null, after, part, limit };
  return pageStatement('article a', 'a.rowid', shown, order);
}

/** The sort keys of an article; null where it is gone. */
export function libraryCursorOf(
  db: Database.Database,
  sort: ArticleSort,
  articleId: string,
): KeysetCursor | null {
  const keys = statement<[string], string>(
    db,
    `SELECT json_array(${LIBRARY_ORDER[sort].join(', ')}) FROM article a WHERE a.id = ?`,
  )
    .pluck(true)
    .get(articleId);
  return keys === undefined ? null : (JSON.parse(keys) as KeysetCursor);
}
