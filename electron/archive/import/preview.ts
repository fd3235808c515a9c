import { AppError } from '#core/error/app-error.ts';
import { findByHash, sha256 } from '#db/sources.ts';
import type { Failure, ImportPreview } from '../../contract.ts';
import type { Session } from '../session.ts';
import type { ParsedProject, ProjectText } from '../../parser/project-file.ts';
import { codesOf } from '../project/import-project.ts';
import { collectFiles, isProject, type FoundFile } from './collect-files.ts';
import { readWholeFile } from './read-file.ts';

/** How many files of a choice are read for a preview; the others are detected when they are imported. */
const PREVIEWED = 300;

/** What an import of these paths would do, file by file, and of how many files; nothing is written. */
export async function previewImport(
  session: Session,
  paths: readonly string[],
): Promise<{ readonly files: ImportPreview[]; readonly total: number }> {
  const files = await collectFiles(paths);
  const previews: ImportPreview[] = [];
  for (const [index, file] of files.slice(0, PREVIEWED).entries()) {
    previews.push(await previewFile(session, file, index));
  }
  return { files: previews, total: files.length };
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
    project: null,
  };
  if (file.failure) return empty;
  let size = 0;
  try {
    const bytes = await readWholeFile(file.path);
    size = bytes.byteLength;
    if (isProject(file)) {
      const parsed = await session.parser.project({ filename: file.filename, bytes });
      return { ...empty, bytes: size, state: 'ready', ...projectPreview(parsed) };
    }
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

function projectPreview(parsed: ParsedProject): Pick<ImportPreview, 'project' | 'warnings'> {
  const { name, origin, texts, left } = parsed;
  const sum = (count: (text: ProjectText) => number): number =>
    texts.reduce((total, text) => total + count(text), 0);
  return {
    project: {
      name,
      origin,
      codes: codesOf(parsed).length,
      texts: texts.length,
      selections: sum(({ selections }) => selections.length),
      codings: sum(
        ({ selections, codes }) =>
          codes.length + selections.reduce((total, one) => total + one.codes.length, 0),
      ),
    },
    warnings: [
      ...(left > 0 ? [{ code: 'W-LEFT' as const, values: { count: left } }] : []),
      ...texts.flatMap(({ warnings }) => warnings),
    ].slice(0, 5),
  };
}
