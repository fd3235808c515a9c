import { displayTitle } from '#core/export/export-data.ts';
import { toReading, type Reading } from '#core/page/reading.ts';
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
  const hits = all.slice(offset, offset + limit).map(contextReader(session));
  const articles = new Set(all.map(({ articleId }) => articleId)).size;
  return { count: all.length, articles, hits };
}

/**
 * Makes the function that shows an annotation as keyword in context; without context where no
 * article's reading has it. The readings it needs are composed once.
 */
export function contextReader({ db }: Session): (row: AnnotationListRow) => KeywordInContext {
  const readings = new Map<string, Reading>();
  const readingFor = (sourceId: string, articleId: string): Reading => {
    const reading = readings.get(articleId) ?? readingOf(db, sourceId, articleId);
    readings.set(articleId, reading);
    return reading;
  };
  return ({ annotation, articleId, filename }) => {
    const article = articleId === null ? null : findArticle(db, articleId);
    if (article) {
      const reading = readingFor(annotation.sourceId, article.id);
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
  };
}
