import { runningText } from '#core/page/reading.ts';
import { articlesByFile, type ArticleListRow } from '#db/queries/articles.ts';
import { listSources, readingOf, segmentsOfSource } from '#db/queries/page.ts';
import type { Db } from '#db/open.ts';
import type { StoredSegment } from '#db/entities/segmentation.ts';
import { rowSubject, summaryOf } from '../archive/descriptions/subject.ts';
import type { Session } from '../archive/session.ts';
import type { AnnotationView, ImportedProject, ImportedSource } from '../contract.ts';
import type { Messages } from '../messages.ts';
import { detailJson } from './detail-json.ts';

/*
 * The JSON that tools rely on (cli contract): fields may be added, none renamed.
 */

function segmentJson({ start, end, role, join, confidence }: StoredSegment): object {
  return { start, end, role, join, confidence };
}

/** Every article, or those of one source, by file and place on the page. */
export function articlesInOrder(
  session: Session,
  sourceId: string | undefined,
): readonly ArticleListRow[] {
  return articlesByFile(session.db, { sourceId });
}

/** What its description says of an article: profile, reference code, what is missing, every field. */
function describedJson(db: Db, article: ArticleListRow): object {
  const { profile, referenceCode, missing } = summaryOf(db, article);
  const { statements } = rowSubject(article);
  return { profile, referenceCode, missing, description: statements };
}

/** `list --json`. */
export function listJson(session: Session, sourceId: string | undefined): object {
  const { db } = session;
  const articles = articlesInOrder(session, sourceId);
  const sources = listSources(db).filter(({ id }) => sourceId === undefined || id === sourceId);
  return {
    articles: articles.map((article) => ({
      id: article.id,
      sourceId: article.sourceId,
      filename: article.filename,
      position: article.position,
      title: article.title,
      suppliedTitle: article.suppliedTitle,
      kicker: article.kicker,
      subtitle: article.subtitle,
      byline: article.byline,
      photographer: article.photographer,
      medium: article.medium,
      publishedOn: article.publishedOn,
      place: article.place,
      incomplete: article.incomplete,
      ...describedJson(db, article),
      segments: segmentsOfSource(db, article.sourceId)
        .filter(({ articleId }) => articleId === article.id)
        .toSorted((a, b) => a.ord - b.ord)
        .map(segmentJson),
      reading: runningText(readingOf(db, article.sourceId, article.id)),
    })),
    outside: sources.flatMap(({ id, filename }) =>
      segmentsOfSource(db, id)
        .filter(({ articleId }) => articleId === null)
        .map((segment) => ({ sourceId: id, filename, ...segmentJson(segment) })),
    ),
  };
}

/** One entry of `suggest --json`. */
export function suggestionJson(view: AnnotationView): object {
  return {
    id: view.id,
    status: view.status,
    kind: view.kind,
    sourceId: view.sourceId,
    filename: view.filename,
    articleId: view.articleId,
    spans: view.spans,
    quote: view.quote,
    rule: view.rule,
    label: view.labels[0] ?? view.label,
    known: view.initiativeIds.length > 0,
    confidence: view.confidence,
    ...(view.figure ? { figure: view.figure } : {}),
    ...detailJson(view.detail),
  };
}

/** One entry of `annotations --json`. */
export function annotationJson(view: AnnotationView): object {
  return {
    id: view.id,
    kind: view.kind,
    initiatives: view.initiativeIds.length > 0 ? view.labels : [],
    status: view.status,
    sourceId: view.sourceId,
    filename: view.filename,
    articleId: view.articleId,
    spans: view.spans,
    quote: view.quote,
    note: view.note,
    author: view.author,
    createdAt: view.createdAt,
    rule: view.rule,
    ...(view.figure ? { figure: view.figure } : {}),
    ...detailJson(view.detail),
  };
}

/** One entry of `import --json`. */
export function importedJson(source: ImportedSource, messages: Messages): object {
  return {
    id: source.id,
    filename: source.filename,
    sha256: source.sha256,
    encoding: source.encoding,
    status: source.status,
    ...(source.failure
      ? { code: source.failure.code, message: messages.failure(source.failure) }
      : {}),
    warnings: source.warnings.map((warning) => ({
      code: warning.code,
      message: messages.warning(warning),
    })),
    articles: source.articles,
  };
}

export function projectJson(project: ImportedProject, messages: Messages): object {
  return {
    ...project,
    warnings: project.warnings.map((warning) => ({
      code: warning.code,
      message: messages.warning(warning),
    })),
  };
}
