import { AppError } from '#core/error/app-error.ts';
import { findFigures } from '#core/extract/figures.ts';
import { sumChecks } from '#core/extract/sums.ts';
import { packReading, packSegments } from '#core/page/packed.ts';
import { toSource, type Reading } from '#core/page/reading.ts';
import { correctionsOf } from '#db/entities/segmentation.ts';
import type { Db } from '#db/open.ts';
import {
  countAnnotations,
  listAnnotations,
  type AnnotationListRow,
} from '#db/queries/annotations.ts';
import {
  findArticle,
  articlesByFile,
  siblingsOf,
  sourceOf,
  type ArticleFound,
  type ArticleListRow,
} from '#db/queries/articles.ts';
import { findSource, readingOf, segmentsOfSource } from '#db/queries/page.ts';
import { sourceText } from '#db/queries/source-text.ts';
import {
  encodingSchema,
  type ArticleRest,
  type ArticleRow,
  type PackedView,
} from '../../contract.ts';
import { summaryOf } from '../descriptions/subject.ts';
import type { Session } from '../session.ts';
import { annotationView, warningsOf } from '../views.ts';

/** Longest text that is sent to a screen; what lies beyond stays in the archive and in exports. */
export const SHOWN_UNITS = 1_000_000;

/** The articles of one source in page order. */
export function articlesOfSource(session: Session, sourceId: string): readonly ArticleRow[] {
  return articlesByFile(session.db, { sourceId }).map((row) => articleRow(session.db, row));
}

export function articleRow(db: Db, row: ArticleListRow): ArticleRow {
  return { ...articleShown(db, row), initiatives: row.initiatives.slice(0, 8) };
}

function articleShown(db: Db, row: ArticleFound): PackedView['article'] {
  const { supplied: _supplied, printed: _printed, statements: _statements, ...shown } = row;
  return { ...shown, ...summaryOf(db, row) };
}

/** With more annotations than this on a page, a view may leave most for later. */
const SENT_AT_ONCE = 1_000;
/** So many from each place that is seen first, and so many units before it: more than a screen shows. */
const FIRST = 250;
const BEFORE = 2_000;

/**
 * One article with its page, its reading and its annotations; with `near`, of very many annotations
 * only those that can be seen first. Errors: `E-NOTFOUND`.
 */
export function viewArticle(session: Session, articleId: string, near?: number): PackedView {
  const { db } = session;
  const article = findArticle(db, articleId);
  if (!article) throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
  const source = findSource(db, article.sourceId);
  const text = sourceText(db, article.sourceId);
  const segments = segmentsOfSource(db, article.sourceId);
  const reading = readingOf(db, article.sourceId, articleId, segments);
  const shown = Math.min(SHOWN_UNITS, reading.text.length);
  const complete = near === undefined || countAnnotations(db, article.sourceId) <= SENT_AT_ONCE;
  const annotations = complete
    ? listAnnotations(db, { sourceId: article.sourceId, live: true }).rows
    : annotationsFrom(session, article.sourceId, [0, startOf(reading), near]);
  return {
    article: articleShown(db, article),
    source: {
      id: source.id,
      filename: source.filename,
      sha256: source.sha256,
      bytes: source.bytes,
      encoding: encodingSchema.parse(source.encoding),
      text: text.slice(0, SHOWN_UNITS),
      warnings: warningsOf(source.warnings),
    },
    segments: packSegments(
      segments.filter(({ end }) => end <= SHOWN_UNITS || text.length <= SHOWN_UNITS),
    ),
    corrections: correctionsOf(db, article.sourceId).map((one) => ({ ...one })),
    siblings: siblingsOf(db, article.sourceId).map((sibling) => ({ ...sibling })),
    reading: packReading({
      text: reading.text.slice(0, shown),
      blocks: reading.blocks
        .filter(({ start }) => start < shown)
        .map((block) => ({ ...block, end: Math.min(block.end, shown) })),
      runs: reading.runs.filter(({ end }) => end <= shown),
    }),
    sums: complete ? sumsOf(reading) : [],
    annotations: annotations.map(annotationView),
    complete,
    revision: session.revision,
  };
}

/** What `viewArticle` left for later: all annotations of the page, and the sums. Errors: `E-NOTFOUND`. */
export function restOfArticle(session: Session, articleId: string): ArticleRest {
  const { db } = session;
  const sourceId = sourceOf(db, articleId);
  if (sourceId === null) throw new AppError('E-NOTFOUND', { what: 'article', name: articleId });
  return {
    annotations: listAnnotations(db, { sourceId, live: true }).rows.map(annotationView),
    sums: sumsOf(readingOf(db, sourceId, articleId)),
  };
}

function annotationsFrom(
  session: Session,
  sourceId: string,
  places: readonly number[],
): readonly AnnotationListRow[] {
  const found = new Map<string, AnnotationListRow>();
  for (const place of new Set(places)) {
    const from = Math.max(0, place - BEFORE);
    const query = { sourceId, live: true, from, limit: FIRST };
    for (const row of listAnnotations(session.db, query).rows) found.set(row.annotation.id, row);
  }
  return [...found.values()];
}

/** Where in the source a reading begins. */
function startOf({ runs }: Reading): number {
  return runs.find(({ kind }) => kind !== 'inserted')?.source.start ?? 0;
}

/** Totals and parts of a reading, block by block; offered beside the figure, never changed. */
function sumsOf(reading: Reading): PackedView['sums'] {
  return reading.blocks.flatMap((block) => {
    const text = reading.text.slice(block.start, block.end);
    return sumChecks(text, findFigures(text)).flatMap(({ total, parts, computed, holds }) => {
      const start = block.start + total.start;
      const [span] = toSource(reading, { start, end: block.start + total.end });
      if (span === undefined) return [];
      const printed = parts.map((part) => text.slice(part.start, part.end));
      return [{ ...span, parts: printed, computed, unit: total.body.unit, holds }];
    });
  });
}
