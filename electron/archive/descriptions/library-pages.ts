import {
  articlesAt,
  countShownArticles,
  listArticles,
  type ArticleListRow,
  type ArticleQuery,
} from '#db/queries/articles.ts';
import type { KeysetCursor } from '#db/queries/keyset.ts';
import { articlesBehind, libraryCursorOf } from '#db/queries/library-pages.ts';
import { KeptAtPosition } from '../kept-at-position.ts';
import { perSession } from '../per-session.ts';
import type { Session } from '../session.ts';

/** Orders of which is remembered where pages ended: of the screen, and of those before it. */
const ORDERS = 4;

type LibraryPage = Pick<ArticleQuery, 'sort' | 'descending' | 'offset' | 'limit'>;

/**
 * Pages of all that the library lists. Where the page before was asked for, the next begins at its end by the
 * sort keys: a list that is gone through costs the same everywhere. Only a page that is jumped to is counted off.
 */
class LibraryPages {
  readonly #session: Session;
  /** Of each order the sort keys of the row in front of each place where a page may begin. */
  readonly #ends: KeptAtPosition<Map<number, KeysetCursor>>;

  constructor(session: Session) {
    this.#session = session;
    this.#ends = new KeptAtPosition(session, ORDERS);
  }

  page(page: LibraryPage): { readonly total: number; readonly rows: readonly ArticleListRow[] } {
    const { db } = this.#session;
    const { sort, descending, offset, limit } = page;
    const key = `${sort} ${descending}`;
    const { position } = this.#ends;
    const ends = this.#ends.get(key) ?? new Map<number, KeysetCursor>();
    const before = ends.get(offset);
    if (before !== undefined && limit > 0) {
      const { places, next } = articlesBehind(db, page, before);
      if (next !== null) ends.set(offset + places.length, next);
      const rows = articlesAt(
        db,
        places.map(({ id }) => id),
      );
      return { total: countShownArticles(db), rows };
    }
    const counted = listArticles(db, { ...page, text: '' });
    const last = counted.rows.at(-1);
    const end = last === undefined ? null : libraryCursorOf(db, sort, last.id);
    if (end !== null) ends.set(offset + counted.rows.length, end);
    this.#ends.keep(key, ends, position);
    return counted;
  }
}

const pagesOf = perSession((session) => new LibraryPages(session));

/** A page of all that the library lists, and how much that is. */
export function wholeLibraryPage(
  session: Session,
  page: LibraryPage,
): { readonly total: number; readonly rows: readonly ArticleListRow[] } {
  return pagesOf(session).page(page);
}
