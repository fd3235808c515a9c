import type { AnnotatedArticle, ExportData } from '#core/export/export-data.ts';
import { articleFilter, type ArticleFilter, type ReadyFilter } from '#core/export/filter.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import { articleIdsInOrder, listArticles, type ArticleListRow } from '#db/queries/articles.ts';
import { readingOf } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import { listInitiatives } from '#db/queries/thesaurus.ts';
import { localTime } from '../local-time.ts';
import { articleRecord } from '../descriptions/record.ts';
import type { Session } from '../session.ts';

/** Articles are looked up by so many at a time. */
const PAGE = 100;

/** Reads everything an export may need, so that composing it is a pure function of values. */
export function gatherExportData(session: Session): ExportData {
  return {
    archiveName: session.archiveName,
    exportedAt: localTime(session.actor.now()),
    initiatives: listInitiatives(session.db),
    articles: [...new ArticleStream(session, {})],
  };
}

/** The named articles of sources that are not withdrawn, by file and place on the page. */
export function articlesById(
  session: Session,
  ids: readonly string[],
): readonly AnnotatedArticle[] {
  const { rows } = listArticles(session.db, {
    text: '',
    ids,
    sort: 'filename',
    descending: false,
    offset: 0,
    limit: -1,
  });
  return rows.map((row) => readArticle(session, row));
}

function readArticle({ db }: Session, row: ArticleListRow): AnnotatedArticle {
  return {
    article: articleRecord(row),
    sourceText: sourceText(db, row.sourceId),
    reading: readingOf(db, row.sourceId, row.id),
    annotations: listAnnotations(db, { articleId: row.id }).rows.map(({ annotation }) => ({
      ...annotation,
      createdAt: localTime(new Date(annotation.createdAt)),
    })),
  };
}

/**
 * The articles that a filter lets through, each read when it is asked for: by file and place on the
 * page, each with its reading and annotations. Which articles there are is settled at the start;
 * what is said of one is what stands when its turn comes.
 */
export class ArticleStream implements Iterable<AnnotatedArticle> {
  readonly initiatives: readonly Initiative[];
  /** Articles that the archive has, and how many of them have been looked at. */
  readonly total: number;
  done = 0;
  readonly #session: Session;
  readonly #ids: readonly string[];
  readonly #filter: ArticleFilter;

  constructor(session: Session, filter: ReadyFilter) {
    this.#session = session;
    this.initiatives = listInitiatives(session.db);
    this.#ids = articleIdsInOrder(session.db);
    this.#filter = articleFilter(this.initiatives, filter);
    this.total = this.#ids.length;
  }

  *[Symbol.iterator](): Generator<AnnotatedArticle> {
    for (let from = 0; from < this.#ids.length; from += PAGE) {
      const ids = this.#ids.slice(from, from + PAGE);
      const { rows } = listArticles(this.#session.db, {
        text: '',
        ids,
        sort: 'filename',
        descending: false,
        offset: 0,
        limit: -1,
      });
      for (const row of rows) {
        this.done += 1;
        const article = this.#read(row);
        if (article !== null) yield article;
      }
      this.done = Math.min(this.total, from + PAGE);
    }
  }

  #read(row: ArticleListRow): AnnotatedArticle | null {
    if (!this.#filter.keeps(articleRecord(row))) return null;
    return this.#filter.cut(readArticle(this.#session, row));
  }
}
