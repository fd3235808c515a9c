import type { Db } from '#db/open.ts';
import { type ArticleListRow } from '#db/queries/articles.ts';
import { type ArticleRest, type ArticleRow, type PackedView } from '../../contract.ts';
import type { Session } from '../session.ts';
/** Longest text that is sent to a screen; what lies beyond stays in the archive and in exports. */
export declare const SHOWN_UNITS = 1000000;
/** The articles of one source in page order. */
export declare function articlesOfSource(session: Session, sourceId: string): readonly ArticleRow[];
export declare function articleRow(db: Db, row: ArticleListRow): ArticleRow;
/**
 * One article with its page, its reading and its annotations; with `near`, of very many annotations
 * only those that can be seen first. Errors: `E-NOTFOUND`.
 */
export declare function viewArticle(session: Session, articleId: string, near?: number): PackedView;
/** What `viewArticle` left for later: all annotations of the page, and the sums. Errors: `E-NOTFOUND`. */
export declare function restOfArticle(session: Session, articleId: string): ArticleRest;
