import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import type { PageSegments } from '#core/page/segment.ts';
import { coarsePage, isOversized } from '#core/page/coarse-page.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import type { ArticleEntry } from '#db/entities/article.ts';
import type { StoredSegment } from '#db/entities/segmentation.ts';
import { mutate, type Draft } from '#db/journal.ts';
import { findByHash, keepContent, sha256 } from '#db/sources.ts';
import type { Encoding, Failure, ImportedSource, ImportEvent, Warning } from '../../contract.ts';
import type { DecodedText } from '../../parser/decode-text.ts';
import { acknowledge } from '../changed.ts';
import type { Session } from '../session.ts';
import { articleSuggester } from '../suggest/suggest-article.ts';
import { collectFiles, type FoundFile } from './collect-files.ts';
import { readWholeFile } from './read-file.ts';

export interface ImportOptions {
  readonly encoding: 'auto' | Encoding;
  readonly choices: readonly { readonly index: number; readonly encoding: Encoding }[];
  readonly acceptDamaged: boolean;
  readonly suggest: boolean;
}

/** A batch is one transaction and one step: this many files or bytes, whichever comes first. */
const BATCH_FILES = 200;
const BATCH_BYTES = 32 * 1024 * 1024;

interface Prepared {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly decoded: DecodedText;
  readonly page: PageSegments;
}

/**
 * Imports files and folders. Foreign bytes are decoded in the parser process; a batch of files is
 * then written in one step. A cancelled import leaves whole batches or nothing.
 *
 * Yields progress after each file and each file's outcome once it is safely stored.
 */
export async function* runImport(
  session: Session,
  paths: readonly string[],
  options: ImportOptions,
  signal?: AbortSignal,
): AsyncGenerator<ImportEvent> {
  const files = await collectFiles(paths);
  const choices = new Map(options.choices.map(({ index, encoding }) => [index, encoding]));
  const steps: string[] = [];
  const totals = { imported: 0, duplicates: 0, refused: 0 };
  const inBatch = new Set<string>();
  let batch: Prepared[] = [];
  let cancelled = false;
  const flush = (): readonly ImportedSource[] => {
    if (batch.length === 0) return [];
    const { sources, step } = storeBatch(session, batch, options.suggest);
    batch = [];
    if (step !== null) steps.push(step);
    totals.imported += sources.length;
    return sources;
  };
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) {
      cancelled = true;
      break;
    }
    const request = { ...options, encoding: choices.get(index) ?? options.encoding };
    const prepared = await prepare(session, file, request, inBatch, signal);
    if (prepared.status === 'cancelled') {
      cancelled = true;
      break;
    }
    if (prepared.status === 'ready') {
      batch.push(prepared.file);
      inBatch.add(prepared.file.sha256);
    } else {
      totals[prepared.source.status === 'duplicate' ? 'duplicates' : 'refused'] += 1;
      yield { type: 'source', source: prepared.source };
    }
    yield { type: 'progress', done: index + 1, total: files.length, what: file.filename };
    const bytes = batch.reduce((sum, { bytes: { byteLength } }) => sum + byteLength, 0);
    if (batch.length >= BATCH_FILES || bytes >= BATCH_BYTES) {
      for (const source of flush()) yield { type: 'source', source };
    }
  }
  // The last file may have been read before anybody saw the wish to stop; a cut takes long without a pause.
  await setImmediate();
  if (signal?.aborted && batch.length > 0) cancelled = true;
  if (!cancelled) for (const source of flush()) yield { type: 'source', source };
  yield { type: 'done', ...totals, cancelled, steps };
}

type Preparation =
  | { readonly status: 'ready'; readonly file: Prepared }
  | { readonly status: 'settled'; readonly source: ImportedSource }
  | { readonly status: 'cancelled' };

async function prepare(
  session: Session,
  file: FoundFile,
  options: ImportOptions,
  inBatch: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): Promise<Preparation> {
  const { filename } = file;
  if (file.failure) return refused(filename, '', file.failure);
  let hash = '';
  try {
    const bytes = await readWholeFile(file.path);
    hash = sha256(bytes);
    const known = findByHash(session.db, hash);
    if (known?.present || inBatch.has(hash)) {
      return {
        status: 'settled',
        source: outcome(filename, hash, 'duplicate', { id: known?.id ?? null }),
      };
    }
    const { encoding, acceptDamaged } = options;
    const decoded = await session.parser.decode(
      { filename, bytes, encoding, acceptDamaged },
      signal,
    );
    const page = isOversized(decoded.text)
      ? coarsePage(decoded.text)
      : segmentPage(decoded.text, { namesIn: session.thesaurusMatcher().matcher.find });
    return { status: 'ready', file: { filename, bytes, sha256: hash, decoded, page } };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'E-CANCELLED') return { status: 'cancelled' };
    return refused(filename, hash, { code: error.code, values: { ...error.values } });
  }
}

function refused(filename: string, hash: string, failure: Failure): Preparation {
  return { status: 'settled', source: outcome(filename, hash, 'refused', { failure }) };
}

function outcome(
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

function storeBatch(
  session: Session,
  batch: readonly Prepared[],
  suggest: boolean,
): { readonly sources: readonly ImportedSource[]; readonly step: string | null } {
  const result = mutate(session.db, session.actor, (draft) => {
    const stored = batch.map((file) => storeSource(session, draft, file));
    if (suggest) {
      const suggestFor = articleSuggester(session, draft);
      for (const { articleIds } of stored) {
        for (const articleId of articleIds) suggestFor(articleId);
      }
    }
    const articles = stored.reduce((sum, { articleIds }) => sum + articleIds.length, 0);
    const only = batch.length === 1 ? batch[0] : undefined;
    const params = {
      sources: stored.length,
      articles,
      ...(only && { title: only.filename }),
    };
    return { result: stored.map(({ source }) => source), what: { kind: 'import', params } };
  });
  return { sources: result.result, step: acknowledge(session, result).step };
}

function storeSource(
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
