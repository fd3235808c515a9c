import type { AnnotatedArticle, ExportData } from '#core/export/export-data.ts';
import { articleFilter, type ArticleFilter, type ReadyFilter } from '#core/export/filter.ts';
import { atOnce, flatInPieces, type Pieces } from '#core/pieces.ts';
import type { Initiative } from '#core/thesaurus/initiative.ts';
import { listAnnotations } from '#db/queries/annotations.ts';
import {
  articleIdsInOrder,
  articlesByFile,
  countShownArticles,
  type ArticleListRow,
} from '#db/queries/articles.ts';
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
  return atOnce(gatherFiltered(session, {}));
}

/** Reads what an export needs of the articles that a filter lets through, an article in a piece. */
export function* gatherFiltered(session: Session, filter: ReadyFilter): Pieces<ExportData> {
  const articles = yield* flatInPieces(new ArticleStream(session, filter).looked(), (one) =>
    one === undefined ? [] : [one],
  );
  return {
    archiveName: session.archiveName,
    exportedAt: localTime(session.actor.now()),
    initiatives: listInitiatives(session.db),
    articles,
  };
}

/** The named articles of sources that are not withdrawn, by file and place on the page. */
export function* articlesById(
  session: Session,
  ids: Iterable<string>,
): Pieces<readonly AnnotatedArticle[]> {
  const wanted = new Set(ids);
  if (wanted.size === 0) return [];
  const inOrder = (yield* articleIdsInOrder(session.db)).filter((id) => wanted.has(id));
  const articles: AnnotatedArticle[] = [];
  for (let from = 0; from < inOrder.length; from += PAGE) {
    for (const row of articlesByFile(session.db, { ids: inOrder.slice(from, from + PAGE) })) {
      articles.push(readArticle(session, row));
      yield;
    }
  }
  return articles;
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
 * page, each with its reading and annotations. Which articles there are is settled when the first is asked for;
 * what is said of one is what stands when its turn comes.
 */
export class ArticleStream implements Iterable<AnnotatedArticle> {
  readonly initiatives: readonly Initiative[];
  /** Articles that the archive has, and how many of them have been looked at. */
  readonly total: number;
  done = 0;
  readonly #session: Session;
  readonly #filter: ArticleFilter;

  constructor(session: Session, filter: ReadyFilter) {
    this.#session = session;
    this.initiatives = listInitiatives(session.db);
    this.#filter = articleFilter(this.initiatives, filter);
    this.total = countShownArticles(session.db);
  }

  *[Symbol.iterator](): Generator<AnnotatedArticle> {
    for (const article of this.looked()) if (article !== undefined) yield article;
  }

  /** The same, `undefined` for each that is looked at and left out. */
  *looked(): Generator<AnnotatedArticle | undefined> {
    const all = yield* articleIdsInOrder(this.#session.db);
    for (let from = 0; from < all.length; from += PAGE) {
      const ids = all.slice(from, from + PAGE);
      for (const row of articlesByFile(this.#session.db, { ids })) {
        this.done += 1;
        const article = this.#read(row);
        yield article ?? undefined;
      }
      this.done = Math.min(this.total, from + PAGE);
    }
  }

  #read(row: ArticleListRow): AnnotatedArticle | null {
    if (!this.#filter.keeps(articleRecord(row))) return null;
    return this.#filter.cut(readArticle(this.#session, row));
  }
}
