import type Database from 'better-sqlite3';
import type { Annotation, AnnotationKind, AnnotationStatus } from '#core/annotation/annotation.ts';
import { sortedInPieces, type Pieces } from '#core/pieces.ts';
import { ANNOTATION_COLUMNS, annotationOf, type AnnotationRow } from '../entities/annotation.ts';
import { statement } from '../statement.ts';

export interface AnnotationQuery {
  readonly ids?: readonly string[] | undefined;
  readonly sourceId?: string | undefined;
  readonly articleId?: string | undefined;
  readonly initiativeId?: string | undefined;
  readonly kind?: AnnotationKind | undefined;
  readonly status?: AnnotationStatus | undefined;
  /** Only mentions of a proposed name: the key of its group. */
  readonly proposalGroup?: string | undefined;
  /** Leaves rejected ones out. */
  readonly live?: boolean | undefined;
  /** Those of withdrawn sources as well. */
  readonly withWithdrawn?: boolean | undefined;
  /** Only those a rule made. */
  readonly suggested?: boolean | undefined;
  /** Only those that begin at this place of their source or behind it. */
  readonly from?: number | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** An annotation with what a screen or a table shows beside it. */
export interface AnnotationListRow {
  readonly annotation: Annotation;
  readonly articleId: string | null;
  readonly filename: string;
  /** Preferred labels of its initiatives, in order. */
  readonly labels: readonly string[];
}

interface Row extends AnnotationRow {
  readonly filename: string;
  readonly labels: string | null;
}

/** Of few annotations their sources are looked up; of all of them the sources lead, in their order. */
const OF_FEW = 'FROM annotation a CROSS JOIN source s ON s.id = a.source_id';
const OF_ALL = 'FROM source s CROSS JOIN annotation a ON a.source_id = s.id';
/** ASCII unit separator: it cannot stand in a label. */
const BETWEEN_LABELS = '\u001F';

/** Annotations of sources that are not withdrawn, by file and place, and how many there are in all. */
export function listAnnotations(
  db: Database.Database,
  query: AnnotationQuery,
): { readonly total: number; readonly rows: readonly AnnotationListRow[] } {
  const where: string[] = [];
  const values: (string | number)[] = [];
  const only = (condition: string, value: string | number | undefined): void => {
    if (value === undefined) return;
    where.push(condition);
    values.push(value);
  };
  only('a.source_id = ?', query.sourceId);
  only('a.start >= ?', query.from);
  only('a.article_id = ?', query.articleId);
  only('a.kind = ?', query.kind);
  only('a.status = ?', query.status);
  only(
    'a.id IN (SELECT i.annotation_id FROM annotation_initiative i WHERE i.initiative_id = ?)',
    query.initiativeId,
  );
  // The terms of the index `annotation_by_proposal`, or it is not used.
  only(
    "a.kind = 'initiative' AND a.detail IS NOT NULL AND a.detail ->> '$.proposal.group' = ?",
    query.proposalGroup,
  );
  only('a.id IN (SELECT value FROM json_each(?))', query.ids && JSON.stringify(query.ids));
  if (!query.withWithdrawn) where.push('s.withdrawn = 0');
  if (query.live) where.push("a.status <> 'rejected'");
  if (query.suggested) where.push('a.rule IS NOT NULL');
  const isNarrow = [
    query.ids,
    query.sourceId,
    query.articleId,
    query.initiativeId,
    query.proposalGroup,
  ].some((one) => one !== undefined);
  const from = isNarrow ? OF_FEW : OF_ALL;
  const filter = where.length > 0 ? `WHERE ${where.join(' AND ')}` : '';
  const part = query.limit !== undefined || query.offset !== undefined;
  const order = 'ORDER BY s.filename, a.source_id, a.start, a.end DESC, a.id';
  const columns = `SELECT ${ANNOTATION_COLUMNS}, s.filename,
    (SELECT group_concat(t.pref_label, char(31) ORDER BY i.ord) FROM annotation_initiative i
       JOIN initiative t ON t.id = i.initiative_id WHERE i.annotation_id = a.id) AS labels`;
  const rows = statement<(string | number)[], Row>(
    db,
    part
      ? // What is shown is read of the page alone, not of all that has to be put in order for it.
        `WITH page AS MATERIALIZED (SELECT a.id ${from} ${filter} ${order} LIMIT ? OFFSET ?)
         ${columns} FROM page CROSS JOIN annotation a ON a.id = page.id
         CROSS JOIN source s ON s.id = a.source_id ${order}`
      : `${columns} ${from} ${filter} ${order}`,
  ).all(...values, ...(part ? [query.limit ?? -1, query.offset ?? 0] : []));
  const count = `SELECT count(*) AS n ${from} ${filter}`;
  return {
    total: part
      ? (statement<(string | number)[], { readonly n: number }>(db, count).get(...values)?.n ?? 0)
      : rows.length,
    rows: rows.map((row) => ({
      annotation: annotationOf(row),
      articleId: row.article_id,
      filename: row.filename,
      labels: row.labels === null ? [] : row.labels.split(BETWEEN_LABELS),
    })),
  };
}

/** How many annotations a source has, rejected ones too. */
export function countAnnotations(db: Database.Database, sourceId: string): number {
  const count = 'SELECT count(*) AS n FROM annotation WHERE source_id = ?';
  return statement<[string], { readonly n: number }>(db, count).get(sourceId)?.n ?? 0;
}

/** Ids read, and annotations read, in one piece. */
const PIECE = 400;

/**
 * Every annotation that names one of these initiatives, by file and place, some hundred in a piece: decided or not and of
 * withdrawn sources too; with `shown` as `listAnnotations` has them.
 */
export function* annotationsNaming(
  db: Database.Database,
  initiativeIds: Iterable<string>,
  shown?: Pick<AnnotationQuery, 'kind' | 'status'>,
): Pieces<readonly AnnotationListRow[]> {
  const next = statement<(string | number)[], Place>(
    db,
    `SELECT status, source_id, start, annotation_id FROM annotation_initiative
     WHERE initiative_id = ? AND (status, source_id, start, annotation_id) > (?, ?, ?, ?)
     ORDER BY status, source_id, start, annotation_id LIMIT ${PIECE}`,
  );
  const found = new Map<string, AnnotationListRow>();
  for (const initiativeId of new Set(initiativeIds)) {
    let last: Place | undefined = { status: '', source_id: '', start: 0, annotation_id: '' };
    while (last !== undefined) {
      const { status, source_id, start, annotation_id } = last;
      const page: readonly Place[] = next.all(
        initiativeId,
        status,
        source_id,
        start,
        annotation_id,
      );
      const ids = page.map((one) => one.annotation_id);
      const query = shown === undefined ? { ids, withWithdrawn: true } : { ids, ...shown };
      for (const row of listAnnotations(db, query).rows) {
        found.set(row.annotation.id, row);
      }
      last = page.at(-1);
      yield;
    }
  }
  return yield* sortedInPieces([...found.values()], byFileAndPlace);
}

interface Place {
  readonly status: string;
  readonly source_id: string;
  readonly start: number;
  readonly annotation_id: string;
}

/** The order of {@link listAnnotations}. */
function byFileAndPlace(
  { annotation: a, filename: fileA }: AnnotationListRow,
  { annotation: b, filename: fileB }: AnnotationListRow,
): number {
  if (fileA !== fileB) return fileA < fileB ? -1 : 1;
  if (a.sourceId !== b.sourceId) return a.sourceId < b.sourceId ? -1 : 1;
  const startOf = ({ spans }: Annotation): number => spans[0]?.start ?? 0;
  const endOf = ({ spans }: Annotation): number => spans.at(-1)?.end ?? 0;
  return startOf(a) - startOf(b) || endOf(b) - endOf(a) || (a.id < b.id ? -1 : 1);
}

type OfKind = Pick<AnnotationQuery, 'kind' | 'status'>;

/** Ids of the annotations of sources, in the order of {@link listAnnotations}. */
export function annotationIdsOf(
  db: Database.Database,
  sourceIds: readonly string[],
  { kind, status }: OfKind,
): readonly string[] {
  return statement<[OfKindValues & { readonly sources: string }], string>(
    db,
    `SELECT a.id FROM json_each(@sources) j CROSS JOIN annotation a ON a.source_id = j.value
     CROSS JOIN source s ON s.id = a.source_id
     WHERE (@kind IS NULL OR a.kind = @kind) AND (@status IS NULL OR a.status = @status)
     ORDER BY s.filename, a.source_id, a.start, a.end DESC, a.id`,
  )
    .pluck(true)
    .all({ sources: JSON.stringify(sourceIds), kind: kind ?? null, status: status ?? null });
}

interface OfKindValues {
  readonly kind: string | null;
  readonly status: string | null;
}

/** How many annotations there are of sources that are not withdrawn, told by the tally. */
export function countTallied(db: Database.Database, { kind, status }: OfKind): number {
  return (
    statement<[OfKindValues], number>(
      db,
      `SELECT coalesce(sum(number), 0) FROM annotation_tally
       WHERE (@kind IS NULL OR kind = @kind) AND (@status IS NULL OR status = @status)`,
    )
      .pluck(true)
      .get({ kind: kind ?? null, status: status ?? null }) ?? 0
  );
}
