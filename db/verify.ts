import type Database from 'better-sqlite3';
import { isAnchored } from '#core/annotation/annotation.ts';
import type { ErrorCode } from '#core/error/app-error.ts';
import { tilingFaults } from '#core/page/tiling.ts';
import { segmentationStore } from './entities/segmentation.ts';
import { listAnnotations } from './queries/annotations.ts';
import { sha256 } from './sources.ts';
import { statement } from './statement.ts';

export interface VerifyProblem {
  readonly code: ErrorCode;
  readonly what: string;
  readonly where: string;
}

export interface VerifyProgress {
  readonly checked: number;
  readonly total: number;
  readonly what: string;
}

interface ContentRow {
  readonly id: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly filename: string | null;
}

interface TextRow {
  readonly id: string;
  readonly sha256: string;
  readonly text: string;
}

/**
 * Proves the archive: the database's own checks, the SHA-256 of every source's bytes and texts
 * (withdrawn ones too), that segments tile and that every annotation says what its source says.
 *
 * Yields after each source, so that the caller can show progress and stop; answers the problems.
 */
export function* verifyArchive(
  db: Database.Database,
): Generator<
  VerifyProgress,
  { readonly checked: number; readonly problems: readonly VerifyProblem[] }
> {
  const problems: VerifyProblem[] = [...problemsOfDatabase(db)];
  const ids = statement<[], { readonly id: string }>(
    db,
    'SELECT id FROM source_content ORDER BY id',
  ).all();
  let checked = 0;
  for (const { id } of ids) {
    let what = id;
    try {
      const content = statement<[string], ContentRow>(
        db,
        `SELECT c.id, c.sha256, c.bytes, s.filename FROM source_content c LEFT JOIN source s ON s.id = c.id
         WHERE c.id = ?`,
      ).get(id);
      what = content?.filename ?? id;
      if (content) problems.push(...problemsOfSource(db, content));
    } catch (error) {
      // A ruined page makes one source unreadable; the others are still to be proved.
      problems.push(unreadable(error, what));
    }
    checked += 1;
    yield { checked, total: ids.length, what };
  }
  return { checked, problems };
}

function problemsOfDatabase(db: Database.Database): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  try {
    for (const row of db.pragma('quick_check(20)') as { readonly quick_check: string }[]) {
      if (row.quick_check !== 'ok')
        problems.push({ code: 'E-QUICKCHECK', what: row.quick_check, where: '' });
    }
    for (const row of db.pragma('foreign_key_check') as {
      readonly table: string;
      readonly rowid: number | null;
    }[]) {
      problems.push({ code: 'E-FK', what: row.table, where: String(row.rowid ?? '') });
    }
  } catch (error) {
    problems.push(unreadable(error, ''));
  }
  return problems;
}

function unreadable(error: unknown, where: string): VerifyProblem {
  return {
    code: 'E-QUICKCHECK',
    what: error instanceof Error ? error.message : String(error),
    where,
  };
}

function problemsOfSource(db: Database.Database, content: ContentRow): readonly VerifyProblem[] {
  const problems: VerifyProblem[] = [];
  const where = content.filename ?? content.id;
  if (sha256(content.bytes) !== content.sha256)
    problems.push({ code: 'E-HASH', what: 'bytes', where });
  const texts = statement<[string], TextRow>(
    db,
    'SELECT id, sha256, text FROM source_text WHERE source_id = ?',
  ).all(content.id);
  for (const text of texts) {
    if (sha256(text.text) !== text.sha256) problems.push({ code: 'E-HASH', what: 'text', where });
  }
  const used = statement<[string], { readonly text_id: string }>(
    db,
    'SELECT text_id FROM source WHERE id = ?',
  ).get(content.id);
  const text = texts.find(({ id }) => id === used?.text_id)?.text;
  if (text === undefined) return problems;
  for (const fault of tilingFaults(text, segmentationStore.read(db, content.id)?.segments ?? [])) {
    problems.push({
      code: 'E-TILING',
      what: fault.what,
      where: `${where} ${fault.start}-${fault.end}`,
    });
  }
  for (const { annotation } of listAnnotations(db, {
    sourceId: content.id,
    withWithdrawn: true,
  }).rows) {
    if (!isAnchored(text, annotation))
      problems.push({ code: 'E-ANCHOR', what: annotation.id, where });
  }
  return problems;
}
