import type Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import type { Correction } from '#core/page/reading-text.ts';
import type { Role } from '#core/page/role.ts';
import type { Join } from '#core/page/segment.ts';
import { tilingFaults } from '#core/page/tiling.ts';
import { sourceText } from '../queries/source-text.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

/** One segment as stored, with the article that owns it (null: outside all articles). */
export interface StoredSegment {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly join: Join;
  readonly confidence: number;
  readonly articleId: string | null;
  /** Place in the article's reading order. */
  readonly ord: number;
}

/** How one source is cut, as one value: segments tile a source only as a whole. Its id is the source's. */
export interface SegmentationEntry {
  readonly segments: readonly StoredSegment[];
  /** Absent where nothing is corrected. */
  readonly corrections?: readonly Correction[] | undefined;
}

interface Row {
  readonly start: number;
  readonly end: number;
  readonly role: Role;
  readonly follows: Join;
  readonly confidence: number;
  readonly article_id: string | null;
  readonly ord: number;
}

/** What is corrected in a source, in source order. */
export function correctionsOf(db: Database.Database, sourceId: string): readonly Correction[] {
  return statement<[string], Correction>(
    db,
    'SELECT start, end, text FROM correction WHERE source_id = ? ORDER BY start',
  ).all(sourceId);
}

export const segmentationStore: EntityStore<SegmentationEntry> = {
  read(db, sourceId) {
    const rows = statement<[string], Row>(
      db,
      `SELECT start, end, role, follows, confidence, article_id, ord
       FROM segment WHERE source_id = ? ORDER BY start`,
    ).all(sourceId);
    if (rows.length === 0) return null;
    const corrections = correctionsOf(db, sourceId);
    return {
      ...(corrections.length > 0 && { corrections }),
      segments: rows.map(({ start, end, role, follows, confidence, article_id, ord }) => ({
        start,
        end,
        role,
        join: follows,
        confidence,
        articleId: article_id,
        ord,
      })),
    };
  },
  /** Errors: `E-TILING` where the segments do not tile the source's text. */
  write(db, sourceId, value) {
    statement(db, 'DELETE FROM segment WHERE source_id = ?').run(sourceId);
    statement(db, 'DELETE FROM correction WHERE source_id = ?').run(sourceId);
    if (!value) return;
    const fault = tilingFaults(sourceText(db, sourceId), value.segments)[0];
    if (fault)
      throw new AppError('E-TILING', { fault: fault.what, start: fault.start, end: fault.end });
    const insert = statement(
      db,
      `INSERT INTO segment (source_id, start, end, role, follows, confidence, article_id, ord)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    const correct = statement(
      db,
      'INSERT INTO correction (source_id, start, end, text) VALUES (?, ?, ?, ?)',
    );
    for (const { start, end, text } of value.corrections ?? []) {
      correct.run(sourceId, start, end, text);
    }
    for (const segment of value.segments) {
      insert.run(
        sourceId,
        segment.start,
        segment.end,
        segment.role,
        segment.join,
        segment.confidence,
        segment.articleId,
        segment.ord,
      );
    }
  },
};
