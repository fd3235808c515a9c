import { displayTitle } from '#core/export/export-data.ts';
import { toReading, type Reading } from '#core/page/reading.ts';
import { listAnnotations, type AnnotationListRow } from '#db/queries/annotations.ts';
import { findArticle, type ArticleFound } from '#db/queries/articles.ts';
import { mentionPage, type MentionPlace } from '#db/queries/mentions.ts';
import { readingOf } from '#db/queries/page.ts';
import type { KeywordInContext } from '../../contract.ts';
import { mentionsKept } from '../insights/mentions-kept.ts';
import { contextOf } from '../search/run.ts';
import type { Session } from '../session.ts';

/**
 * The accepted mentions of an initiative behind one (null: from the first) by source and place, each with what
 * stands around it.
 */
export async function mentionsOf(
  session: Session,
  initiativeId: string,
  page: { readonly after: MentionPlace | null; readonly limit: number },
): Promise<{
  readonly count: number;
  readonly articles: number;
  readonly hits: KeywordInContext[];
  readonly next: [string, number, string] | null;
}> {
  const kept = mentionsKept(session);
  await kept.inStep();
  const places = mentionPage(session.db, initiativeId, page);
  const ids = places.map(([, , annotationId]) => annotationId);
  const last = places.length === page.limit ? places.at(-1) : undefined;
  const rows = new Map(
    listAnnotations(session.db, { ids }).rows.map((row) => [row.annotation.id, row]),
  );
  const inContext = contextReader(session);
  const { accepted, articles } = kept.countOf(initiativeId);
  return {
    count: accepted,
    articles,
    hits: ids.flatMap((id) => {
      const row = rows.get(id);
      return row ? [inContext(row)] : [];
    }),
    next: last === undefined ? null : [...last],
  };
}

/**
 * Makes the function that shows an annotation as keyword in context; without context where no
 * article's reading has it. The articles and readings it needs are looked up once.
 */
export function contextReader({ db }: Session): (row: AnnotationListRow) => KeywordInContext {
  const known = new Map<string, ReadArticle | null>();
  const readArticle = (articleId: string): ReadArticle | null => {
    const found = known.get(articleId);
    if (found !== undefined) return found;
    const article = findArticle(db, articleId);
    const read = article && { article, reading: readingOf(db, article.sourceId, article.id) };
    known.set(articleId, read);
    return read;
  };
  return ({ annotation, articleId, filename }) => {
    const read = articleId === null ? null : readArticle(articleId);
    if (read) {
      const spans = annotation.spans.flatMap((span) => [...toReading(read.reading, span)]);
      const start = Math.min(...spans.map((span) => span.start));
      const end = Math.max(...spans.map((span) => span.end));
      if (spans.length > 0) {
        const context = contextOf(read.article, read.reading, { start, end });
        return { ...context, spans: [...annotation.spans] };
      }
    }
    return {
      articleId,
      sourceId: annotation.sourceId,
      filename,
      title: read ? displayTitle(read.article) : `[${filename}]`,
      spans: [...annotation.spans],
      before: '',
      match: annotation.quote,
      after: '',
    };
  };
}

interface ReadArticle {
  readonly article: ArticleFound;
  readonly reading: Reading;
}
