import { setImmediate } from 'node:timers/promises';
import { AppError } from '#core/error/app-error.ts';
import { coarsePage, isOversized } from '#core/page/coarse-page.ts';
import { segmentPage } from '#core/page/segment-page.ts';
import { findByHash, sha256 } from '#db/sources.ts';
import type {
  Encoding,
  Failure,
  ImportedProject,
  ImportedSource,
  ImportEvent,
} from '../../contract.ts';
import { storeProject } from '../project/import-project.ts';
import type { Session } from '../session.ts';
import { Batches } from './batches.ts';
import { collectFiles, isProject, type FoundFile } from './collect-files.ts';
import { readWholeFile } from './read-file.ts';
import { outcome, type Prepared } from './store-source.ts';

export interface ImportOptions {
  readonly encoding: 'auto' | Encoding;
  readonly choices: readonly { readonly index: number; readonly encoding: Encoding }[];
  readonly acceptDamaged: boolean;
  readonly suggest: boolean;
}

/**
 * Imports files and folders. Foreign bytes are decoded in the parser process; a batch of files is
 * then written in one step, so small that whoever reads meanwhile hardly waits. A cancelled import
 * leaves whole batches or nothing; imported again, the same files are told by their bytes and passed over.
 *
 * Yields progress after each file and each file's outcome once it is safely stored.
 */
export async function* runImport(
  session: Session,
  paths: readonly string[],
  options: ImportOptions,
  signal?: AbortSignal,
): AsyncGenerator<ImportEvent> {
  const batches = new Batches(session, options.suggest);
  try {
    yield* importFiles(session, paths, options, batches, signal);
  } finally {
    // Whoever listened may have gone; what was stored is there.
    batches.tell();
  }
}

async function* importFiles(
  session: Session,
  paths: readonly string[],
  options: ImportOptions,
  batches: Batches,
  signal: AbortSignal | undefined,
): AsyncGenerator<ImportEvent> {
  const files = await collectFiles(paths);
  const choices = new Map(options.choices.map(({ index, encoding }) => [index, encoding]));
  const totals = { imported: 0, duplicates: 0, refused: 0 };
  const inBatch = new Set<string>();
  let cancelled = false;
  function* flush(): Generator<ImportEvent> {
    const { sources, step } = batches.store();
    totals.imported += sources.length;
    if (step !== null) yield { type: 'step', step };
    for (const source of sources) yield { type: 'source', source };
  }
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) {
      cancelled = true;
      break;
    }
    if (isProject(file)) {
      // What came before it is stored before it: a step for each.
      yield* flush();
      const taken = await takeProject(session, file, options.suggest, signal);
      if (taken === null) {
        cancelled = true;
        break;
      }
      if (taken.step !== null) yield { type: 'step', step: taken.step };
      for (const source of taken.sources) {
        if (source.status === 'imported') totals.imported += 1;
        else totals[source.status === 'duplicate' ? 'duplicates' : 'refused'] += 1;
        yield { type: 'source', source };
      }
      if (taken.project !== null) yield { type: 'project', project: taken.project };
      yield { type: 'progress', done: index + 1, total: files.length, what: file.filename };
      continue;
    }
    const request = { ...options, encoding: choices.get(index) ?? options.encoding };
    const prepared = await prepare(session, file, request, inBatch, signal);
    if (prepared.status === 'cancelled') {
      cancelled = true;
      break;
    }
    if (prepared.status === 'ready') {
      batches.add(prepared.file);
      inBatch.add(prepared.file.sha256);
    } else {
      totals[prepared.source.status === 'duplicate' ? 'duplicates' : 'refused'] += 1;
      yield { type: 'source', source: prepared.source };
    }
    yield { type: 'progress', done: index + 1, total: files.length, what: file.filename };
    if (batches.isFull) {
      yield* flush();
      // Whoever asked meanwhile is answered before the next file.
      await setImmediate();
    }
  }
  // The last file may have been read before anybody saw the wish to stop; a cut takes long without a pause.
  await setImmediate();
  if (signal?.aborted && batches.waiting > 0) cancelled = true;
  if (!cancelled) yield* flush();
  batches.tell();
  const resume = cancelled ? session.tokens.grant(paths) : null;
  yield { type: 'done', ...totals, cancelled, resume };
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

/** Null where it was cancelled before anything was written. */
async function takeProject(
  session: Session,
  { path, filename }: FoundFile,
  suggest: boolean,
  signal: AbortSignal | undefined,
): Promise<{
  readonly project: ImportedProject | null;
  readonly sources: readonly ImportedSource[];
  readonly step: string | null;
} | null> {
  try {
    const bytes = await readWholeFile(path);
    const parsed = await session.parser.project({ filename, bytes }, signal);
    await setImmediate();
    if (signal?.aborted) return null;
    return storeProject(session, filename, parsed, suggest);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.code === 'E-CANCELLED') return null;
    const failure = { code: error.code, values: { ...error.values } };
    return { project: null, sources: [outcome(filename, '', 'refused', { failure })], step: null };
  }
}

function refused(filename: string, hash: string, failure: Failure): Preparation {
  return { status: 'settled', source: outcome(filename, hash, 'refused', { failure }) };
}
