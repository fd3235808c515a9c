import type { PageSegments } from '#core/page/segment.ts';
import type { ArticleEntry } from '#db/entities/article.ts';
import type { StoredSegment } from '#db/entities/segmentation.ts';
import type { Draft } from '#db/journal.ts';
import { keepContent } from '#db/sources.ts';
import type { ImportedSource, Warning } from '../../contract.ts';
import type { DecodedText } from '../../parser/decode-text.ts';
import type { Session } from '../session.ts';

/** A file that was read, decoded and cut, and waits to be stored. */
export interface Prepared {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly decoded: DecodedText;
  readonly page: PageSegments;
}

/** What became of a file. */
export function outcome(
  filename: string,
  hash: string,
  status: ImportedSource['status'],
  more: Partial<ImportedSource>,
): ImportedSource {
  return {
    id: null,
    filename,
    sha256: hash,
    encoding: null,
    status,
    failure: null,
    warnings: [],
    articles: 0,
    ...more,
  };
}

/** Keeps a file and its text for ever, and makes it a source with articles within a step. */
export function storeSource(
  session: Session,
  draft: Draft,
  file: Prepared,
): { readonly source: ImportedSource; readonly articleIds: readonly string[] } {
  const { db, actor } = session;
  const { sourceId, textId } = keepContent(db, actor, {
    bytes: file.bytes,
    sha256: file.sha256,
    encoding: file.decoded.encoding,
    text: file.decoded.text,
  });
  const source = outcome(file.filename, file.sha256, 'imported', {
    id: sourceId,
    encoding: file.decoded.encoding,
    warnings: [...file.decoded.warnings],
  });
  const withdrawn = draft.read('source', sourceId);
  if (withdrawn) {
    // The same bytes were withdrawn: they come back as they were, with the work done on them.
    draft.write('source', sourceId, { ...withdrawn, withdrawn: false });
    const segments = draft.read('segmentation', sourceId)?.segments ?? [];
    const articles = new Set(
      segments.map(({ articleId }) => articleId).filter((id) => id !== null),
    );
    return { source: { ...source, articles: articles.size }, articleIds: [] };
  }
  draft.write('source', sourceId, {
    id: sourceId,
    textId,
    filename: file.filename,
    mediaType: 'text/plain',
    warnings: JSON.stringify(file.decoded.warnings satisfies readonly Warning[]),
    importedAt: actor.now().toISOString(),
    withdrawn: false,
  });
  const articleIds = file.page.articles.map(() => actor.newId());
  file.page.articles.forEach(({ incomplete }, index) => {
    const id = articleIds[index] ?? '';
    draft.write('article', id, newArticle(id, sourceId, index + 1, incomplete));
  });
  draft.write('segmentation', sourceId, { segments: storedSegments(file.page, articleIds) });
  return { source: { ...source, articles: articleIds.length }, articleIds };
}

/** An article of which nothing is known but where it lies. */
export function newArticle(
  id: string,
  sourceId: string,
  position: number,
  incomplete: boolean,
): ArticleEntry {
  return {
    id,
    sourceId,
    position,
    incomplete,
    suppliedTitle: null,
    suppliedMedium: null,
    suppliedPublishedOn: null,
    suppliedPlace: null,
  };
}

/** The segments of a page as they are stored: in source order, each with its article and its place in it. */
export function storedSegments(
  page: PageSegments,
  articleIds: readonly string[],
): readonly StoredSegment[] {
  const inArticles = page.articles.flatMap(({ segments }, index) =>
    segments.map((segment, ord) => ({ ...segment, articleId: articleIds[index] ?? null, ord })),
  );
  const outside = page.outside.map((segment, ord) => ({ ...segment, articleId: null, ord }));
  return [...inArticles, ...outside].toSorted((a, b) => a.start - b.start);
}
