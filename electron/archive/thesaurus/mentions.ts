import { displayTitle } from '#core/export/export-data.ts';
import { toReading } from '#core/page/reading.ts';
import { listAnnotations, type AnnotationListRow } from '#db/queries/annotations.ts';
import { findArticle } from '#db/queries/articles.ts';
import { readingOf } from '#db/queries/page.ts';
import type { KeywordInContext } from '../../contract.ts';
import { contextOf } from '../search/run.ts';
import type { Session } from '../session.ts';

/** The accepted mentions of an initiative, each with what stands around it. */
export function mentionsOf(
  session: Session,
  initiativeId: string,
  offset: number,
  limit: number,
): { readonly count: number; readonly articles: number; readonly hits: KeywordInContext[] } {
  const accepted = { initiativeId, status: 'accepted' } as const;
  const all = listAnnotations(session.db, accepted).rows;
  const hits = all.slice(offset, offset + limit).map((row) => annotationContext(session, row));
  const articles = new Set(all.map(({ articleId }) => articleId)).size;
  return { count: all.length, articles, hits };
}

/** An annotation as keyword in context; without context where no article's reading has it. */
export function annotationContext(
  { db }: Session,
  { annotation, articleId, filename }: AnnotationListRow,
): KeywordInContext {
  const article = articleId === null ? null : findArticle(db, articleId);
  if (article) {
    const reading = readingOf(db, annotation.sourceId, article.id);
    const spans = annotation.spans.flatMap((span) => [...toReading(reading, span)]);
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    if (spans.length > 0) {
      return { ...contextOf(article, reading, { start, end }), spans: [...annotation.spans] };
    }
  }
  return {
    articleId,
    sourceId: annotation.sourceId,
    filename,
    title: article ? displayTitle(article) : `[${filename}]`,
    spans: [...annotation.spans],
    before: '',
    match: annotation.quote,
    after: '',
  };
}
