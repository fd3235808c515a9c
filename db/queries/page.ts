import type Database from 'better-sqlite3';
import { AppError } from '#core/error/app-error.ts';
import { composeReading, type Reading, type Segment } from '#core/page/reading.ts';
import { correctionsOf, segmentationStore, type StoredSegment } from '../entities/segmentation.ts';
import { statement } from '../statement.ts';
import { sourceText } from './source-text.ts';

/** A source as the screens show it. */
export interface SourceView {
  readonly id: string;
  readonly filename: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: string;
  readonly warnings: string;
  readonly withdrawn: boolean;
}

interface SourceRow extends Omit<SourceView, 'withdrawn'> {
  readonly withdrawn: number;
}

const SOURCE = `SELECT s.id, s.filename, c.sha256, c.byte_length AS bytes, t.encoding, s.warnings, s.withdrawn
  FROM source s JOIN source_content c ON c.id = s.id JOIN source_text t ON t.id = s.text_id`;

/** Errors: `E-NOTFOUND`. */
export function findSource(db: Database.Database, sourceId: string): SourceView {
  const row = statement<[string], SourceRow>(db, `${SOURCE} WHERE s.id = ?`).get(sourceId);
  if (!row) throw new AppError('E-NOTFOUND', { what: 'source', name: sourceId });
  return { ...row, withdrawn: row.withdrawn === 1 };
}

/** Sources in the order of their names; withdrawn ones last where they are wanted at all. */
export function listSources(db: Database.Database, withWithdrawn = false): readonly SourceView[] {
  return statement<[number], SourceRow>(
    db,
    `${SOURCE} WHERE s.withdrawn <= ? ORDER BY s.withdrawn, s.filename, s.id`,
  )
    .all(withWithdrawn ? 1 : 0)
    .map((row) => ({ ...row, withdrawn: row.withdrawn === 1 }));
}

/** Every segment of a source in source order. */
export function segmentsOfSource(
  db: Database.Database,
  sourceId: string,
): readonly StoredSegment[] {
  return segmentationStore.read(db, sourceId)?.segments ?? [];
}

/** The segments of one article in reading order. */
export function segmentsOfArticle(
  db: Database.Database,
  sourceId: string,
  articleId: string,
): readonly StoredSegment[] {
  return ownedBy(articleId, segmentsOfSource(db, sourceId));
}

/** The segments of one article in reading order, without whose they are: what its reading is composed of. */
export function segmentsInOrder(db: Database.Database, articleId: string): readonly Segment[] {
  return statement<[string], Segment>(
    db,
    `SELECT start, end, role, follows AS "join", confidence FROM segment
     WHERE article_id = ? ORDER BY ord`,
  ).all(articleId);
}

/** The reading of one article; `segments` are all of its source, where the caller has them already. */
export function readingOf(
  db: Database.Database,
  sourceId: string,
  articleId: string,
  segments = segmentsOfSource(db, sourceId),
): Reading {
  return composeReading(
    sourceText(db, sourceId),
    ownedBy(articleId, segments),
    correctionsOf(db, sourceId),
  );
}

function ownedBy(articleId: string, segments: readonly StoredSegment[]): readonly StoredSegment[] {
  return segments
    .filter((segment) => segment.articleId === articleId)
    .toSorted((a, b) => a.ord - b.ord);
}

/** The readings of all articles of a source, by article id. */
export function readingsOfSource(
  db: Database.Database,
  sourceId: string,
): ReadonlyMap<string, Reading> {
  const ids = new Set(segmentsOfSource(db, sourceId).flatMap(({ articleId }) => articleId ?? []));
  return new Map([...ids].map((articleId) => [articleId, readingOf(db, sourceId, articleId)]));
}
