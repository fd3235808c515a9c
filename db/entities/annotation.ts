import {
  fingerprintOf,
  isAnchored,
  spanFault,
  type Annotation,
} from '#core/annotation/annotation.ts';
import type { Detail } from '#core/annotation/detail.ts';
import { AppError } from '#core/error/app-error.ts';
import type { FigureBody } from '#core/extract/figure.ts';
import type { Span } from '#core/text/span.ts';
import { articleAt } from '../queries/article-at.ts';
import { sourceText } from '../queries/source-text.ts';
import { statement } from '../statement.ts';
import type { EntityStore } from './entity.ts';

export interface AnnotationRow {
  readonly id: string;
  readonly kind: Annotation['kind'];
  readonly source_id: string;
  readonly article_id: string | null;
  readonly quote: string;
  readonly status: Annotation['status'];
  readonly label: string;
  readonly note: string;
  readonly figure: string | null;
  readonly detail: string | null;
  readonly rule: string | null;
  readonly confidence: number;
  readonly author: string;
  readonly created_at: string;
  readonly ruling: string | null;
  /** `10-20+30-40`, gathered from the spans in order; null where somebody removed them. */
  readonly spans: string | null;
  /** Initiative ids in order, separated by commas; null for none. */
  readonly initiative_ids: string | null;
}

/** Columns of an `AnnotationRow`; to be followed by `FROM annotation a …`. */
export const ANNOTATION_COLUMNS = `a.id, a.kind, a.source_id, a.article_id, a.quote, a.status, a.label,
  a.note, a.figure, a.detail, a.rule, a.confidence, a.author, a.created_at, a.ruling,
  (SELECT group_concat(s.start || '-' || s.end, '+' ORDER BY s.ord)
     FROM annotation_span s WHERE s.annotation_id = a.id) AS spans,
  (SELECT group_concat(i.initiative_id, ',' ORDER BY i.ord)
     FROM annotation_initiative i WHERE i.annotation_id = a.id) AS initiative_ids`;

/** Turns a row of `ANNOTATION_COLUMNS` into the value. */
export function annotationOf(row: AnnotationRow): Annotation {
  return {
    id: row.id,
    kind: row.kind,
    sourceId: row.source_id,
    spans: row.spans === null ? [] : parseSpans(row.spans),
    quote: row.quote,
    status: row.status,
    initiativeIds: row.initiative_ids === null ? [] : row.initiative_ids.split(','),
    label: row.label,
    note: row.note,
    figure: row.figure === null ? null : figureFrom(row.figure),
    detail: row.detail === null ? null : (JSON.parse(row.detail) as Detail),
    rule: row.rule,
    confidence: row.confidence,
    author: row.author,
    createdAt: row.created_at,
    ...(row.ruling === null ? {} : { ruling: row.ruling }),
  };
}

function parseSpans(key: string): readonly Span[] {
  return key.split('+').map((part) => {
    const [start, end] = part.split('-').map(Number);
    return { start: start ?? 0, end: end ?? 0 };
  });
}

/** Figures of older archives know no ranges. */
function figureFrom(json: string): FigureBody {
  const stored = JSON.parse(json) as Partial<FigureBody> & Omit<FigureBody, 'valueMax'>;
  return { ...stored, valueMax: stored.valueMax ?? null };
}

export const annotationStore: EntityStore<Annotation> = {
  read(db, id) {
    const row = statement<[string], AnnotationRow>(
      db,
      `SELECT ${ANNOTATION_COLUMNS} FROM annotation a WHERE a.id = ?`,
    ).get(id);
    return row ? annotationOf(row) : null;
  },
  /** Errors: `E-ANCHOR` where the quote is not what the source says under the spans. */
  write(db, id, value) {
    statement(db, 'DELETE FROM annotation_span WHERE annotation_id = ?').run(id);
    statement(db, 'DELETE FROM annotation_initiative WHERE annotation_id = ?').run(id);
    const first = value?.spans[0];
    const last = value?.spans.at(-1);
    if (!value || !first || !last) {
      statement(db, 'DELETE FROM annotation WHERE id = ?').run(id);
      return;
    }
    const text = sourceText(db, value.sourceId);
    if (!isAnchored(text, value)) {
      throw new AppError('E-ANCHOR', { fault: spanFault(text, value.spans) ?? 'quote' });
    }
    statement(
      db,
      `INSERT INTO annotation (id, kind, source_id, article_id, start, end, quote, status, label, note,
         figure, detail, rule, confidence, author, created_at, fingerprint, ruling)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, source_id = excluded.source_id,
         article_id = excluded.article_id, start = excluded.start, end = excluded.end,
         quote = excluded.quote, status = excluded.status, label = excluded.label,
         note = excluded.note, figure = excluded.figure, detail = excluded.detail, rule = excluded.rule,
         confidence = excluded.confidence, author = excluded.author,
         created_at = excluded.created_at, fingerprint = excluded.fingerprint,
         ruling = excluded.ruling`,
    ).run(
      value.id,
      value.kind,
      value.sourceId,
      articleAt(db, value.sourceId, first.start),
      first.start,
      last.end,
      value.quote,
      value.status,
      value.label,
      value.note,
      value.figure === null ? null : JSON.stringify(value.figure),
      // Steps journalled before schema 3 hold annotations without this field.
      value.detail ? JSON.stringify(value.detail) : null,
      value.rule,
      value.confidence,
      value.author,
      value.createdAt,
      fingerprintOf(value),
      value.ruling ?? null,
    );
    const insertSpan = statement(
      db,
      'INSERT INTO annotation_span (annotation_id, ord, start, end) VALUES (?, ?, ?, ?)',
    );
    value.spans.forEach((span, ord) => insertSpan.run(value.id, ord, span.start, span.end));
    const insertInitiative = statement(
      db,
      'INSERT INTO annotation_initiative (annotation_id, ord, initiative_id) VALUES (?, ?, ?)',
    );
    value.initiativeIds.forEach((initiativeId, ord) =>
      insertInitiative.run(value.id, ord, initiativeId),
    );
  },
};
