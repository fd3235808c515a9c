import type Database from 'better-sqlite3';
import { composeReading, type Correction } from '#core/page/reading.ts';
import type { ReadSegment } from '#core/page/segment.ts';
import type { FoundArticle } from '../queries/found-articles.ts';
import { statement } from '../statement.ts';
import { articleRead, type ArticleRead } from './archive-facts.ts';

/** What a list of results says of an article, and the article as it is searched. */
export interface FoundRead {
  readonly found: FoundArticle;
  readonly read: ArticleRead;
}

interface FoundRow extends FoundArticle {
  readonly byline: string;
  readonly text: Buffer;
}

type SegmentRow = readonly [
  at: number,
  start: number,
  end: number,
  role: ReadSegment['role'],
  join: ReadSegment['join'],
  ord: number,
];

/**
 * The articles with these ids, in that order, as `foundArticles` and `readArticle` have them: those that are gone or
 * withdrawn are left out. One question for all of them takes a third of the time of one for each.
 */
export function readFound(
  db: Database.Database,
  ids: readonly string[],
  saidToo: boolean,
): readonly FoundRead[] {
  const rows = rowsOf(db, ids);
  const segments = segmentsOf(db, ids);
  const corrections = correctionsOf(db, [...rows.values()]);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const { byline, text, ...found } = row;
    const own = segments.get(id) ?? [];
    const reading = composeReading(text.toString(), own, corrections.get(found.sourceId));
    return [{ found, read: articleRead(db, { ...found, byline }, own, reading, saidToo) }];
  });
}

function rowsOf(db: Database.Database, ids: readonly string[]): ReadonlyMap<string, FoundRow> {
  const rows = statement<[string], FoundRow>(
    db,
    // As bytes: Node makes a text of them in a quarter of the time that the driver takes.
    `SELECT a.id, a.source_id AS sourceId, a.filename, a.title, a.supplied_title AS suppliedTitle,
       coalesce(a.supplied_medium, a.medium) AS medium,
       coalesce(a.supplied_published_on, a.published_on) AS publishedOn,
       coalesce(a.supplied_place, a.place) AS place,
       a.accepted, a.pending, a.byline, CAST(t.text AS BLOB) AS text
     FROM json_each(?) j CROSS JOIN article a ON a.id = j.value
       CROSS JOIN source s ON s.id = a.source_id CROSS JOIN source_text t ON t.id = s.text_id
     WHERE a.shown = 1`,
  ).all(JSON.stringify(ids));
  return new Map(rows.map((row) => [row.id, row]));
}

function segmentsOf(
  db: Database.Database,
  ids: readonly string[],
): ReadonlyMap<string, readonly ReadSegment[]> {
  const rows = statement<[string], SegmentRow>(
    db,
    // CROSS JOIN: the list leads, and each one's come by the index, in their order. Sorting all takes as long again.
    // The place in the list stands for the id: a number is made in a fraction of the time of a text.
    `SELECT j.key, g.start, g.end, g.role, g.follows, g.ord
     FROM json_each(?) j CROSS JOIN segment g ON g.article_id = j.value`,
  )
    .raw()
    .all(JSON.stringify(ids));
  const segments = ids.map((): ReadSegment[] => []);
  for (const [at, start, end, role, join] of inOrder(rows)) {
    segments[at]?.push({ start, end, role, join });
  }
  return new Map(ids.map((id, at) => [id, segments[at] ?? []]));
}

/** Rows of each article by their place; nothing promises the order in which they came. */
function inOrder(rows: readonly SegmentRow[]): readonly SegmentRow[] {
  const isInOrder = rows.every(([at, , , , , ord], row) => {
    const before = rows[row - 1];
    return before?.[0] !== at || before[5] <= ord;
  });
  return isInOrder ? rows : rows.toSorted((a, b) => a[0] - b[0] || a[5] - b[5]);
}

function correctionsOf(
  db: Database.Database,
  rows: readonly FoundRow[],
): ReadonlyMap<string, readonly Correction[]> {
  const sources = JSON.stringify([...new Set(rows.map(({ sourceId }) => sourceId))]);
  const corrections = statement<[string], Correction & { readonly sourceId: string }>(
    db,
    `SELECT c.source_id AS sourceId, c.start, c.end, c.text
     FROM json_each(?) j CROSS JOIN correction c ON c.source_id = j.value`,
  ).all(sources);
  return Map.groupBy(corrections, ({ sourceId }) => sourceId);
}
