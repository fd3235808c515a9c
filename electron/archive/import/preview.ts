import { AppError } from '#core/error/app-error.ts';
import { findByHash, sha256 } from '#db/sources.ts';
import type { Failure, ImportPreview } from '../../contract.ts';
import type { Session } from '../session.ts';
import { collectFiles, type FoundFile } from './collect-files.ts';
import { readWholeFile } from './read-file.ts';

/** How many files of a choice are read for a preview; the others are detected when they are imported. */
const PREVIEWED = 300;

/** What an import of these paths would do, file by file; nothing is written. */
export async function previewImport(
  session: Session,
  paths: readonly string[],
): Promise<readonly ImportPreview[]> {
  const files = await collectFiles(paths);
  const previews: ImportPreview[] = [];
  for (const [index, file] of files.slice(0, PREVIEWED).entries()) {
    previews.push(await previewFile(session, file, index));
  }
  return previews;
}

async function previewFile(
  session: Session,
  file: FoundFile,
  index: number,
): Promise<ImportPreview> {
  const empty: ImportPreview = {
    index,
    filename: file.filename,
    bytes: 0,
    state: 'refused',
    encoding: null,
    candidates: [],
    warnings: [],
    failure: file.failure,
  };
  if (file.failure) return empty;
  let size = 0;
  try {
    const bytes = await readWholeFile(file.path);
    size = bytes.byteLength;
    const duplicate = findByHash(session.db, sha256(bytes))?.present ?? false;
    const decoded = await session.parser.decode({
      filename: file.filename,
      bytes,
      encoding: 'auto',
      acceptDamaged: false,
    });
    return {
      ...empty,
      bytes: size,
      state: duplicate ? 'duplicate' : 'ready',
      encoding: decoded.encoding,
      candidates: [...decoded.candidates],
      warnings: [...decoded.warnings],
    };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const failure: Failure = { code: error.code, values: { ...error.values } };
    return { ...empty, bytes: size, failure };
  }
}
